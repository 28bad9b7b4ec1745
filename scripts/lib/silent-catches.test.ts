import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const FOLDERS = [
  'app',
  'features',
  'components',
  'storage',
  'http',
  'reports',
  'i18n',
  'machines',
  'charts',
  'workbooks',
];

/** A catch that does not look at what it caught, in one of the ways in which that is written. */
const SILENT = [/\bcatch\s*\{/, /\.catch\(\s*(async\s*)?\(\s*\)/, /\.catch\(\s*(async\s*)?\(?_\w*\)?\s*=>/];

const isSilent = (line: string) => SILENT.some((pattern) => pattern.test(line));

const sources = FOLDERS.flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.tsx?$/.test(path) && !/\.test\.tsx?$/.test(path))
    .map((path) => `${folder}/${path}`),
);

describe('a catch looks at what it caught', () => {
  test('in every file: what is expected becomes a value, and the rest is reported or thrown on', () => {
    const silent = sources.flatMap((path) =>
      readFileSync(path, 'utf8')
        .split('\n')
        .flatMap((line, index) => (isSilent(line) ? [`${path}:${index + 1}: ${line.trim()}`] : [])),
    );
    expect(sources.length).toBeGreaterThan(300);
    expect(silent).toEqual([]);
  });
  test.each([
    '} catch {',
    'work().catch(() => undefined)',
    'work().catch(async () => {})',
    'work().catch(_error => null)',
  ])('and this does not: %s', (line) => {
    expect(isSilent(line)).toBe(true);
  });
  test.each(['} catch (error) {', 'work().catch(forget)', 'work().catch((error: unknown) => report(error))'])(
    'as this does: %s',
    (line) => {
      expect(isSilent(line)).toBe(false);
    },
  );
});
