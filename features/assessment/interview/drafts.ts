import { emptyDraft } from '#components/interview/draft';
import type { Draft } from '#components/interview/model';
import { type NumberProblem, readTypedNumber } from '#components/forms/typed-number';
import type { Answer, Assessment } from '#policies/schema/assessment';
import { byGroupOf, groupDraftsOf } from './group-drafts';
import type { Question } from '#policies/schema/knowledge';
import { LONGEST } from '#policies/schema/limits';

/** All that the fields of a question can say. */
const PARTS = [
  'value',
  'unknown',
  'notApplicable',
  'evidence',
  'who',
  'note',
  'source',
  'asOf',
  'formerEvidence',
  'byGroup',
];

const PROBLEMS: Record<NumberProblem, DraftProblem> = {
  'not-a-number': 'number',
  ambiguous: 'number',
  'below-zero': 'range',
  'not-whole': 'whole',
  'over-hundred': 'range',
  'too-large': 'range',
};

/** The fields of a question as its answer fills them. */
export function draftOf(answer: Answer | undefined): Draft {
  const draft = emptyDraft();
  if (answer === undefined) return draft;
  const known = {
    ...draft,
    evidence: answer.evidence ?? null,
    who: answer.who ?? '',
    note: answer.note ?? '',
    source: answer.source ?? '',
    asOf: answer.asOf ?? '',
    former: answer.formerEvidence ?? [],
    groups: groupDraftsOf(answer),
  };
  if ('unknown' in answer) return { ...known, standing: 'unknown' };
  if ('notApplicable' in answer) return { ...known, standing: 'not-applicable' };
  const { value } = answer;
  if (Array.isArray(value)) return { ...known, standing: 'value', choices: value };
  if (typeof value === 'number') return { ...known, standing: 'value', text: String(value) };
  return { ...known, standing: 'value', choice: value, text: value };
}

/** What is wrong with what was typed. */
export type DraftProblem = 'number' | 'whole' | 'range' | 'long' | 'group-says-nothing' | 'only-groups';

export type ReadDraft = { ok: true; answer: Answer | undefined } | { ok: false; problem: DraftProblem };

/** The answer that the fields give; undefined where nothing is said, a problem where a number cannot be read. */
export function answerOf(question: Question, draft: Draft): ReadDraft {
  if (draft.note.length > LONGEST.note || draft.text.length > LONGEST.note) return { ok: false, problem: 'long' };
  const groups = byGroupOf(draft.groups);
  if (groups === 'long') return { ok: false, problem: 'long' };
  const known = {
    ...(draft.evidence === null ? {} : { evidence: draft.evidence }),
    ...filled('who', draft.who),
    ...filled('note', draft.note),
    ...filled('source', draft.source),
    ...filled('asOf', draft.asOf),
    ...(draft.former.length === 0 ? {} : { formerEvidence: draft.former }),
    ...groups,
  };
  switch (draft.standing) {
    case 'none':
      return { ok: true, answer: undefined };
    case 'unknown':
      return { ok: true, answer: { unknown: true, ...known } };
    case 'not-applicable':
      return { ok: true, answer: { notApplicable: true, ...known } };
    case 'value': {
      const value = valueOf(question, draft);
      if (typeof value === 'object' && 'problem' in value) return { ok: false, problem: value.problem };
      return { ok: true, answer: value === undefined ? undefined : { value, ...known } };
    }
  }
}

function valueOf(question: Question, draft: Draft): string | number | string[] | undefined | { problem: DraftProblem } {
  switch (question.kind) {
    case 'single':
      return draft.choice ?? undefined;
    case 'multiple':
      return draft.choices.length === 0 ? undefined : draft.choices;
    case 'text':
      return draft.text.trim() === '' ? undefined : draft.text;
    case 'number':
      return numberOf(question, draft.text.trim());
  }
}

/** A number with a unit counts what the unit names, and is whole. */
function numberOf(question: Question, text: string): number | undefined | { problem: DraftProblem } {
  if (text === '') return undefined;
  const read = readTypedNumber(text, question.unit === undefined ? 'decimal' : 'whole');
  if (!read.ok) return { problem: PROBLEMS[read.problem] };
  const { minimum = -Infinity, maximum = Infinity } = question;
  return read.value < minimum || read.value > maximum ? { problem: 'range' } : read.value;
}

function filled<K extends string>(key: K, text: string): Partial<Record<K, string>> {
  const result: Partial<Record<K, string>> = {};
  if (text.trim() !== '') result[key] = text;
  return result;
}

/** An assessment with another answer to a question, or with none. What the old answer held besides is kept with the new one. */
export function withAnswer(assessment: Assessment, question: string, answer: Answer | undefined): Assessment {
  const { [question]: old, ...others } = assessment.answers;
  return {
    ...assessment,
    answers: answer === undefined ? others : { ...others, [question]: { ...besides(old), ...answer } },
  };
}

/** What an answer holds that has no field among those of its question. */
function besides(answer: Answer | undefined): object {
  const held = { ...answer };
  for (const part of PARTS) Reflect.deleteProperty(held, part);
  return held;
}
