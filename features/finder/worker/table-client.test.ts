import { expect, test } from 'vitest';
import { DEFAULT_MARKS } from '#indicators/reading/mapping';
import { PRESETS } from '#policies/engine/classify';
import { answer } from './table-calls';
import type { Base, TableRead } from './protocol';
import { createSession } from './session';
import { createTableWorker, type Start } from './table-client';

const table: TableRead = {
  file: new File(['r,i,n\nA,1,1\nA,2,5\nB,1,3\n'], 'table.csv'),
  mapping: {
    ...{ delimiter: ',', decimalComma: false, marks: DEFAULT_MARKS, headerLine: 1, layout: 'long' },
    ...{ region: 0, industry: 1, employment: 2 },
  },
};
const base: Base = { measuredBy: 'employment', ownRegion: 'included', cutOffs: PRESETS['ipea-diset'] };
const all = {
  which: 'all',
  filter: {},
  sort: { by: 'value', descending: true },
  page: 0,
  size: 10,
} as const;

test('questions are answered by the worker, with progress on the way', async () => {
  const worker = createTableWorker(inThisThread().start);
  const steps = new Set<string>();
  expect(await worker.ask('read', table, ({ step }) => steps.add(step))).toMatchObject({ answer: { ok: true } });
  expect([...steps]).toEqual(['fetching', 'reading']);
  await worker.ask('analyse', base);
  expect(await worker.ask('pairs', all)).toMatchObject({ kind: 'answer', answer: { count: 3 } });
});

test('after a cancel a new worker is brought to where the last one was', async () => {
  const workers = inThisThread();
  const worker = createTableWorker(workers.start);
  await worker.ask('read', table);
  await worker.ask('analyse', base);
  const asked = worker.ask('pairs', all);
  await Promise.resolve();
  worker.cancel();
  expect(await asked).toEqual({ kind: 'stopped' });
  expect(await worker.ask('pairs', all)).toMatchObject({ kind: 'answer', answer: { count: 3 } });
  expect(workers.calls()).toEqual([
    ['read', 'analyse', 'pairs'],
    ['read', 'analyse', 'pairs'],
  ]);
});

test('after a cancel the new worker is given area, people and plants again, and a new table forgets them', async () => {
  const worker = createTableWorker(inThisThread().start);
  await worker.ask('read', table);
  await worker.ask('analyse', base);
  await worker.ask('ground', { file: new File(['region,area,population\nA,1,1\n'], 'ground.csv') });
  await worker.ask('plants', { file: new File(['region,industry,employment\nA,1,1\nA,1,2\n'], 'plants.csv') });
  worker.cancel();
  expect(await worker.ask('ground', {})).toMatchObject({ answer: { kind: 'read', rows: 1 } });
  expect(await worker.ask('plants', {})).toMatchObject({ answer: { kind: 'read', rows: 2 } });
  await worker.ask('read', table);
  await worker.ask('analyse', base);
  worker.cancel();
  expect(await worker.ask('ground', {})).toMatchObject({ answer: { kind: 'none' } });
});

test('what the worker could not do is told, and so is a worker that breaks or never starts', async () => {
  const worker = createTableWorker(inThisThread().start);
  expect(await worker.ask('sensitivity', {})).toMatchObject({ kind: 'failed' });

  const broken = createTableWorker(({ broken }) => ({
    post: () => queueMicrotask(() => broken('out of memory')),
    end: () => undefined,
  }));
  expect(await broken.ask('read', table)).toEqual({ kind: 'failed', message: 'out of memory' });
  expect(await createTableWorker(() => undefined).ask('read', table)).toMatchObject({ kind: 'failed' });
});

/** Workers that answer in this thread, one question after the other. */
function inThisThread() {
  const workers: string[][] = [];
  const start: Start = ({ reply }) => {
    const session = createSession();
    const calls: string[] = [];
    workers.push(calls);
    let last = Promise.resolve();
    let ended = false;
    return {
      post: (request) => {
        calls.push(request.call);
        // Only a worker takes what is posted for a request; here it is one already.
        last = last.then(() => answer(session, request as never, (told) => (ended ? undefined : reply(told))));
      },
      end: () => (ended = true),
    };
  };
  return { start, calls: () => workers };
}
