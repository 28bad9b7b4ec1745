import { must } from '#policies/engine/base';
import { counts } from '#policies/engine/modules';
import type { Reading } from '#policies/reading';
import type { AnsweredQuestion, Finding } from '#policies/schema/result';
import type { Basis, SourceReference } from '#policies/schema/terms';
import type { Rationales, Texts } from '#policies/schema/text';
import { rationaleOf } from '#policies/text/rationale-of';
import { textOf } from '#policies/text/text-of';
import type { Format } from '#i18n/format';
import { basisWord } from '#reports/presenters/basis';
import { answerText, howKnown } from '#reports/presenters/answers';
import { citedWorks } from '#reports/presenters/cited-works';
import type { MarginNote } from '#reports/report';
import type { TextFunction } from '#reports/text-function';

/** What the builders of a plan's sections share: the reading of the case, and the words. */
export type PlanContext = Reading & {
  texts: Texts;
  t: TextFunction;
  format: Format;
  madeAt: string;
  /** Whether nobody is named as blocking anything; texts and assessment are changed already, and interface strings must be chosen. */
  redacted: boolean;
  /** What the document is held against, as it may be printed; a plan then says what changed. */
  comparedWith?: Reading;
};

/** Whether a finding is told one by one: not where it belongs to an optional part that nobody has looked at. */
export function isLookedAt(finding: Pick<Finding, 'deficit' | 'severity'>, { base, situation }: PlanContext): boolean {
  return finding.severity !== null || counts(must(base.deficit, finding.deficit).section, situation.modules);
}

/** One margin note a work: its short name and where in it; what a work reports of another author stands apart, with that name. */
export function sourceNotes(sources: SourceReference[], context: PlanContext): MarginNote[] {
  return citedWorks(sources, context).map(({ work, text }) => ({ kind: 'source', text, to: `source-${work}` }));
}

/** What a statement rests on: its basis, with what of it is ours. */
export function basisNote(
  kind: keyof Rationales,
  entity: { id: string; basis: Basis; sources: SourceReference[] },
  context: PlanContext,
): MarginNote {
  const word = basisWord(entity, context.t);
  const rationale = rationaleOf(context.texts, kind, entity.id);
  return { kind: 'basis', text: rationale === undefined ? word : `${word}. ${rationale}` };
}

/** Sources and basis of an entity. */
export function provenanceNotes(
  kind: keyof Rationales,
  entity: { id: string; sources: SourceReference[]; basis: Basis },
  context: PlanContext,
): MarginNote[] {
  return [...sourceNotes(entity.sources, context), basisNote(kind, entity, context)];
}

/** An answer as a margin note: the question in short, the state, and how it is known by whom. */
export function answerNote(answered: AnsweredQuestion, context: PlanContext): MarginNote {
  const question = must(context.base.question, answered.question);
  const label = textOf(context.texts.questions, question.id).short;
  const { group } = answered;
  const known = group === undefined ? howKnown(question.id, context) : textOf(context.texts.groupNames, group);
  const text = context.t('margin.answer', { question: label, answer: answerText(answered, context) });
  return {
    kind: 'answer',
    text: known === '' ? text : `${text} (${known})`,
    to: `answer-${question.id}`,
    question: question.id,
  };
}

/** A question that nobody has answered yet, for a page on which it can be. */
export function openNote(question: string, { texts, t }: PlanContext): MarginNote {
  return { kind: 'note', text: t('margin.open', { question: textOf(texts.questions, question).short }), question };
}
