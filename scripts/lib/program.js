import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './run.js';

/** The folders that the program for indicators is made of. */
const SOURCES = ['indicators', 'policies', 'scripts/indicators'];

/**
 * Makes one file of the program for indicators, so that plain Node can run it; the name holds a hash of the sources.
 * @returns {Promise<string>} the path of the program
 */
export async function programIfNeeded() {
  const program = join(root, 'node_modules/.cache/arranjo', `indicators-${sourceHash()}.mjs`);
  if (existsSync(program)) return program;
  mkdirSync(join(program, '..'), { recursive: true });
  const { build } = await import('rolldown');
  await build({
    input: join(root, 'scripts/indicators/main.ts'),
    platform: 'node',
    logLevel: 'warn',
    output: { file: program, format: 'esm', codeSplitting: false, minify: true },
  });
  return program;
}

function sourceHash() {
  const hash = createHash('sha256');
  for (const folder of SOURCES) {
    const files = readdirSync(join(root, folder), { recursive: true }).map(String);
    for (const file of files.filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts')).sort()) {
      hash.update(file).update(readFileSync(join(root, folder, file)));
    }
  }
  return hash.digest('hex').slice(0, 16);
}
