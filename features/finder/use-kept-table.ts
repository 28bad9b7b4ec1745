import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { now } from '#features/browser/clock';
import { reportFault } from '#components/frame/report-fault';
import { type Keeping, type KeptTables, openKeptTables } from '#storage/browser/kept-tables';
import { type KeptWork, parseKeptWork } from './parse-kept-work';
import { forgetKnownTables } from './table/known-tables-here';
import type { Listing } from './results/listing';
import type { LookedAt, useTable } from './use-table';

type Table = ReturnType<typeof useTable>;

/** Whether the table is kept in this browser. `restoring`: one of an earlier visit is being opened. */
export type Kept =
  { kind: 'unknown' | 'restoring' | 'none' | 'deleted' } | { kind: Keeping; name: string; isEarlier: boolean };

type KeptTableParts = {
  table: Table;
  listing: Listing;
  onListing: (listing: Listing) => void;
  tables?: KeptTables;
};

/**
 * Keeps the table, and everything that was chosen, in this browser, and brings both back when the page is opened again: after a reload, or
 * on the way back from an assessment.
 */
export function useKeptTable({ table, listing, onListing, tables: given }: KeptTableParts) {
  const [tables] = useState(() => given ?? openKeptTables());
  const [kept, setKept] = useState<Kept>({ kind: 'unknown' });
  const keptFile = useRef<File>(undefined);
  const { state } = table;

  const restore = useEffectEvent(async () => {
    const last = await tables.last();
    const work = last === undefined ? undefined : parseKeptWork(last.state);
    if (last === undefined || work === undefined || state.looked !== undefined) {
      setKept({ kind: 'none' });
      return;
    }
    setKept({ kind: 'restoring' });
    onListing(work.listing);
    const isOpen = await opened(table, last.file, work);
    keptFile.current = last.file;
    setKept(isOpen ? { kind: 'kept', name: last.file.name, isEarlier: true } : { kind: 'none' });
  });

  const save = useEffectEvent(async () => {
    const { looked } = state;
    if (looked === undefined || kept.kind === 'unknown' || kept.kind === 'restoring') return;
    const { file } = looked.source;
    const work = workOf(state, looked, listing);
    if (keptFile.current === file) {
      if (kept.kind === 'kept') await tables.keepState(work, now());
      return;
    }
    keptFile.current = file;
    setKept({ kind: await tables.keep(file, work, now()), name: file.name, isEarlier: false });
  });

  useEffect(() => {
    // In a turn of its own: the page stands before anything is brought back to it.
    Promise.resolve()
      .then(() => restore(), report)
      .catch(report);
  }, []);

  useEffect(() => {
    save().catch(report);
  }, [state.looked, state.read, state.settling, state.laid, listing, kept.kind]);

  return {
    kept,
    /** Deletes the table and what was settled for tables like it; what is open stays open. */
    async forget() {
      await tables.forget();
      forgetKnownTables();
      setKept({ kind: 'deleted' });
    },
  };
}

/** Does again what was done with a table; true where the table could be opened at all. */
async function opened(table: Table, file: File, work: KeptWork): Promise<boolean> {
  const source = { file, ...(work.sheet === undefined ? {} : { sheet: work.sheet }) };
  if (!(await table.look(source, work.about, [], work.as))) return false;
  if (work.mapping === undefined) return true;
  const year = work.year === undefined ? {} : { year: work.year };
  if (!(await table.read({ ...source, mapping: work.mapping, ...year }))) return true;
  table.settle(work.settling);
  if (work.base !== undefined) await table.analyse(work.base, work.said ?? work.about);
  return true;
}

function workOf({ read, settling, laid }: Table['state'], { source, as, about }: LookedAt, listing: Listing): KeptWork {
  return {
    ...(source.sheet === undefined ? {} : { sheet: source.sheet }),
    as,
    about,
    mapping: read?.table.mapping,
    ...(read?.table.year === undefined ? {} : { year: read.table.year }),
    settling,
    base: laid?.base,
    said: laid?.about,
    listing,
  };
}

function report(cause: unknown): void {
  reportFault(cause, 'keeping a table');
}
