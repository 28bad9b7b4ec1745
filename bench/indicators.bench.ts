import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, test } from 'vitest';
import { countedOf } from '#indicators/analyse';
import { locationQuotients } from '#indicators/location-quotient';
import { locationalGinis } from '#indicators/locational-gini';
import { readTable } from '#indicators/reading/read-table';
import { programIfNeeded } from '#scripts/lib/program.js';
import { heavyTailed } from './heavy-tailed';
import { fromTimes, type Measurement, measure, printTable } from './measure';

/** Not ours, so it lies beside the repository; without it only the generated table is measured. */
const counties = join(import.meta.dirname, '..', '..', 'shared', 'data', 'us-counties-naics4-2021.csv');
const folder = mkdtempSync(join(tmpdir(), 'arranjo-indicators-'));
const RUNS = 7;

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const generated = join(folder, 'half-a-million.csv');
const tables = [
  ...(existsSync(counties) ? [{ name: 'counties, 232,911 rows', file: counties }] : []),
  { name: 'generated, half a million cells', file: generated },
];

test('location quotients and Ginis', { timeout: 600_000 }, async () => {
  writeFileSync(generated, heavyTailed(5570, 670, 500_000));
  const program = await programIfNeeded();
  const rows: Measurement[] = [];
  const sizes: Measurement[] = [];
  for (const { name, file } of tables) {
    const bytes = readFileSync(file);
    const read = readTable([bytes]);
    if (!read.ok) throw new Error(read.fault.kind);
    const made = countedOf(read.reading.observed);
    if (!made.ok) throw new Error('A pair stands there twice.');
    const { table } = made.counted;
    rows.push(
      await measure(
        `${name}: all LQs and Ginis in process (numpy 0.10-0.15 s)`,
        () => [locationQuotients(table), locationalGinis(table)],
        { warmup: 3, runs: RUNS },
      ),
      await measure(`${name}: read and put in order`, () => readTable([bytes]), { warmup: 3, runs: RUNS }),
      whole(
        `${name}: CSV to Ginis, whole process (numpy 0.46-0.6 s)`,
        program,
        [file, '--industries', join(folder, 'industries.csv')],
        sizes,
      ),
      whole(
        `${name}: with all LQs written (numpy 1.0-1.3 s)`,
        program,
        [file, '--industries', join(folder, 'industries.csv'), '--lq', join(folder, 'lq.csv')],
        sizes,
      ),
    );
  }
  printTable('Indicators (ms)', rows);
  printTable('Indicators, largest memory of the whole process (MB; numpy 116-170)', sizes);
});

/** Runs the built program as a process of its own; notes the memory that it took. */
function whole(name: string, program: string, args: string[], sizes: Measurement[]) {
  const times: number[] = [];
  const memory: number[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    const began = performance.now();
    const { status, stderr } = spawnSync(process.execPath, [program, ...args], { encoding: 'utf8' });
    times.push(performance.now() - began);
    if (status !== 0) throw new Error(stderr);
  }
  // Not maxRSS, which a process takes over from the one that started it.
  const peak = "Number(/VmHWM:\\s+(\\d+)/.exec(require('node:fs').readFileSync('/proc/self/status', 'utf8'))[1])";
  const probe = `process.on('exit', () => console.log(${peak})); process.argv.splice(1, 0, ''); import(${JSON.stringify(program)})`;
  for (let run = 0; run < 3 && existsSync('/proc/self/status'); run += 1) {
    const output = execFileSync(process.execPath, ['-e', probe, ...args], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    memory.push(Number(output.trim()) / 1024);
  }
  if (args.includes('--lq') && statSync(join(folder, 'lq.csv')).size === 0) throw new Error('Nothing was written.');
  if (memory.length > 0) sizes.push(fromTimes(name, memory));
  return fromTimes(name, times);
}
