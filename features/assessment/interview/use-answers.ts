import { useLocale, useTranslations } from 'next-intl';
import { useState } from 'react';
import type { Draft, Effect } from '#components/interview/model';
import { answerTo } from '#policies/engine/evaluation-context';
import type { Answer, Assessment } from '#policies/schema/assessment';
import type { Question } from '#policies/schema/knowledge';
import { answerOf, draftOf } from './drafts';
import { draftAnew } from './draft-anew';
import { isEmpty, keepDraft, keptDrafts } from './kept-drafts';
import { loadEffects } from './load-effects';
import { now } from '#features/browser/clock';
import { saidOf } from '#policies/interview/former-evidence';
import type { Working } from '#features/assessment/use-assessment';
import { LONGEST } from '#policies/schema/limits';

/** Answering: the fields as they are typed, what each answer changed, and what is wrong with it. */
export type Answering = {
  draftFor: (question: Question) => Draft;
  effectFor: (question: Question) => Effect | null;
  /** Takes what was typed or chosen; whatever is a valid answer is saved at once. */
  type: (question: Question, draft: Draft) => void;
  /** Gives a question an answer back as it was, with its evidence and its time; none where there was none. */
  restore: (question: Question, answer: Answer | undefined) => void;
  /** What is wrong with the note of a question: it can only be too long. */
  noteErrorFor: (question: Question) => string | null;
  /** The faults of these questions, by id; empty if one may go on. */
  check: (questions: Question[], required: boolean) => Record<string, string>;
};

/** Keeps what is being typed beside what is answered, so that nothing typed is lost while it is no answer yet. */
export function useAnswering({ assessment, change }: Working): Answering {
  const t = useTranslations('work');
  const effectWords = useTranslations('work.effect');
  const locale = useLocale();
  const [drafts, setDrafts] = useState<Record<string, Draft>>(() => keptDrafts(assessment.id));
  const [effects, setEffects] = useState<Record<string, string[]>>({});

  const draftFor = (question: Question) => drafts[question.id] ?? draftOf(answerTo(assessment.answers, question.id));

  function type(question: Question, typed: Draft) {
    const draft = draftAnew(question, answerTo(assessment.answers, question.id), typed);
    setDrafts((all) => ({ ...all, [question.id]: draft }));
    const read = answerOf(question, draft);
    const isNoAnswer = !read.ok || (read.answer === undefined && !isEmpty(draft));
    keepDraft(assessment.id, question.id, isNoAnswer ? draft : undefined);
    if (!read.ok) return;
    const before = answerTo(assessment.answers, question.id);
    const answer = stamped(read.answer, before, now());
    const after = withAnswer(assessment, question.id, answer);
    change((current) => withAnswer(current, question.id, answer));
    if (JSON.stringify(saidOf(before)) !== JSON.stringify(saidOf(answer))) void tell(question.id, after);
  }

  function restore(question: Question, answer: Answer | undefined) {
    setDrafts((all) => ({ ...all, [question.id]: draftOf(answer) }));
    keepDraft(assessment.id, question.id, undefined);
    change((current) => withAnswer(current, question.id, answer));
    void tell(question.id, withAnswer(assessment, question.id, answer));
  }

  async function tell(question: string, after: Assessment) {
    // The engine with all its measures and rules comes only now, when there is something to decide.
    // Without a network there is nothing to tell yet; the answer is saved all the same.
    const engine = await loadEffects();
    if (engine === undefined) return;
    const lines = engine.effectOf(after, question, locale, effectWords);
    setEffects((all) => ({ ...all, [question]: lines }));
  }

  function check(questions: Question[], required: boolean): Record<string, string> {
    return Object.fromEntries(
      questions.flatMap((question) => {
        const read = answerOf(question, draftFor(question));
        if (!read.ok) return [[question.id, problemText(question, read.problem)]];
        if (required && read.answer === undefined) return [[question.id, t(`error.missing.${question.kind}`)]];
        return [];
      }),
    );
  }

  function problemText(question: Question, problem: 'number' | 'range' | 'long'): string {
    if (problem === 'number') return t('error.number');
    if (problem === 'long') return t('error.textTooLong', { most: LONGEST.note });
    return t('error.range', { minimum: question.minimum ?? 0, maximum: question.maximum ?? 'none' });
  }

  const noteErrorFor = (question: Question) =>
    draftFor(question).note.length > LONGEST.note ? t('error.noteTooLong', { most: LONGEST.note }) : null;
  const effectFor = (question: Question) => {
    const lines = effects[question.id];
    return lines === undefined || lines.length === 0 ? null : { lines };
  };
  return { draftFor, effectFor, noteErrorFor, type, restore, check };
}

function withAnswer(assessment: Assessment, question: string, answer: Answer | undefined): Assessment {
  const others = Object.fromEntries(Object.entries(assessment.answers).filter(([id]) => id !== question));
  return { ...assessment, answers: answer === undefined ? others : { ...others, [question]: answer } };
}

/** With the time at which it was written; an answer that is the same as before keeps its own. */
function stamped(answer: Answer | undefined, before: Answer | undefined, at: string): Answer | undefined {
  if (answer === undefined) return undefined;
  const { changedAt, ...old } = before ?? {};
  if (JSON.stringify(old) !== JSON.stringify(answer)) return { ...answer, changedAt: at };
  return changedAt === undefined ? answer : { ...answer, changedAt };
}
