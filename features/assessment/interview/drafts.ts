import { emptyDraft } from '#components/interview/draft';
import type { Draft } from '#components/interview/model';
import type { Answer } from '#policies/schema/assessment';
import type { Question } from '#policies/schema/knowledge';
import { LONGEST } from '#policies/schema/limits';

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
  };
  if ('unknown' in answer) return { ...known, standing: 'unknown' };
  if ('notApplicable' in answer) return { ...known, standing: 'not-applicable' };
  const { value } = answer;
  if (Array.isArray(value)) return { ...known, standing: 'value', choices: value };
  if (typeof value === 'number') return { ...known, standing: 'value', text: String(value) };
  return { ...known, standing: 'value', choice: value, text: value };
}

export type ReadDraft = { ok: true; answer: Answer | undefined } | { ok: false; problem: 'number' | 'range' | 'long' };

/** The answer that the fields give; undefined where nothing is said, a problem where a number cannot be read. */
export function answerOf(question: Question, draft: Draft): ReadDraft {
  if (draft.note.length > LONGEST.note || draft.text.length > LONGEST.note) return { ok: false, problem: 'long' };
  const known = {
    ...(draft.evidence === null ? {} : { evidence: draft.evidence }),
    ...filled('who', draft.who),
    ...filled('note', draft.note),
    ...filled('source', draft.source),
    ...filled('asOf', draft.asOf),
    ...(draft.former.length === 0 ? {} : { formerEvidence: draft.former }),
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

function valueOf(
  question: Question,
  draft: Draft,
): string | number | string[] | undefined | { problem: 'number' | 'range' } {
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

function numberOf(question: Question, text: string): number | undefined | { problem: 'number' | 'range' } {
  if (text === '') return undefined;
  const number = Number(text.replace(/[\s\u00a0]/g, '').replace(',', '.'));
  if (!Number.isFinite(number)) return { problem: 'number' };
  const { minimum = -Infinity, maximum = Infinity } = question;
  return number < minimum || number > maximum ? { problem: 'range' } : number;
}

function filled<K extends string>(key: K, text: string): Partial<Record<K, string>> {
  const result: Partial<Record<K, string>> = {};
  if (text.trim() !== '') result[key] = text;
  return result;
}
