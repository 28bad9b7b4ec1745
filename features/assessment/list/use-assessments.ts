import { useCallback, useEffect, useState } from 'react';
import type { Done, ListFault } from '#components/interview/model';
import { now } from '#features/browser/clock';
import { copyTitle } from '#features/browser/copy-title';
import { copyOf } from '#features/browser/new-assessment';
import type { AssessmentStore, DamagedRecord, StoredAssessment } from '#storage/browser/store';
import { keepCopy, rename, restore } from './list-actions';

/** What an assessment is called, for the words about what was done with it. */
type Named = { id: string; title: string };

/**
 * The assessments of a store and what can be done with them. What was not done is said, and the list shows what is there. A fault that
 * nobody expected, and a list that cannot be read, are thrown to the page that offers to load again.
 */
export function useAssessments(store: AssessmentStore) {
  const [stored, setStored] = useState<StoredAssessment[]>();
  const [damaged, setDamaged] = useState<DamagedRecord[]>([]);
  const [removed, setRemoved] = useState<Named>();
  const [fault, setFault] = useState<ListFault | null>(null);
  const [broken, setBroken] = useState<{ by: unknown }>();
  const breakWith = useCallback((by: unknown) => setBroken({ by }), []);
  const refresh = useCallback(() => {
    async function read() {
      const [found, faulty] = await Promise.all([store.list(), store.damaged()]);
      setStored(found);
      setDamaged(faulty);
    }
    read().catch(breakWith);
  }, [store, breakWith]);
  useEffect(refresh, [refresh]);
  useEffect(() => store.onOtherTab(refresh), [store, refresh]);

  if (broken !== undefined) throw broken.by;

  /** Does something with an assessment, and says where it was not done. */
  async function perform(action: ListFault['action'], { title }: Named, work: Promise<Done>) {
    setFault(null);
    const done = await work;
    if (!done.ok) setFault({ action, title, reason: done.reason });
    refresh();
    return done;
  }

  function act(id: string, work: (shown: StoredAssessment) => Promise<unknown>) {
    const shown = stored?.find(({ assessment }) => assessment.id === id);
    if (shown !== undefined) work(shown).catch(breakWith);
  }

  async function putAside(named: Named) {
    const done = await perform('delete', named, store.remove(named.id));
    if (done.ok) setRemoved(named);
  }

  return {
    stored,
    damaged,
    removed,
    fault,
    refresh,
    breakWith,
    act,
    rename: (id: string, title: string) =>
      act(id, (shown) => perform('rename', named(shown), rename(store, id, title, now()))),
    copy: (id: string, titled: (title: string, number: number) => string) =>
      act(id, (shown) => {
        const taken = (stored ?? []).map(({ assessment }) => assessment.title);
        const copied: Parameters<typeof keepCopy>[2] = (latest) =>
          copyOf(latest, copyTitle(latest.title, taken, titled), now());
        return perform('copy', named(shown), keepCopy(store, id, copied, now()));
      }),
    remove: (id: string) => act(id, (shown) => putAside(named(shown))),
    removeDamaged: (record: Named) => void putAside(record).catch(breakWith),
    undoRemove: () => {
      if (removed === undefined) return;
      const undo = async () => {
        const done = await perform('restore', removed, restore(store, removed.id));
        // Where there was no room it can be tried again; what is kept no longer cannot.
        if (done.ok || done.reason === 'gone') setRemoved(undefined);
      };
      undo().catch(breakWith);
    },
    forgetRemoved: () => setRemoved(undefined),
  };
}

function named({ assessment: { id, title } }: StoredAssessment): Named {
  return { id, title };
}
