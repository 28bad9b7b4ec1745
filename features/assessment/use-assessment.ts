import { useCallback, useEffect, useRef, useState } from 'react';
import type { Assessment } from '#policies/schema/assessment';
import { type Autosave, createAutosave, type SaveStatus } from '#storage/browser/autosave';
import { reasonOf } from '#storage/browser/faults';
import { askForPersistence } from '#storage/browser/persistence';
import type { AssessmentStore, StoredAssessment } from '#storage/browser/store';
import { now } from '#features/browser/clock';
import { rememberSeen } from '#features/browser/last-seen';

/** An assessment that is being worked on: as it stands on the screen, and how far it is saved. */
export type Working = {
  assessment: Assessment;
  stored: StoredAssessment;
  status: SaveStatus;
  /** Changes the assessment; it is saved at once. */
  change: (next: (assessment: Assessment) => Assessment) => void;
  takeTheirs: () => void;
  keepMine: () => void;
  markBackedUp: () => void;
};

/** Loads an assessment and keeps it saved; null where there is none of that id, undefined until that is known. */
export function useAssessment(store: AssessmentStore, id: string): Working | null | undefined {
  const [stored, setStored] = useState<StoredAssessment | null>();
  const [assessment, setAssessment] = useState<Assessment>();
  const [status, setStatus] = useState<SaveStatus>({ state: 'saving' });
  const [fault, setFault] = useState<unknown>();
  const autosave = useRef<Autosave>(undefined);
  const latest = useRef<Assessment>(undefined);

  useEffect(() => {
    let current = true;
    let asked = false;
    const open = (found: StoredAssessment | undefined) => {
      if (!current) return;
      setStored(found ?? null);
      if (found === undefined) return;
      latest.current = found.assessment;
      setAssessment(found.assessment);
      setStatus({ state: 'saved', at: found.savedAt });
      autosave.current = createAutosave(store, found, {
        now,
        onStatus: setStatus,
        onSaved: (saved) => {
          setStored(saved);
          if (!asked) void askForPersistence();
          asked = true;
        },
      });
    };
    store.load(id).then(open, setFault);
    const flush = () => void autosave.current?.flush();
    window.addEventListener('pagehide', flush);
    document.addEventListener('visibilitychange', flush);
    return () => {
      current = false;
      window.removeEventListener('pagehide', flush);
      document.removeEventListener('visibilitychange', flush);
      flush();
      autosave.current?.stop();
    };
  }, [store, id]);

  useEffect(() => {
    const setTheirs = (theirs: StoredAssessment) => {
      latest.current = theirs.assessment;
      setAssessment(theirs.assessment);
      setStored(theirs);
      setStatus({ state: 'saved', at: theirs.savedAt });
    };
    return followOtherTabs(store, id, autosave, setTheirs);
  }, [store, id]);

  const change = useCallback((next: (assessment: Assessment) => Assessment) => {
    if (latest.current === undefined) return;
    latest.current = { ...next(latest.current), updatedAt: now() };
    setAssessment(latest.current);
    autosave.current?.change(latest.current);
  }, []);

  // A store that cannot be read is no empty store: the page that offers the file comes instead.
  if (fault !== undefined) throw fault;
  if (stored === null) return null;
  if (stored === undefined || assessment === undefined) return undefined;
  rememberSeen(assessment);
  return {
    assessment,
    stored,
    status,
    change,
    takeTheirs: () => {
      if (status.state !== 'conflict') return;
      autosave.current?.adopt(status.theirs);
      latest.current = status.theirs.assessment;
      setAssessment(status.theirs.assessment);
      setStored(status.theirs);
    },
    keepMine: () => autosave.current?.keepMine(),
    markBackedUp: () => {
      const noted = { backedUpAt: now(), changesSinceBackup: 0 };
      // What was saved in the meantime stays.
      const note = () =>
        setStored((latest) => (latest === null || latest === undefined ? latest : { ...latest, ...noted }));
      void store.markBackedUp(id, noted.backedUpAt).then(note);
    },
  };
}

/** What another tab has saved is taken over where nothing here waits to be saved; else the next save tells the conflict. */
function followOtherTabs(
  store: AssessmentStore,
  id: string,
  autosave: { current: Autosave | undefined },
  setTheirs: (theirs: StoredAssessment) => void,
): () => void {
  return store.onOtherTab((change) => {
    if (change.id !== id || change.kind === 'removed') return;
    store.load(id).then(take, leave);
  });

  function take(theirs: StoredAssessment | undefined) {
    const quiet = autosave.current?.status().state === 'saved';
    if (theirs === undefined || !quiet) return;
    autosave.current?.adopt(theirs);
    setTheirs(theirs);
  }

  /** What the browser does not let us read now, the next save tells. */
  function leave(error: unknown) {
    reasonOf(error);
  }
}
