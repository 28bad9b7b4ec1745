import { Worker } from 'node:worker_threads';
import { expect, test } from 'vitest';
import { createPool, type PoolOptions } from './worker-pool';

/** A worker that does as it is told: say a word, say which thread it is, never end, throw, take all memory, or go. */
const PROGRAM = `
  const { parentPort, threadId } = require('node:worker_threads');
  parentPort.on('message', (order) => {
    if (order === 'hang') for (;;);
    if (order === 'fill') { const kept = []; for (;;) kept.push(new Array(100_000).fill(0).map(String)); }
    if (order === 'go') process.exit(7);
    if (order === 'throw') return parentPort.postMessage({ ok: false, error: new Error('A bug') });
    parentPort.postMessage({ ok: true, reply: order === 'who' ? String(threadId) : order });
  });
`;

let started: Worker[] = [];

function aPool(change: Partial<PoolOptions> = {}) {
  started = [];
  return createPool<string, string>({
    start: () => {
      const worker = new Worker(PROGRAM, { eval: true, resourceLimits: { maxOldGenerationSizeMb: 24 } });
      started.push(worker);
      return worker;
    },
    size: 1,
    waiting: 2,
    milliseconds: 30_000,
    keep: true,
    ...change,
  });
}

type APool = ReturnType<typeof aPool>;

const still = () => new AbortController().signal;

/** One whole visit for one order. */
async function job(pool: APool, order: string, signal = still()) {
  const visit = pool.enter(signal);
  if (visit === undefined) return 'full';
  try {
    return await visit.ask(order);
  } finally {
    visit.leave();
  }
}

function entered(pool: APool, signal = still()) {
  const visit = pool.enter(signal);
  if (visit === undefined) throw new Error('There was no place.');
  return visit;
}

test('jobs run one after the other, all in one worker that is kept', async () => {
  const pool = aPool();
  const replies = await Promise.all([job(pool, 'who'), job(pool, 'who'), job(pool, 'who')]);
  expect(replies[0]).toMatchObject({ kind: 'answered' });
  expect(new Set(replies.map((each) => JSON.stringify(each))).size).toBe(1);
  expect(started).toHaveLength(1);
});

test('each job has a worker of its own where none is kept, and it ends with the job', async () => {
  const pool = aPool({ keep: false });
  await job(pool, 'a');
  await job(pool, 'b');
  expect(started).toHaveLength(2);
  await expect.poll(() => started.map(({ threadId }) => threadId)).toEqual([-1, -1]);
});

test('a place is taken on entering, before anything is asked, and there are only so many', async () => {
  const pool = aPool();
  const visits = [entered(pool), entered(pool), entered(pool)];
  expect(pool.enter(still())).toBeUndefined();
  visits[1]?.leave();
  visits[1]?.leave();
  expect(pool.enter(still())).toBeDefined();
  expect(pool.enter(still()), 'leaving twice frees one place').toBeUndefined();
});

test('a job that never ends is ended, and the next one is served by another worker', async () => {
  const pool = aPool({ milliseconds: 4000 });
  const [hung, next] = await Promise.all([job(pool, 'hang'), job(pool, 'next')]);
  expect(hung).toEqual({ kind: 'timed-out' });
  expect(next).toEqual({ kind: 'answered', reply: 'next' });
  expect(started).toHaveLength(2);
  expect(started[0]?.threadId).toBe(-1);
});

test('a job that takes all memory ends with its worker and not with the process', async () => {
  const pool = aPool();
  expect(await job(pool, 'fill')).toEqual({ kind: 'out-of-memory' });
  expect(await job(pool, 'next')).toEqual({ kind: 'answered', reply: 'next' });
});

test.each([
  ['throw', 'A bug'],
  ['go', 'The worker ended with code 7.'],
])('a job that breaks (%s) is told as a fault of the program, and the next one is served', async (order, message) => {
  const pool = aPool();
  const broke = await job(pool, order);
  expect(broke).toMatchObject({ kind: 'broke' });
  expect(broke !== 'full' && broke.kind === 'broke' ? broke.error.message : '').toBe(message);
  expect(await job(pool, 'next')).toEqual({ kind: 'answered', reply: 'next' });
});

test('whoever goes away while a job runs frees the worker at once', async () => {
  const pool = aPool();
  const going = new AbortController();
  const first = job(pool, 'hang', going.signal);
  const second = job(pool, 'next');
  await expect.poll(() => started.length).toBe(1);
  going.abort();
  expect(await first).toEqual({ kind: 'gone' });
  expect(await second).toEqual({ kind: 'answered', reply: 'next' });
});

test('whoever goes away while waiting is not served, and their place is free', async () => {
  const pool = aPool();
  const [stopping, going] = [new AbortController(), new AbortController()];
  const hung = job(pool, 'hang', stopping.signal);
  const left = job(pool, 'never asked', going.signal);
  const last = job(pool, 'last');
  expect(pool.enter(still())).toBeUndefined();
  going.abort();
  expect(await left).toEqual({ kind: 'gone' });
  expect(pool.enter(still())).toBeDefined();
  stopping.abort();
  expect(await hung).toEqual({ kind: 'gone' });
  expect(await last).toEqual({ kind: 'answered', reply: 'last' });
});

test('who rests lets the next one run, keeps the worker, and is answered by it again', async () => {
  const pool = aPool({ keep: false });
  const slow = entered(pool);
  const who = await slow.ask('who');
  const waiting = job(pool, 'next');
  slow.rest();
  expect(await waiting).toEqual({ kind: 'answered', reply: 'next' });
  expect(await slow.ask('who')).toEqual(who);
  slow.leave();
  expect(started).toHaveLength(2);
});

test('who leaves in the middle of a job leaves no worker that is still at it', async () => {
  const pool = aPool();
  const visit = entered(pool);
  const asked = visit.ask('hang');
  await expect.poll(() => started.length).toBe(1);
  visit.leave();
  expect(await asked).toMatchObject({ kind: 'broke' });
  expect(await job(pool, 'next')).toEqual({ kind: 'answered', reply: 'next' });
  expect(started).toHaveLength(2);
});
