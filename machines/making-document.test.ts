import { describe, expect, test } from 'vitest';
import { createActor, getNextTransitions } from 'xstate';
import { getShortestPaths } from 'xstate/graph';
import { type Answered, type Made, type MakingEvent, makingDocument, makingOf } from './making-document';

type Step = { page: number };
type OutcomeHere = Made<string, 'fonts' | 'break'>;
type OutcomeThere = Answered<string, 'busy' | 'break'>;

const MAKE: MakingEvent = { type: 'make' };
const ASK: MakingEvent = { type: 'ask the server' };
const CANCEL: MakingEvent = { type: 'cancel' };
const made = { kind: 'made', file: 'plan.pdf' } as const;

/** A document in the making, with the work in the hands of the test. */
function aDocument() {
  const runs: Run[] = [];
  const saved: string[] = [];
  const breaks: unknown[] = [];
  const begin = <Outcome>(signal: AbortSignal, onProgress: (at: Step) => void = () => undefined) =>
    new Promise<Outcome>((settle, fail) => {
      const end = (outcome: unknown) => settle(outcome as Outcome);
      runs.push({ signal, tell: (page) => onProgress({ page }), end, fail });
    });
  const machine = makingDocument<Step, string, 'fonts' | 'break', 'busy' | 'break'>({
    make: (signal, onProgress) => begin<OutcomeHere>(signal, onProgress),
    askServer: (signal) => begin<OutcomeThere>(signal),
    save: (file) => saved.push(file),
    onBreak: (cause) => {
      breaks.push(cause);
      return { fault: 'break', refusal: 'break' };
    },
  });
  const actor = createActor(machine).start();
  const seen: unknown[] = [];
  actor.subscribe((snapshot) => seen.push(makingOf(snapshot)));
  return {
    machine,
    saved,
    breaks,
    seen,
    runs,
    stop: () => actor.stop(),
    send: (...events: MakingEvent[]) => events.forEach((event) => actor.send(event)),
    now: () => makingOf(actor.getSnapshot()),
    last: () => runs.at(-1) ?? expect.unreachable('No work was begun.'),
  };
}

type Run = {
  signal: AbortSignal;
  tell: (page: number) => void;
  end: (outcome: OutcomeHere | OutcomeThere) => void;
  fail: (cause: unknown) => void;
};

const settled = () => new Promise((resume) => setTimeout(resume));

/** Brings a document into a state, the way a person does. */
async function documentThatIs(state: string): Promise<ReturnType<typeof aDocument>> {
  const document = aDocument();
  const { send, last } = document;
  if (state !== 'idle') send(MAKE);
  if (state === 'made') last().end(made);
  if (state === 'failed' || state === 'asking' || state === 'refused') last().end({ kind: 'failed', fault: 'fonts' });
  await settled();
  if (state === 'asking' || state === 'refused') send(ASK);
  if (state === 'refused') last().end({ kind: 'refused', refusal: 'busy' });
  if (state === 'cancelled') send(CANCEL);
  await settled();
  expect(document.now().kind).toBe(state);
  return document;
}

/** Where each thing that a person does leads from each state; null where it cannot be done. */
const LIFE: Record<string, { make: string | null; 'ask the server': string | null; cancel: string | null }> = {
  idle: { make: 'making', 'ask the server': null, cancel: null },
  making: { make: null, 'ask the server': null, cancel: 'cancelled' },
  asking: { make: null, 'ask the server': null, cancel: 'cancelled' },
  made: { make: 'making', 'ask the server': null, cancel: null },
  failed: { make: 'making', 'ask the server': 'asking', cancel: null },
  refused: { make: 'making', 'ask the server': 'asking', cancel: null },
  cancelled: { make: 'making', 'ask the server': null, cancel: null },
};

describe.each(Object.entries(LIFE))('a document that is %s', (state, life) => {
  test.each([MAKE, ASK, CANCEL])('$type', async ({ type }) => {
    const document = await documentThatIs(state);
    const begun = document.runs.length;
    document.send({ type });
    expect(document.now().kind).toBe(life[type] ?? state);
    if (life[type] === null) expect(document.runs.length, 'nothing is begun').toBe(begun);
  });
});

