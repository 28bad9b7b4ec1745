import { now } from '#features/browser/clock';
import { copyOf } from '#features/browser/new-assessment';
import type { Assessment } from '#policies/schema/assessment';
import { type AssessmentStore, RecordFault } from '#storage/browser/store';

/** What a file holds, as a copy where the record of the same id in this browser cannot be read: nothing can be compared with that one, nor written over it. */
export async function apartFromDamaged(store: AssessmentStore, assessment: Assessment): Promise<Assessment> {
  try {
    await store.load(assessment.id);
    return assessment;
  } catch (error) {
    if (!(error instanceof RecordFault)) throw error;
    return copyOf(assessment, assessment.title, now());
  }
}
