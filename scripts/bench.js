import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildIfNeeded } from './lib/build.js';
import { installIfNeeded } from './lib/install.js';
import { runNode, say, tools } from './lib/run.js';
import { formatTable } from './lib/table.js';

/**
 * Runs bench/*.bench.ts one after another and prints their tables together, then the browser tests that are held to the clock;
 * arguments choose files by name, and leave those tests out.
 */
async function bench() {
  if (!(await installIfNeeded())) return 1;
  const folder = mkdtempSync(join(tmpdir(), 'arranjo-bench-'));
  const file = join(folder, 'tables.jsonl');
  const { code } = await runNode(
    tools.vitest,
    ['run', '--config', 'bench/vitest.config.ts', ...process.argv.slice(2)],
    {
      env: { BENCH_TABLES: file, NODE_ENV: 'production' },
    },
  );
  const lines = existsSync(file) ? readFileSync(file, 'utf8').split('\n').filter(Boolean) : [];
  rmSync(folder, { recursive: true, force: true });
  say(`\nNode ${process.versions.node}, ${process.platform} ${process.arch}, ${cpus().length} cores`);
  for (const line of lines) say(`\n${formatTable(JSON.parse(line))}`);
  if (process.argv.length > 2) return lines.length > 0 ? code : 1;
  const inBrowser = (await buildIfNeeded()) ? await runNode(tools.playwright, ['test', '--project=perf']) : { code: 1 };
  return lines.length > 0 ? code || inBrowser.code : 1;
}

process.exitCode = await bench();
