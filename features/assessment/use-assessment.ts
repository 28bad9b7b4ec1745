import { useCallback, useEffect, useState } from 'react';
import type { Assessment } from '#policies/schema/assessment';
import { reasonOf } from '#storage/browser/faults';
import { askForPersistence } from '#storage/browser/persistence';
import { type AssessmentStore, type DamagedRecord, RecordFault, type StoredAssessment } from '#storage/browser/store';
import { now } from '#features/browser/clock';
import { rememberSeen } from '#features/browser/last-seen';
import { createWorkingCopy, type WorkingCopy, type WorkState } from './working-copy';

/** An assessment that is being worked on: as it stands on the screen, how far it is saved, and what can be done with it. */
export type Working = WorkState &
  Pick<WorkingCopy, 'change' | 'type' | 'keepDraft' | 'takeTheirs' | 'keepMine' | 'seen'> & {
    markBackedUp: () => void;
    /** The assessment as it was when it was opened here, with the result that was kept with it. */
    opened: Assessment;
  };

/** Loads an assessment and keeps it saved; null where there is none of that id, undefined until that is known. */
export function useAssessment(
  store: AssessmentStore,
  id: string,
): Working | { record: DamagedRecord } | null | undefined {
  const [copy, setCopy] = useState<WorkingCopy | null>();
  const [state, setState] = useState<WorkState>();
  const [before, setBefore] = useState<Assessment>();
  const [fault, setFault] = useState<{ by: unknown }>();

  useEffect(() => {
    let current = true;
    let opened: WorkingCopy | undefined;

    async function open() {
      const [stored, drafts] = await Promise.all([store.load(id), store.drafts.load(id)]);
      if (!current) return;
      if (stored === undefined) {
        setCopy(null);
        return;
      }
      let asked = false;
      const show = (next: WorkState) => {
        setState(next);
        if (!asked && next.stored.revision > stored.revision) void askForPersistence();
        asked ||= next.stored.revision > stored.revision;
      };
      opened = createWorkingCopy({ store, stored, drafts, draftStore: store.drafts, now, onChange: show });
      setBefore(stored.assessment);
      setState(opened.state());
      setCopy(opened);
    }

    open().catch((by: unknown) => setFault({ by }));
    const leave = () => void opened?.flush();
    const stopFollowing = followOtherTabs(store, id, () => opened);
    window.addEventListener('pagehide', leave);
    document.addEventListener('visibilitychange', leave);
    return () => {
      current = false;
      stopFollowing();
      window.removeEventListener('pagehide', leave);
      document.removeEventListener('visibilitychange', leave);
      leave();
      opened?.stop();
    };
  }, [store, id]);

  const markBackedUp = useCallback(() => {
    const noted = { backedUpAt: now(), changesSinceBackup: 0 };
    void store.markBackedUp(id, noted.backedUpAt).then(() => copy?.note(noted));
  }, [store, id, copy]);

  // A store that cannot be read is no empty store: the page that offers the file comes instead.
  if (fault?.by instanceof RecordFault) return { record: fault.by.record };
  if (fault !== undefined) throw fault.by;
  if (copy === null) return null;
  if (copy === undefined || state === undefined || before === undefined) return undefined;
  rememberSeen(state.assessment);
  const { change, type, keepDraft, takeTheirs, keepMine, seen } = copy;
  return { ...state, change, type, keepDraft, takeTheirs, keepMine, seen, markBackedUp, opened: before };
}

/** Follows what other tabs save, also what was missed while this one slept. */
function followOtherTabs(store: AssessmentStore, id: string, copy: () => WorkingCopy | undefined): () => void {
  const catchUp = () => void store.load(id).then(take, leave);
  const wake = () => (document.visibilityState === 'visible' ? catchUp() : undefined);
  const stop = [
    store.onOtherTab((change) => (change.id === id && change.kind === 'saved' ? catchUp() : undefined)),
    store.drafts.onOtherTab((owner) => (owner === id ? void copy()?.followDrafts() : undefined)),
  ];
  window.addEventListener('pageshow', wake);
  document.addEventListener('visibilitychange', wake);
  return () => {
    for (const each of stop) each();
    window.removeEventListener('pageshow', wake);
    document.removeEventListener('visibilitychange', wake);
  };

  function take(theirs: StoredAssessment | undefined) {
    if (theirs !== undefined) copy()?.follow(theirs);
  }

  /** What the browser does not let us read now, the next save tells. */
  function leave(error: unknown) {
    if (!(error instanceof RecordFault)) reasonOf(error);
  }
}
