import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { sourceStamp } from './build.js';
import { settle } from './counts.js';
import { whyInstall } from './install.js';
import { nodeFault } from './node-version.js';

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
