import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { aReport } from '#reports/testing/fixture';
import { fetchMaker, make } from './make-document';
import type { MakingReply } from './worker/messages';

class FakeWorker extends EventTarget {
  static started: FakeWorker[] = [];
  orders: unknown[] = [];
  ended = false;

  constructor() {
    super();
    FakeWorker.started.push(this);
  }

  postMessage(order: unknown) {
    this.orders.push(order);
  }

  terminate() {
    this.ended = true;
  }

  tells(data: MakingReply) {
    this.dispatchEvent(new MessageEvent('message', { data }));
  }

  breaks(message: string) {
    this.dispatchEvent(Object.assign(new Event('error'), { message }));
  }
}

const report = aReport();

beforeEach(() => {
  FakeWorker.started = [];
  vi.stubGlobal('Worker', FakeWorker);
});

afterEach(() => vi.unstubAllGlobals());

test('the report goes to a worker, its steps are heard, and it ends with the document', async () => {
  const { worker, steps, outcome } = making();
  worker.tells({ kind: 'progress', step: 'fonts', done: 2, of: 6 });
  worker.tells({ kind: 'progress', step: 'writing' });
  const bytes = new Uint8Array([37, 80]);
  worker.tells({ kind: 'made', bytes });

  expect(worker.orders).toEqual([{ kind: 'make', format: 'pdf', report }]);
  expect(steps).toMatchObject([{ step: 'fonts', done: 2, of: 6 }, { step: 'writing' }]);
  expect(await outcome).toEqual({ kind: 'made', bytes });
  expect(worker.ended).toBe(true);
});

test('stopping ends the worker at once, and what it still says is not heard', async () => {
  const { worker, steps, outcome, stopping } = making();
  stopping.abort();
  expect(worker.ended).toBe(true);
  worker.tells({ kind: 'progress', step: 'layout' });
  worker.tells({ kind: 'made', bytes: new Uint8Array() });

  expect(steps).toEqual([]);
  expect(await outcome).toEqual({ kind: 'stopped' });
});

test.each([
  ['fonts', 'fonts'],
  ['layout', 'drawing'],
  ['pages', 'drawing'],
  ['writing', 'drawing'],
] as const)('what fails at the step %s is a fault of: %s', async (at, fault) => {
  const { worker, outcome } = making();
  worker.tells({ kind: 'failed', at, message: 'Why' });

  expect(await outcome).toEqual({ kind: 'failed', fault, message: 'Why' });
  expect(worker.ended).toBe(true);
});

test('a worker that breaks before its first word did not start; one that breaks later could not draw', async () => {
  const early = making();
  early.worker.breaks('No script');
  expect(await early.outcome).toEqual({ kind: 'failed', fault: 'start', message: 'No script' });

  const late = making();
  late.worker.tells({ kind: 'progress', step: 'layout' });
  late.worker.breaks('Out of memory');
  expect(await late.outcome).toEqual({ kind: 'failed', fault: 'drawing', message: 'Out of memory' });
});

test.each(['WebAssembly', 'DecompressionStream'])('a browser without %s starts nothing', async (name) => {
  const { [name]: missing } = Object.getOwnPropertyDescriptors(globalThis);
  Reflect.deleteProperty(globalThis, name);
  const outcome = make('plan', 'pdf', report, idle());
  if (missing) Object.defineProperty(globalThis, name, missing);

  expect(await outcome).toMatchObject({ kind: 'failed', fault: 'start' });
  expect(FakeWorker.started).toEqual([]);
});

test('a browser that refuses the worker is one that cannot start it', async () => {
  vi.stubGlobal('Worker', function refuse() {
    throw new DOMException('Refused', 'SecurityError');
  });

  expect(await make('plan', 'pdf', report, idle())).toMatchObject({ fault: 'start' });
  await fetchMaker('pdf');
});

test('fetching ahead ends its worker, whether it worked or not', async () => {
  const good = fetchMaker('pdf');
  const bad = fetchMaker('pdf');
  const [first, second] = FakeWorker.started;
  first?.tells({ kind: 'fetched' });
  second?.breaks('No script');
  await Promise.all([good, bad]);

  expect(first?.orders).toEqual([{ kind: 'fetch', format: 'pdf' }]);
  expect(FakeWorker.started.map(({ ended }) => ended)).toEqual([true, true]);
});

const idle = () => ({ signal: new AbortController().signal, onProgress: () => {} });

function making() {
  const stopping = new AbortController();
  const steps: unknown[] = [];
  const outcome = make('plan', 'pdf', report, {
    signal: stopping.signal,
    onProgress: (step) => steps.push(step),
  });
  const worker = FakeWorker.started.at(-1);
  if (worker === undefined) throw new Error('No worker was started.');
  return { worker, steps, outcome, stopping };
}
