import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { sourceStamp } from './build.js';
import { playwrightCounts, settle, vitestCounts } from './counts.js';
import { drawn } from './drawn.js';
import { whyInstall } from './install.js';
import { nodeFault } from './node-version.js';
import { root } from './run.js';
import { close, refusingToSkip, step } from './steps.js';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'arranjo-scripts-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const write = (path: string, content: string) => {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), content);
};

const lockFile = (versions: Record<string, { version: string; optional?: boolean }>) =>
  JSON.stringify({
    packages: Object.fromEntries(Object.entries(versions).map(([name, entry]) => [`node_modules/${name}`, entry])),
  });

describe('Node version', () => {
  test.each(['20.9.0', '20.10.0', '22.0.1'])('%s is enough', (running) => {
    expect(nodeFault('20.9', running)).toBeUndefined();
  });
  test.each(['18.20.1', '20.8.9'])('%s is too old, and the message names both', (running) => {
    expect(nodeFault('20.9', running)).toContain(running);
    expect(nodeFault('20.9', running)).toContain('20.9 or newer');
  });
});

describe('install', () => {
  const install = (name: string) => write(`node_modules/${name}/package.json`, '{}');

  test('is needed when nothing is installed', () => {
    write('package-lock.json', lockFile({ zod: { version: '4.0.0' } }));
    expect(whyInstall(folder)).toBe('none are installed yet');
  });
  test('is not needed when only an optional package is absent', () => {
    install('zod');
    write('package-lock.json', lockFile({ zod: { version: '4.0.0' }, other: { version: '1.0.0', optional: true } }));
    write('node_modules/.package-lock.json', lockFile({ zod: { version: '4.0.0' } }));
    expect(whyInstall(folder)).toBeUndefined();
  });
  test('is needed when a version differs or a folder is gone', () => {
    write('package-lock.json', lockFile({ zod: { version: '4.0.1' } }));
    write('node_modules/.package-lock.json', lockFile({ zod: { version: '4.0.0' } }));
    expect(whyInstall(folder)).toBe('zod has changed');
    write('node_modules/.package-lock.json', lockFile({ zod: { version: '4.0.1' } }));
    expect(whyInstall(folder)).toBe('zod is missing');
  });
});

describe('source stamp', () => {
  test('follows the sources and nothing else', () => {
    write('app/page.tsx', 'one');
    const first = sourceStamp(folder);
    write('app/page.test.tsx', 'a test');
    write('.next/BUILD_ID', 'x');
    write('docs/adr/1.md', 'x');
    expect(sourceStamp(folder)).toBe(first);
    write('app/page.tsx', 'two');
    expect(sourceStamp(folder)).not.toBe(first);
    write('app/page.tsx', 'one');
    expect(sourceStamp(folder)).toBe(first);
  });
});

describe('counts', () => {
  test('a runner that failed without a failed test counts as one failure', () => {
    expect(settle(1, { passed: 5, failed: 0, skipped: 1 })).toEqual({ passed: 5, failed: 1, skipped: 1 });
    expect(settle(1, undefined).failed).toBe(1);
  });
  test('a runner that ran nothing counts as one failure', () => {
    expect(settle(0, { passed: 0, failed: 0, skipped: 3 }).failed).toBe(1);
  });
  test('a good run stays as it is', () => {
    expect(settle(0, { passed: 5, failed: 0, skipped: 0 })).toEqual({ passed: 5, failed: 0, skipped: 0 });
    expect(settle(1, { passed: 5, failed: 2, skipped: 0 }).failed).toBe(2);
  });
});

describe('what is skipped', () => {
  const summary = (...results: Parameters<typeof close>[0]) => {
    const said = vi.spyOn(console, 'log').mockImplementation(() => {});
    const code = close(results);
    const lines = said.mock.calls.join('\n').split('\n');
    said.mockRestore();
    return { code, lines };
  };

  test('is named by Vitest’s report', () => {
    write(
      'vitest.json',
      JSON.stringify({
        numPassedTests: 1,
        numFailedTests: 0,
        numPendingTests: 1,
        numTodoTests: 0,
        testResults: [
          {
            name: join(root, 'policies/a.test.ts'),
            status: 'passed',
            assertionResults: [
              { status: 'passed', fullName: 'one' },
              { status: 'skipped', fullName: 'two' },
            ],
          },
        ],
      }),
    );
    expect(vitestCounts(join(folder, 'vitest.json'))).toEqual({
      passed: 1,
      failed: 0,
      skipped: 1,
      left: [join('policies', 'a.test.ts: two')],
    });
  });
  test('is named by Playwright’s report, in any depth', () => {
    const spec = (title: string, status: string) => ({ title, tests: [{ status }] });
    write(
      'playwright.json',
      JSON.stringify({
        stats: { expected: 1, unexpected: 0, flaky: 0, skipped: 2 },
        suites: [
          {
            file: 'a.spec.ts',
            specs: [spec('one', 'skipped'), spec('two', 'expected')],
            suites: [{ file: 'a.spec.ts', specs: [spec('three', 'skipped')] }],
          },
        ],
      }),
    );
    expect(playwrightCounts(join(folder, 'playwright.json'))).toMatchObject({
      skipped: 2,
      left: ['e2e/a.spec.ts: one', 'e2e/a.spec.ts: three'],
    });
  });
  test('is printed by name and counted, and the sum is the last line', async () => {
    const unit = await step('Unit tests', async () => ({ passed: 5, failed: 0, skipped: 1, left: ['a.test.ts: one'] }));
    const { code, lines } = summary(unit, await step('Lint', async () => true));
    expect(lines).toContain('a.test.ts: one');
    expect(lines.find((line) => line.includes('Unit tests'))).toContain('5 passed, 0 failed, 1 skipped');
    expect([lines.at(-1), code]).toEqual(['tests: 6 passed, 0 failed', 0]);
  });
  test('fails the full run', async () => {
    const said = vi.spyOn(console, 'log').mockImplementation(() => {});
    const unit = refusingToSkip(await step('Unit tests', async () => ({ passed: 5, failed: 0, skipped: 1 })));
    said.mockRestore();
    expect(unit.failed).toBe(1);
    expect(summary(unit).code).toBe(1);
  });
  test('a failed step fails the run, and so does a run of nothing', async () => {
    expect(summary(await step('Lint', async () => false)).lines.at(-1)).toBe('tests: 0 passed, 1 failed');
    expect(summary().code).toBe(1);
  });
});

describe('the lock file', () => {
  const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as {
    packages: Record<string, { integrity?: string; resolved?: string }>;
  };
  const entries = Object.entries(packages).filter(([path]) => path !== '');

  test('holds a hash of each package, so that nobody can put another in its place', () => {
    expect(entries.length).toBeGreaterThan(500);
    expect(entries.filter(([, { integrity }]) => integrity?.startsWith('sha512-') !== true)).toEqual([]);
  });
  test('names no place to download from, so that it works with every registry', () => {
    expect(entries.filter(([, { resolved }]) => resolved !== undefined)).toEqual([]);
  });
});

describe('a sample that is drawn', () => {
  const all = Array.from({ length: 50 }, (_, number) => number);
  test('is the same for the same seed, and another for another', () => {
    expect(drawn(all, 10, 1)).toEqual(drawn(all, 10, 1));
    expect(drawn(all, 10, 1)).not.toEqual(drawn(all, 10, 2));
  });
  test('holds nothing twice, and everything where it is as large as the list', () => {
    expect(drawn(all, 60, 1).sort((a, b) => a - b)).toEqual(all);
    expect(all).toHaveLength(50);
  });
});
