import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { root, runNode, say, tools } from './run.js';

const stampFile = join(root, '.next/arranjo-stamp');

/** Folders at the top that no build reads. */
const apart = new Set([
  'bench',
  'coverage',
  'docs',
  'e2e',
  'node_modules',
  'playwright-report',
  'scripts',
  'test-results',
  'testing',
]);

/** Files that the build writes, or that only tests and tools read. */
const unread =
  /(\.test\.tsx?|\.md|\.log|\.tsbuildinfo|^next-env\.d\.ts|^LICENSE|^(eslint|vitest|playwright)\.config\.[jt]s|^stryker\.config\.json)$/;

/**
 * Builds for production unless a finished build of exactly these sources is there.
 * @param {{ typesAreChecked?: boolean }} options whether the types are checked by themselves, so that the build need not do it again
 */
export async function buildIfNeeded({ typesAreChecked = false } = {}) {
  const stamp = sourceStamp(root);
  if (existsSync(join(root, '.next/BUILD_ID')) && readStamp() === stamp) {
    say('The production build is up to date.');
    return true;
  }
  say('Building for production.');
  rmSync(stampFile, { force: true });
  const { code } = await runNode(tools.next, ['build'], {
    env: { NODE_ENV: 'production', ...(typesAreChecked ? { ARRANJO_TYPES_ARE_CHECKED: '1' } : {}) },
  });
  if (code === 0) writeFileSync(stampFile, stamp);
  return code === 0;
}

/** One hash of every file that the build may read: path and content, so that dates and Git play no part. */
export function sourceStamp(folder) {
  const hash = createHash('sha256');
  for (const path of sourceFiles(folder, folder).sort()) {
    hash
      .update(`${path}\0`)
      .update(readFileSync(join(folder, path)))
      .update('\0');
  }
  return hash.digest('hex');
}

function sourceFiles(folder, top) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (entry.name.startsWith('.') && !entry.name.startsWith('.env')) return [];
    const full = join(folder, entry.name);
    const path = relative(top, full).replaceAll('\\', '/');
    if (entry.isDirectory()) return apart.has(path) || entry.name === 'node_modules' ? [] : sourceFiles(full, top);
    return entry.isFile() && !unread.test(path) ? [path] : [];
  });
}

function readStamp() {
  try {
    return readFileSync(stampFile, 'utf8');
  } catch {
    return undefined;
  }
}
