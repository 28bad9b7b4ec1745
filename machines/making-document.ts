import { assign, fromPromise, setup, type SnapshotFrom } from 'xstate';

/** What people can do about a document in the making. */
export type MakingEvent = { type: 'make' } | { type: 'ask the server' } | { type: 'cancel' };

/** How making ended here, and how the server answered. Work that was stopped has nothing to say. */
export type Made<File, Fault> = { kind: 'made'; file: File } | { kind: 'failed'; fault: Fault } | { kind: 'stopped' };
export type Answered<File, Refusal> = { kind: 'made'; file: File } | { kind: 'refused'; refusal: Refusal };

/** The work that the machine calls upon. The signal ends it at once; what it says after that is not heard. */
type MakingWork<Step, File, Fault, Refusal> = {
  make: (signal: AbortSignal, onProgress: (at: Step) => void) => Promise<Made<File, Fault>>;
  askServer: (signal: AbortSignal) => Promise<Answered<File, Refusal>>;
  /** Hands the finished document over. */
  save: (file: File) => void;
  /** What to say where work breaks down in a way that it does not know itself. */
  onBreak: (cause: unknown) => { fault: Fault; refusal: Refusal };
};

/** Where a document is. `at` is missing until the work has told of its first step. */
export type Making<Step, Fault, Refusal> =
  | { kind: 'idle' }
  | { kind: 'making'; at?: Step }
  | { kind: 'asking' }
  | { kind: 'made' }
  | { kind: 'cancelled' }
  | { kind: 'failed'; fault: Fault }
  | { kind: 'refused'; refusal: Refusal };

/**
 * The making of one document: here, or by the server where it could not be made here and the person agrees. Leaving a state ends its
 * work, so that one document is made at a time and nothing of a cancelled one comes later.
 */
export function makingDocument<Step, File, Fault, Refusal>(work: MakingWork<Step, File, Fault, Refusal>) {
  type Context = { at?: Step; fault?: Fault; refusal?: Refusal };
  return setup({
    types: {
      context: {} as Context,
      events: {} as MakingEvent | { type: 'progress'; at: Step },
    },
    actors: {
      'make the document': fromPromise<Made<File, Fault>, { onProgress: (at: Step) => void }>(({ input, signal }) =>
        work.make(signal, (at) => {
          if (!signal.aborted) input.onProgress(at);
        }),
      ),
      'ask the server': fromPromise<Answered<File, Refusal>>(({ signal }) => work.askServer(signal)),
    },
  }).createMachine({
    id: 'making-document',
    context: {},
    initial: 'idle',
    states: {
      idle: { on: { make: 'making' } },
      making: {
        entry: assign(() => ({ at: undefined })),
        invoke: {
          src: 'make the document',
          input: ({ self }) => ({ onProgress: (at: Step) => self.send({ type: 'progress', at }) }),
          onDone: [
            {
              guard: ({ event }) => event.output.kind === 'made',
              target: 'made',
              actions: ({ event: { output } }) => {
                if (output.kind === 'made') work.save(output.file);
              },
            },
            {
              guard: ({ event }) => event.output.kind === 'failed',
              target: 'failed',
              actions: assign(({ event: { output } }) => (output.kind === 'failed' ? { fault: output.fault } : {})),
            },
            { target: 'cancelled' },
          ],
          onError: { target: 'failed', actions: assign(({ event }) => ({ fault: work.onBreak(event.error).fault })) },
        },
        on: { progress: { actions: assign(({ event }) => ({ at: event.at })) }, cancel: 'cancelled' },
      },
      asking: {
        invoke: {
          src: 'ask the server',
          onDone: [
            {
              guard: ({ event }) => event.output.kind === 'made',
              target: 'made',
              actions: ({ event: { output } }) => {
                if (output.kind === 'made') work.save(output.file);
              },
            },
            {
              target: 'refused',
              actions: assign(({ event: { output } }) =>
                output.kind === 'refused' ? { refusal: output.refusal } : {},
              ),
            },
          ],
          onError: {
            target: 'refused',
            actions: assign(({ event }) => ({ refusal: work.onBreak(event.error).refusal })),
          },
        },
        on: { cancel: 'cancelled' },
      },
      made: { on: { make: 'making' } },
      failed: { on: { make: 'making', 'ask the server': 'asking' } },
      refused: { on: { make: 'making', 'ask the server': 'asking' } },
      cancelled: { on: { make: 'making' } },
    },
  });
}

/** Where the document of a machine is, with what belongs to that state and nothing else. */
export function makingOf<Step, File, Fault, Refusal>({
  value,
  context,
}: SnapshotFrom<ReturnType<typeof makingDocument<Step, File, Fault, Refusal>>>): Making<Step, Fault, Refusal> {
  switch (value) {
    case 'idle':
    case 'asking':
    case 'made':
    case 'cancelled':
      return { kind: value };
    case 'making':
      return { kind: value, at: context.at };
    case 'failed':
      return { kind: value, fault: known(context.fault) };
    case 'refused':
      return { kind: value, refusal: known(context.refusal) };
  }
}

/** What a state is entered with. */
function known<T>(held: T | undefined): T {
  if (held === undefined) throw new Error('A document failed without a word about why.');
  return held;
}
