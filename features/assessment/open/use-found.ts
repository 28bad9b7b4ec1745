import { apartFromDamaged } from './apart-from-damaged';
import { useLocale, useTranslations } from 'next-intl';
import { useRef, useState } from 'react';
import type { FoundFile, Side } from '#components/open/found-model';
import { now } from '#features/browser/clock';
import { freeTitle } from '#features/browser/copy-title';
import { copyOf } from '#features/browser/new-assessment';
import type { Assessment } from '#policies/schema/assessment';
import type { AssessmentStore, SaveOutcome, StoredAssessment } from '#storage/browser/store';
import type { ReadFile } from './reading';

type Reading = typeof import('./reading');
type Found = { read: ReadFile; mine: StoredAssessment | undefined; reading: Reading; model: FoundFile };

type FoundOptions = {
  /** The store, as soon as it is open. */
  getStore: () => Promise<AssessmentStore>;
  /** Goes on with an assessment that is kept here. */
  onGo: (id: string) => void;
  onBreak: (cause: unknown) => void;
};

/**
 * What to do with an opened file. One whose assessment is here already is compared with it first: it is replaced, merged or kept beside
 * it only as people choose.
 */
export function useFound({ getStore, onGo, onBreak }: FoundOptions) {
  const t = useTranslations('open');
  const work = useTranslations('work');
  const locale = useLocale();
  const [found, setFound] = useState<Found>();
  const [problem, setProblem] = useState<string | null>(null);
  const busy = useRef(false);

  async function show(file: ReadFile, reading: Reading, why: string | null = null): Promise<Found> {
    const store = await getStore();
    const read = { ...file, assessment: await apartFromDamaged(store, file.assessment) };
    const mine = await store.load(read.assessment.id);
    const model = reading.foundIn(read, mine?.assessment, { locale, t, work });
    const next = { read, mine, reading, model };
    setProblem(why);
    setFound(next);
    return next;
  }

  /** Takes what was chosen into the store; another tab may have been quicker, and then the choice is asked again. */
  function take(write: (current: Found, store: AssessmentStore) => Promise<{ outcome: SaveOutcome; id: string }>) {
    if (found === undefined || busy.current) return;
    busy.current = true;
    const { read, reading } = found;
    getStore()
      .then((store) => write(found, store))
      .then(async ({ outcome, id }) => {
        if (outcome.ok) {
          onGo(id);
          return;
        }
        if (outcome.reason === 'conflict') await show(read, reading, t('found.elsewhere'));
        else if (outcome.reason === 'gone') await show(read, reading, t('found.gone'));
        else setProblem(t('found.notKept'));
      })
      .catch(onBreak)
      .finally(() => {
        busy.current = false;
      });
  }

  /** Writes over the assessment that is here, as it was when the file was compared with it. */
  const over = (become: (mine: Assessment, current: Found) => Assessment) =>
    take(async (current, store) => {
      const { mine, read } = current;
      const { id } = read.assessment;
      if (mine === undefined) return { outcome: await store.create(read.assessment, now()), id };
      return { outcome: await store.save(become(mine.assessment, current), mine.revision, now()), id };
    });

  return {
    found: found?.model,
    problem,
    show,
    leave: () => setFound(undefined),
    actions: {
      onKeep: () =>
        take(async ({ read: { assessment } }, store) => ({
          outcome: await store.create(assessment, now()),
          id: assessment.id,
        })),
      onOpenMine: () => {
        if (found !== undefined) onGo(found.read.assessment.id);
      },
      onKeepBoth: () =>
        take(async ({ read: { assessment } }, store) => {
          const taken = (await store.list()).map((each) => each.assessment.title);
          const title = freeTitle(assessment.title, taken, (title, number) =>
            work('list.copyTitle', { title, number }),
          );
          const copy = copyOf(assessment, title, now());
          return { outcome: await store.create(copy, now()), id: copy.id };
        }),
      onReplace: () => over((_, { read }) => read.assessment),
      onMerge: (choices: ReadonlyMap<string, Side>) =>
        over((mine, { read, reading }) => ({
          ...reading.mergedWith(mine, read.assessment, choices),
          updatedAt: now(),
        })),
    },
  };
}
