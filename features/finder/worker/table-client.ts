import { isAnswerTo } from './table-calls';
import type { Base, CallName, Calls, Outcome, Progress, Reply, Supply, TableRead, TableWorker } from './protocol';

/** What the page needs of a worker; a test gives one of its own. */
type Post = { post: (request: Posted) => void; end: () => void };

type Posted = { id: number; call: CallName; ask: Ask };
type Ask = Calls[CallName]['ask'];
export type Start = (on: { reply: (reply: Reply) => void; broken: (message: string) => void }) => Post | undefined;

type Supplies = { ground?: Supply; plants?: Supply };

type Waiting = { reply: (reply: Reply) => void; stop: () => void };

/** Keeps a worker for a table, starts it when it is first asked something, and starts it anew after a cancel. */
export function createTableWorker(start: Start = startWorker): TableWorker {
  let running: Post | undefined;
  let next = 0;
  const waiting = new Map<number, Waiting>();
  /** What the worker has been brought to, and what a new one has to be brought to again. */
  let kept: { read?: TableRead; base?: Base; supplied?: Supplies; inWorker: 'nothing' | 'table' | 'analysis' } = {
    inWorker: 'nothing',
  };
  /** Whether the worker has to be given anew what was supplied beside the table. */
  let isForgotten = false;

  function theWorker(): Post | undefined {
    running ??= start({
      reply: (reply) => waiting.get(reply.id)?.reply(reply),
      broken: (message) => {
        for (const [id, { reply }] of [...waiting]) reply({ id, kind: 'failed', message });
        end();
      },
    });
    return running;
  }

  function end(): void {
    running?.end();
    running = undefined;
    kept.inWorker = 'nothing';
    isForgotten = true;
  }

  function send<C extends CallName>(
    call: C,
    ask: Calls[C]['ask'],
    onProgress?: (progress: Progress) => void,
  ): Promise<Outcome<C>> {
    return new Promise((settle) => {
      const worker = theWorker();
      if (worker === undefined) {
        settle({ kind: 'failed', message: 'This browser cannot start a worker.' });
        return;
      }
      const id = (next += 1);
      const done = (outcome: Outcome<C>) => {
        waiting.delete(id);
        settle(outcome);
      };
      waiting.set(id, {
        stop: () => done({ kind: 'stopped' }),
        reply: (reply) => {
          if (reply.kind === 'progress') onProgress?.(reply);
          else if (reply.kind === 'failed') done({ kind: 'failed', message: reply.message });
          else if (isAnswerTo(reply, call)) done({ kind: 'answer', answer: reply.answer });
        },
      });
      worker.post({ id, call, ask });
    });
  }

  /** A worker that was ended has forgotten the table. */
  async function remind(call: CallName, onProgress?: (progress: Progress) => void): Promise<void> {
    if (call === 'look' || call === 'read') return;
    if (kept.inWorker === 'nothing' && kept.read !== undefined) {
      kept.inWorker = 'table';
      await send('read', kept.read, onProgress);
    }
    if (call === 'codes' || call === 'faults' || call === 'analyse') return;
    if (kept.inWorker === 'table' && kept.base !== undefined) {
      kept.inWorker = 'analysis';
      await send('analyse', kept.base, onProgress);
    }
    if (isForgotten) {
      isForgotten = false;
      // Not waited for: the worker answers in turn.
      if (kept.supplied?.ground !== undefined) void send('ground', kept.supplied.ground);
      if (kept.supplied?.plants !== undefined) void send('plants', kept.supplied.plants);
    }
  }

  return {
    ask: async (call, ask, onProgress) => {
      await remind(call, onProgress);
      if (isFor('read', call, ask)) kept = { read: ask, inWorker: 'table' };
      if (isFor('ground', call, ask) && ask.file !== undefined) kept.supplied = { ...kept.supplied, ground: ask };
      if (isFor('plants', call, ask) && ask.file !== undefined) kept.supplied = { ...kept.supplied, plants: ask };
      if (isFor('analyse', call, ask)) kept = { ...kept, base: ask, inWorker: 'analysis' };
      return send(call, ask, onProgress);
    },
    cancel: () => {
      end();
      for (const { stop } of [...waiting.values()]) stop();
    },
  };
}

/** Whether what is asked belongs to a call of this kind. */
function isFor<C extends CallName>(wanted: C, call: CallName, ask: Ask): ask is Calls[C]['ask'] {
  return call === wanted && ask !== undefined;
}

/** Undefined where the browser is too old for it, or refuses it. */
const startWorker: Start = ({ reply, broken }) => {
  if (!('Worker' in globalThis)) return undefined;
  try {
    const worker = new Worker(new URL('./table-worker.ts', import.meta.url), { type: 'module' });
    worker.addEventListener('message', ({ data }: MessageEvent<Reply>) => reply(data));
    worker.addEventListener('error', ({ message }) => broken(message));
    return { post: (request) => worker.postMessage(request), end: () => worker.terminate() };
  } catch (error) {
    if (!(error instanceof DOMException)) throw error;
    return undefined;
  }
};
