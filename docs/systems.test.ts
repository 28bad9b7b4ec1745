import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { knowledge } from '#policies/knowledge/knowledge';
import { english } from '#policies/text/en/english';

type Row = Record<'code' | 'name' | 'files' | 'tests' | 'why', string>;

const rows = rowsOf(readFileSync('docs/systems.md', 'utf8'));
const spansIn = (cell: string) => [...cell.matchAll(/`([^`]+)`/g)].map(([, span = '']) => span);

describe('the page of the systems', () => {
  test('has each of the 52 systems once, in order, under the name that it has in the knowledge', () => {
    expect(rows.map(({ code, name }) => [code, name])).toEqual(
      knowledge.systems.map(({ code, id }) => [code, english.systems[id]?.name]),
    );
    expect(rows.length).toBe(52);
  });

  test.each(rows)('$code names files and tests that exist, and says what they do', ({ files, tests, why }) => {
    const named = spansIn(files);
    const held = spansIn(tests);
    expect(named.length).toBeGreaterThan(0);
    expect(held.length).toBeGreaterThan(0);
    expect([...named, ...held].filter((path) => !existsSync(path))).toEqual([]);
    expect(held.filter((path) => !/\.test\.tsx?$/.test(path))).toEqual([]);
    expect(why.split(' ').length).toBeGreaterThan(3);
  });

  test('is seen to be wrong where a file is missing', () => {
    const [row] = rowsOf('| S-01 | A name | `policies/none.ts` | `policies/none.test.ts` | Something that it does. |');
    expect(spansIn(`${row?.files} ${row?.tests}`).filter((path) => existsSync(path))).toEqual([]);
  });
});

/** The rows of the table, cell by cell. */
function rowsOf(page: string): Row[] {
  return page
    .split('\n')
    .filter((line) => /^\| S-\d\d /.test(line))
    .map((line) => {
      const [code = '', name = '', files = '', tests = '', why = ''] = line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim());
      return { code, name, files, tests, why };
    });
}
