import { useEffect, useState } from 'react';
import { reportFault } from '#components/frame/report-fault';
import type { Settlement } from '#indicators/reading/duplicates';
import { asKnown, type KnownTable } from '#indicators/reading/known-tables';
import type { LookAs, Preview } from '#indicators/reading/preview';
import type {
  About,
  AnalyseAnswer,
  Analysis,
  Base,
  CallName,
  Calls,
  Outcome,
  Progress,
  Source,
  Summary,
  TableFault,
  TableRead,
  TableWorker,
} from './worker/protocol';
import { createTableWorker } from './worker/table-client';

export type LookedAt = {
  source: Source;
  as: LookAs;
  preview: Preview;
  /** Titles like these were read before in this browser, and what was settled then is filled in. */
  isKnown: boolean;
  sheets?: string[];
  about: About;
};
type ReadTable = { table: TableRead; summary: Summary };
type Laid = { base: Base; analysis: Analysis; about: About };

/** What the person said of rows that name a pair again, of totals, and of nested levels. */
export type Settling = {
  duplicates?: Settlement;
  leaveTotalsOut: boolean;
  /** The level of each axis that is counted, or all of them together; the finest where nothing is said. */
  levels: { regions?: number | 'all'; industries?: number | 'all' };
};

/** Where the work on a table stands. What comes later is gone when something earlier changes. */
export type TableState = {
  looked?: LookedAt;
  read?: ReadTable;
  settling: Settling;
  laid?: Laid;
  /** Why the last step did not work; `of` is the step. */
  fault?:
    | { of: 'look'; fault: TableFault }
    | { of: 'read'; fault: TableFault; table: TableRead }
    | { of: 'analyse'; fault: AnalyseFault };
  /** What had no answer: by our fault, or because the person cancelled. */
  trouble?: { call: CallName; kind: 'failed' | 'stopped' };
  working?: Progress;
};

type AnalyseFault = Extract<AnalyseAnswer, { ok: false }>['fault'];

const START: TableState = { settling: { leaveTotalsOut: true, levels: {} } };

/** A table on its way from a file to its analysis. Each step says whether it worked. */
export function useTable() {
  const [state, setState] = useState<TableState>(START);
  const [worker] = useState<TableWorker>(() => createTableWorker());

  useEffect(() => () => worker.cancel(), [worker]);

  async function ask<C extends CallName>(call: C, what: Calls[C]['ask']): Promise<Calls[C]['answer'] | undefined> {
    setState((before) => ({
      ...before,
      working: { step: FIRST[call] ?? 'reckoning' },
      fault: undefined,
      trouble: undefined,
    }));
    const outcome: Outcome<C> = await worker.ask(call, what, (working) =>
      setState((before) => ({ ...before, working })),
    );
    if (outcome.kind === 'failed') reportFault(outcome.message, 'reading a table');
    const trouble = outcome.kind === 'answer' ? undefined : { call, kind: outcome.kind };
    setState((before) => ({ ...before, working: undefined, trouble }));
    return outcome.kind === 'answer' ? outcome.answer : undefined;
  }

  /**
   * @param as - what the person says of titles, delimiter and characters; the rest is found
   * @param known - what was settled for other tables, to be filled in where titles are the same
   */
  async function look(source: Source, about: About, known: readonly KnownTable[], as: LookAs = {}): Promise<boolean> {
    const answer = await ask('look', { ...source, as });
    if (answer === undefined) return false;
    if (answer.ok) {
      const { sheets, sheet } = answer;
      const { preview, isKnown } = asKnown(answer.preview, known);
      const chosen = sheet === undefined ? source : { ...source, sheet };
      setState({ ...START, looked: { source: chosen, as, preview, isKnown, sheets, about } });
    } else {
      setState((before) => ({ ...before, fault: { of: 'look', fault: answer.fault } }));
    }
    return answer.ok;
  }

  async function read(table: TableRead): Promise<boolean> {
    const answer = await ask('read', table);
    if (answer === undefined) return false;
    setState(({ looked }) => ({
      ...START,
      looked,
      ...(answer.ok
        ? { read: { table, summary: answer.summary } }
        : { fault: { of: 'read', fault: answer.fault, table } }),
    }));
    return answer.ok;
  }

  async function analyse(base: Base, about: About): Promise<boolean> {
    const answer = await ask('analyse', base);
    if (answer === undefined) return false;
    setState((before) => ({
      ...before,
      laid: answer.ok ? { base, about, analysis: answer.analysis } : undefined,
      ...(answer.ok ? {} : { fault: { of: 'analyse', fault: answer.fault } }),
    }));
    return answer.ok;
  }

  return {
    state,
    worker,
    look,
    read,
    analyse,
    /** For what is asked aside of the steps, such as a file of faults. */
    askAside: ask,
    settle: (settling: Settling) => setState((before) => ({ ...before, settling, laid: undefined })),
    cancel: () => worker.cancel(),
  };
}

const FIRST: Partial<Record<CallName, Progress['step']>> = { look: 'fetching', read: 'fetching', faults: 'writing' };