test('these are all states, each can be left, and people alone reach no end of the work', () => {
  const { machine } = aDocument();
  expect(Object.keys(machine.states).toSorted()).toEqual(Object.keys(LIFE).toSorted());
  for (const value of Object.keys(machine.states)) {
    const state = machine.resolveState({ value: value as 'idle', context: { fault: 'fonts', refusal: 'busy' } });
    expect(getNextTransitions(state), value).not.toEqual([]);
  }
  const reached = getShortestPaths(machine, { events: [MAKE, ASK, CANCEL] }).map(({ state }) => String(state.value));
  expect(new Set(reached)).toEqual(new Set(['idle', 'making', 'cancelled']));
});

describe('making', () => {
  test('shows each step, hands the file over once, and ends with it', async () => {
    const { send, last, seen, saved } = aDocument();
    send(MAKE);
    last().tell(1);
    last().tell(2);
    last().end(made);
    await settled();
    expect(seen).toEqual([
      { kind: 'making', at: undefined },
      { kind: 'making', at: { page: 1 } },
      { kind: 'making', at: { page: 2 } },
      { kind: 'made' },
    ]);
    expect(saved).toEqual(['plan.pdf']);
  });
  test('says why it failed; a second try begins at the beginning', async () => {
    const { send, last, now } = await documentThatIs('failed');
    expect(now()).toEqual({ kind: 'failed', fault: 'fonts' });
    send(MAKE);
    last().tell(3);
    send(CANCEL, MAKE);
    expect(now()).toEqual({ kind: 'making', at: undefined });
  });
  test('that breaks down in a way it does not know is a failure too, and is reported', async () => {
    const { send, last, now, breaks } = aDocument();
    send(MAKE);
    last().fail(new RangeError('a mistake'));
    await settled();
    expect(now()).toEqual({ kind: 'failed', fault: 'break' });
    expect(breaks).toEqual([new RangeError('a mistake')]);
  });
  test('that was stopped from elsewhere is cancelled', async () => {
    const { send, last, now } = aDocument();
    send(MAKE);
    last().end({ kind: 'stopped' });
    await settled();
    expect(now()).toEqual({ kind: 'cancelled' });
  });
});

describe('the server', () => {
  test('hands the file over as well', async () => {
    const { last, now, saved } = await documentThatIs('asking');
    last().end({ kind: 'made', file: 'from-the-server.pdf' });
    await settled();
    expect(now()).toEqual({ kind: 'made' });
    expect(saved).toEqual(['from-the-server.pdf']);
  });
  test('says why it refuses, and can be asked again', async () => {
    const { send, last, now } = await documentThatIs('refused');
    expect(now()).toEqual({ kind: 'refused', refusal: 'busy' });
    send(ASK);
    last().fail(new Error('a mistake'));
    await settled();
    expect(now()).toEqual({ kind: 'refused', refusal: 'break' });
  });
});

describe.each(['making', 'asking'])('cancelling while %s', (state) => {
  test('ends the work at once, and what it still says is dropped', async () => {
    const { send, last, now, saved, breaks, seen } = await documentThatIs(state);
    const work = last();
    send(CANCEL);
    expect(work.signal.aborted).toBe(true);
    work.tell(7);
    work.end(made);
    await settled();
    expect(now()).toEqual({ kind: 'cancelled' });
    expect(saved).toEqual([]);
    expect([breaks, seen.at(-1)]).toEqual([[], { kind: 'cancelled' }]);
  });
  test('drops what the cancelled run says while the next one runs', async () => {
    const { send, last, now, runs, saved } = await documentThatIs(state);
    const first = last();
    send(CANCEL, MAKE);
    first.tell(7);
    first.end(made);
    first.fail(new Error('late'));
    await settled();
    expect(now()).toEqual({ kind: 'making', at: undefined });
    expect(saved).toEqual([]);
    expect(runs.map(({ signal }) => signal.aborted).slice(-2)).toEqual([true, false]);
    last().end({ kind: 'made', file: 'the-second.pdf' });
    await settled();
    expect(saved).toEqual(['the-second.pdf']);
  });
  test('happens by itself where the page is left', async () => {
    const { stop, last, saved } = await documentThatIs(state);
    stop();
    expect(last().signal.aborted).toBe(true);
    last().end(made);
    await settled();
    expect(saved).toEqual([]);
  });
});
