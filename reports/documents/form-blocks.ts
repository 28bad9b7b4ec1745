import { answeredQuestion } from '#policies/engine/diagnose';
import { textOf } from '#policies/text/text-of';
import type { Cell } from '#reports/cell';
import { answerText, howKnown } from '#reports/presenters/answers';
import type { FactsBlock, HeadingBlock, ParagraphBlock, TableBlock } from '#reports/report';
import type { FormContext } from './form-context';

type Fact = FactsBlock['items'][number];

/** A paragraph of a form. */
export function paragraph(text: string, style: ParagraphBlock['style'] = 'body'): ParagraphBlock {
  return { kind: 'paragraph', style, text, margin: [] };
}

/** A heading inside a section of a form. */
export function heading(id: string, text: string, level: 2 | 3 = 2): HeadingBlock {
  return { kind: 'heading', id, level, text, margin: [] };
}

/** A column of text, or of numbers, with its share of the width. */
export function column(label: string, share: number, align: 'start' | 'end' = 'start'): TableBlock['columns'][number] {
  return { label, share, align };
}

/** A table; none where it would have no row. */
export function tableOf(id: string, caption: string, columns: TableBlock['columns'], rows: Cell[][]): TableBlock[] {
  return rows.length === 0 ? [] : [{ kind: 'table', id, caption, columns, rows }];
}

/** Terms with their values; what is empty takes no line, and nothing stands where all are. */
export function factsOf(facts: [term: string, text: string][]): FactsBlock[] {
  const items = facts.flatMap(([term, text]): Fact[] => (text.trim() === '' ? [] : [{ term, text, margin: [] }]));
  return items.length === 0 ? [] : [{ kind: 'facts', items }];
}

/** A question in short with its answer and how that is known; nothing where nobody has answered, or where it is set aside. */
export function answerFact(question: string, context: FormContext): [term: string, text: string][] {
  const { assessment, situation, texts } = context;
  if (situation.setAside.includes(question)) return [];
  return answeredQuestion(question, assessment).map(({ value }) => [
    textOf(texts.questions, question).short,
    knownAnswer(answerText({ question, value }, context), question, context),
  ]);
}

/** An answer with how it is known, if somebody said so. */
export function knownAnswer(answer: string, question: string, context: FormContext): string {
  const known = howKnown(question, context);
  return known === '' ? answer : context.t('plan.known', { answer: answer.replace(/\.$/u, ''), known });
}
