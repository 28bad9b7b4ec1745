import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Papa from 'papaparse';
import { afterAll, expect, test } from 'vitest';
import { programIfNeeded } from '#scripts/lib/program.js';
import { heavyTailed } from './heavy-tailed';
import { fromTimes, printTable } from './measure';

/** Not ours, so it lies beside the repository; without it a table of the same size is made. */
const counties =
  process.env.COUNTIES ?? join(import.meta.dirname, '..', '..', 'shared', 'data', 'us-counties-naics4-2021.csv');
const folder = mkdtempSync(join(tmpdir(), 'arranjo-duckdb-'));
const RUNS = 7;

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The database comes as a program for each platform; where there is none the bench is passed over. */
const isThere = (() => {
  try {
    return createRequire(import.meta.url).resolve('@duckdb/node-api') !== '';
  } catch {
    return false;
  }
})();

test.skipIf(!isThere)('from a table to the Gini of each industry, beside DuckDB', { timeout: 600_000 }, async () => {
  const made = join(folder, 'made.csv');
  if (!existsSync(counties)) writeFileSync(made, heavyTailed(3111, 288, 232_911));
  const table = existsSync(counties) ? counties : made;
  const [ours, theirs] = [join(folder, 'ours.csv'), join(folder, 'theirs.csv')];
  const programs = [
    { name: 'Arranjo', run: [await programIfNeeded(), table, '--industries', ours] },
    { name: 'DuckDB', run: [join(import.meta.dirname, 'duckdb-ginis.js'), table, theirs] },
  ];
  const spent = programs.map(({ name }) => ({ name, cpu: new Array<number>(), wall: new Array<number>() }));
  // In turn, so that whatever else the machine does falls on both; the first run of each warms up.
  for (let run = 0; run <= RUNS; run += 1) {
    programs.forEach((program, at) => {
      const { cpu, wall } = timed(program.run);
      if (run === 0) return;
      spent[at]?.cpu.push(cpu);
      spent[at]?.wall.push(wall);
    });
  }
  const rows = (of: 'cpu' | 'wall') => spent.map((each) => fromTimes(`${each.name}: ${of}`, each[of]));
  printTable('Table to Ginis, whole process: processor (ms)', rows('cpu'), 'DuckDB: cpu');
  printTable('Table to Ginis, whole process: clock (ms)', rows('wall'), 'DuckDB: wall');
  expect(greatestDifference(ours, theirs)).toBeLessThan(1e-9);
});

/** Runs a program of its own, which tells at its end how long the processor worked for it. */
function timed(run: string[]): { cpu: number; wall: number } {
  const [program = '', ...args] = run;
  const probe = `process.on('exit', () => { const { user, system } = process.cpuUsage(); console.log((user + system) / 1000); }); process.argv.splice(1, 0, ''); import(${JSON.stringify(program)})`;
  const began = performance.now();
  const { status, stdout, stderr } = spawnSync(process.execPath, ['-e', probe, ...args], { encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  return { cpu: Number(stdout.trim()), wall: performance.now() - began };
}

function greatestDifference(one: string, other: string): number {
  const [ours, theirs] = [one, other].map((file) => {
    const { data } = Papa.parse<Record<string, string>>(readFileSync(file, 'utf8'), {
      header: true,
      skipEmptyLines: true,
    });
    return new Map(data.map((row) => [row.industry, Number(row.locational_gini)]));
  });
  if (ours === undefined || theirs === undefined || ours.size !== theirs.size) return Number.POSITIVE_INFINITY;
  return Math.max(...[...ours].map(([industry, gini]) => Math.abs(gini - (theirs.get(industry) ?? Number.NaN))));
}
