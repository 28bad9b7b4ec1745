import { useLocale, useTranslations } from 'next-intl';
import { useState } from 'react';
import type { Draft, Effect } from '#components/interview/model';
import { answerForm, answerProblems, draftInFields, partsTyped } from '#features/assessment/fields/answer-form';
import type { Working } from '#features/assessment/use-assessment';
import { answerTo } from '#policies/engine/evaluation-context';
import { saidOf } from '#policies/interview/former-evidence';
import type { Answer, Assessment } from '#policies/schema/assessment';
import type { Question } from '#policies/schema/knowledge';
import { LONGEST } from '#policies/schema/limits';
import { answerOf, type DraftProblem } from './drafts';
import { loadEffects } from './load-effects';

/** Answering: the fields as they are typed, what each answer changed, and what is wrong with it. */
export type Answering = {
  draftFor: (question: Question) => Draft;
  effectFor: (question: Question) => Effect | null;
  /** Takes what was typed or chosen; whatever is a valid part of an answer is saved at once, and the others stay as they are stored. */
  type: (question: Question, draft: Draft) => void;
  /** Gives a question an answer back as it was, with its evidence and its time; none where there was none. */
  restore: (question: Question, answer: Answer | undefined) => void;
  /** What is wrong with the note of a question: it can only be too long. */
  noteErrorFor: (question: Question) => string | null;
  /** The faults of these questions, by id; empty if one may go on. */
  check: (questions: Question[], required: boolean) => Record<string, string>;
};

/** The fields of questions follow what is stored, and what is being typed stands beside it, so that nothing typed is lost. */
export function useAnswering({ assessment, drafts, change, type: typeInto }: Working): Answering {
  const t = useTranslations('work');
  const effectWords = useTranslations('work.effect');
  const locale = useLocale();
  const [effects, setEffects] = useState<Record<string, string[]>>({});
  const standing = { whole: assessment, drafts };

  const draftFor = (question: Question) => draftInFields(question, standing);

  function type(question: Question, draft: Draft) {
    const changed = partsTyped(draftFor(question), draft);
    const form = answerForm(question);
    typeInto(form, changed);
    if (changed.value === undefined) return;
    const before = answerTo(assessment.answers, question.id);
    const after = form.write(assessment, { ...form.shown(assessment), ...changed }, ['value']).whole;
    const said = answerTo(after.answers, question.id);
    if (JSON.stringify(saidOf(before)) !== JSON.stringify(saidOf(said))) void tell(question.id, after);
  }

  function restore(question: Question, answer: Answer | undefined) {
    change((current) => withWhole(current, question.id, answer));
    void tell(question.id, withWhole(assessment, question.id, answer));
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
        const [first] = answerProblems(question, standing).filter(({ part }) => part !== 'note');
        if (first !== undefined) return [[question.id, problemText(question, first)]];
        const read = answerOf(question, draftFor(question));
        if (required && read.ok && read.answer === undefined) {
          return [[question.id, t(`error.missing.${question.kind}`)]];
        }
        return [];
      }),
    );
  }

  function problemText(question: Question, { part, problem }: ReturnType<typeof answerProblems>[number]): string {
    if (part.startsWith('group.')) return groupProblem(problem);
    if (part !== 'value') return t('error.evidenceTooLong', { most: part === 'asOf' ? LONGEST.date : LONGEST.line });
    return valueProblem(question, problem);
  }

  function groupProblem(problem: DraftProblem): string {
    if (problem === 'long') return t('error.groupTooLong', { line: LONGEST.line, note: LONGEST.note });
    return t(problem === 'only-groups' ? 'error.onlyGroups' : 'error.groupSaysNothing');
  }

  function valueProblem(question: Question, problem: DraftProblem): string {
    switch (problem) {
      case 'number':
        return t('error.number');
      case 'whole':
        return t('error.whole');
      case 'long':
      case 'group-says-nothing':
      case 'only-groups':
        return t('error.textTooLong', { most: LONGEST.note });
      case 'range':
        return t('error.range', { minimum: question.minimum ?? 0, maximum: question.maximum ?? 'none' });
    }
  }

  const noteErrorFor = (question: Question) =>
    draftFor(question).note.length > LONGEST.note ? t('error.noteTooLong', { most: LONGEST.note }) : null;
  const effectFor = (question: Question) => {
    const lines = effects[question.id];
    return lines === undefined || lines.length === 0 ? null : { lines };
  };
  return { draftFor, effectFor, noteErrorFor, type, restore, check };
}

/** With an answer just as it is given, or with none. */
function withWhole(assessment: Assessment, question: string, answer: Answer | undefined): Assessment {
  const { [question]: _, ...others } = assessment.answers;
  return { ...assessment, answers: answer === undefined ? others : { ...others, [question]: answer } };
}
