import type { Draft } from '#components/interview/model';
import { recordedIn, withRecorded } from '#components/interview/former-in-draft';
import { saidAnew, saidOf } from '#policies/interview/former-evidence';
import type { Answer } from '#policies/schema/assessment';
import type { Question } from '#policies/schema/knowledge';
import { answerOf } from './drafts';

/** The fields after an answer was changed in them: the evidence of the answer before is kept apart, until people say whether it holds. */
export function draftAnew(question: Question, stored: Answer | undefined, draft: Draft): Draft {
  const read = answerOf(question, draft);
  if (!read.ok) return draft;
  const now = recordedIn(draft, saidOf(read.answer));
  const next = saidAnew(saidOf(stored), now);
  return next === now ? draft : withRecorded(draft, next);
}
