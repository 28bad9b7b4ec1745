import type { Done } from '#components/interview/model';
import type { Assessment } from '#policies/schema/assessment';
import { reasonOf } from '#storage/browser/faults';
import type { AssessmentStore, SaveOutcome, StoredAssessment } from '#storage/browser/store';

/** Gives an assessment another title, as it stands now and not as the list showed it. */
export function rename(store: AssessmentStore, id: string, title: string, now: string): Promise<Done> {
  return withStored(store, id, ({ assessment, revision }) =>
    store.save({ ...assessment, title, updatedAt: now }, revision, now),
  );
}

/** Keeps a copy of an assessment, as it stands now and not as the list showed it. */
export function keepCopy(
  store: AssessmentStore,
  id: string,
  copied: (assessment: Assessment) => Assessment,
  now: string,
): Promise<Done> {
  return withStored(store, id, ({ assessment }) => store.create(copied(assessment), now));
}

/** Brings back what was deleted; it may be kept no longer. */
export async function restore(store: AssessmentStore, id: string): Promise<Done> {
  return doneOf(await store.restore(id));
}

/** What a write to the store comes to, for the person who asked for it. */
function doneOf(outcome: SaveOutcome): Done {
  return outcome.ok ? { ok: true } : { ok: false, reason: outcome.reason };
}

async function withStored(
  store: AssessmentStore,
  id: string,
  write: (stored: StoredAssessment) => Promise<SaveOutcome>,
): Promise<Done> {
  const found = await load(store, id);
  if (!found.ok) return found;
  return found.stored === undefined ? { ok: false, reason: 'gone' } : doneOf(await write(found.stored));
}

async function load(store: AssessmentStore, id: string) {
  try {
    return { ok: true as const, stored: await store.load(id) };
  } catch (error) {
    return { ok: false as const, reason: reasonOf(error) };
  }
}
