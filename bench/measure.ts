import { appendFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { formatTable } from '#scripts/lib/table.js';

/** Milliseconds of one thing measured. */
export type Measurement = { name: string; median: number; p95: number; minimum: number; runs: number };

/**
 * Times `runs` calls of a function, one by one, after `warmup` calls that do not count. The function's result is
 * awaited, so that synchronous and asynchronous work are measured alike; for work of some microseconds, do many
 * rounds inside the function.
 */
export async function measure(
  name: string,
  work: () => unknown,
  { warmup = 20, runs = 100 }: { warmup?: number; runs?: number } = {},
): Promise<Measurement> {
  for (let call = 0; call < warmup; call += 1) await work();
  const times: number[] = [];
  for (let call = 0; call < runs; call += 1) {
    const began = performance.now();
    await work();
    times.push(performance.now() - began);
  }
  return fromTimes(name, times);
}

/** The measurement that single values make, whatever their unit. */
export function fromTimes(name: string, values: number[]): Measurement {
  const sorted = [...values].sort((a, b) => a - b);
  return {
    name,
    median: quantile(sorted, 0.5),
    p95: quantile(sorted, 0.95),
    minimum: quantile(sorted, 0),
    runs: sorted.length,
  };
}

/** Prints measurements beside each other; ratios are to the baseline, which is the first unless named. */
export function printTable(title: string, rows: Measurement[], baseline = rows[0]?.name ?? ''): void {
  const table = { title, baseline, rows };
  const file = process.env.BENCH_TABLES;
  if (file) appendFileSync(file, `${JSON.stringify(table)}\n`);
  else console.log(formatTable(table));
}

/** A quantile of sorted numbers, between neighbours by straight line. */
function quantile(sorted: number[], share: number): number {
  const place = (sorted.length - 1) * share;
  const below = sorted[Math.floor(place)] ?? Number.NaN;
  const above = sorted[Math.ceil(place)] ?? below;
  return below + (above - below) * (place - Math.floor(place));
}
