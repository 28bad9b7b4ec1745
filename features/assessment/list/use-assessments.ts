import { useCallback, useEffect, useState } from 'react';
import type { Done, ListFault } from '#components/interview/model';
import { now } from '#features/browser/clock';
import { copyTitle } from '#features/browser/copy-title';
import { copyOf } from '#features/browser/new-assessment';
import type { AssessmentStore, StoredAssessment } from '#storage/browser/store';
import { keepCopy, rename, restore } from './list-actions';

/**
 * The assessments of a store and what can be done with them. What was not done is said, and the list shows what is there. A fault that
 * nobody expected, and a list that cannot be read, are thrown to the page that offers to load again.
 */
export function useAssessments(store: AssessmentStore) {
  const [stored, setStored] = useState<StoredAssessment[]>();
  const [removed, setRemoved] = useState<StoredAssessment>();
  const [fault, setFault] = useState<ListFault | null>(null);
  const [broken, setBroken] = useState<{ by: unknown }>();
  const breakWith = useCallback((by: unknown) => setBroken({ by }), []);
  const refresh = useCallback(() => void store.list().then(setStored, breakWith), [store, breakWith]);
  useEffect(refresh, [refresh]);
  useEffect(() => store.onOtherTab(refresh), [store, refresh]);

  if (broken !== undefined) throw broken.by;

  /** Does something with an assessment, and says where it was not done. */
  async function perform(action: ListFault['action'], { assessment }: StoredAssessment, work: Promise<Done>) {
    setFault(null);
    const done = await work;
    if (!done.ok) setFault({ action, title: assessment.title, reason: done.reason });
    refresh();
    return done;
  }

  function act(id: string, work: (shown: StoredAssessment) => Promise<unknown>) {
    const shown = stored?.find(({ assessment }) => assessment.id === id);
    if (shown !== undefined) work(shown).catch(breakWith);
  }

  return {
    stored,
    removed,
    fault,
    refresh,
    breakWith,
    act,
    rename: (id: string, title: string) =>
      act(id, (shown) => perform('rename', shown, rename(store, id, title, now()))),
    copy: (id: string, titled: (title: string, number: number) => string) =>
      act(id, (shown) => {
        const taken = (stored ?? []).map(({ assessment }) => assessment.title);
        const copied: Parameters<typeof keepCopy>[2] = (latest) =>
          copyOf(latest, copyTitle(latest.title, taken, titled), now());
        return perform('copy', shown, keepCopy(store, id, copied, now()));
      }),
    remove: (id: string) =>
      act(id, async (shown) => {
        const done = await perform('delete', shown, store.remove(id));
        if (done.ok) setRemoved(shown);
      }),
    undoRemove: () => {
      if (removed === undefined) return;
      const undo = async () => {
        const done = await perform('restore', removed, restore(store, removed.assessment.id));
        // Where there was no room it can be tried again; what is kept no longer cannot.
        if (done.ok || done.reason === 'gone') setRemoved(undefined);
      };
      undo().catch(breakWith);
    },
    forgetRemoved: () => setRemoved(undefined),
  };
}
