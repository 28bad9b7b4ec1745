import { must } from '#policies/engine/base';
import { CODE_OF_UNKNOWN, codeOfOption } from '#policies/instruments/entry-codes';
import type { Question } from '#policies/schema/knowledge';
import { unreachable } from '#policies/schema/unreachable';
import { textOf } from '#policies/text/text-of';
import { heading, paragraph } from '#reports/documents/form-blocks';
import type { FormContext } from '#reports/documents/form-context';
import type { Block } from '#reports/report';

/** So many lines for a text, and for what else was said beside a mark. */
const LINES = { text: 4, note: 1 };

/** Where a question stands on paper. */
type Placed = { section: string; number: number; level: 2 | 3; notes: string[] };

/** A question on paper: what to ask, what to look at, the answers with the codes that enter them, and room to write. */
export function questionBlocks(id: string, { section, number, level, notes }: Placed, context: FormContext): Block[] {
  const { base, texts, t } = context;
  const question = must(base.question, id);
  const { ask, look } = textOf(texts.questions, id);
  const beside = [
    look === '' ? '' : t('plan.logframe.sentence', { text: look.replace(/\.$/u, '') }),
    question.sensitive === true ? t('instrument.alone') : '',
    question.kind === 'multiple' ? t('instrument.several') : '',
    ...notes,
  ];
  return [
    heading(`${section}-${id}`, t('instrument.numbered', { number, ask }), level),
    ...noted(beside.filter((text) => text !== '').join(' ')),
    {
      kind: 'list',
      ordered: false,
      bare: true,
      items: codedAnswers(question, context).map(({ code, label }) => ({
        text: t('instrument.option', { code, label }),
        margin: [],
      })),
    },
    { kind: 'room', lines: question.kind === 'text' ? LINES.text : LINES.note, label: roomLabel(question, context) },
  ];
}

/** The answers of a question, each with the code that enters it; of what is typed, only that somebody does not know. */
export function codedAnswers(
  { id, options = [], notApplicable }: Question,
  { texts, t }: FormContext,
): { code: string; label: string }[] {
  const text = textOf(texts.questions, id);
  const offered = options.map((option) => text.options?.[option.id] ?? option.id);
  const labels =
    notApplicable === true && text.notApplicable !== undefined ? [...offered, text.notApplicable] : offered;
  return [
    ...labels.map((label, index) => ({ code: codeOfOption(index), label })),
    { code: CODE_OF_UNKNOWN, label: t('instrument.unknown') },
  ];
}

/** Whom to ask, and from whom not to take the answer. */
export function whoToAsk(id: string, { base, texts, t, format }: FormContext): string[] {
  const { knows, notFrom = [] } = must(base.question, id);
  const named = (groups: Question['knows']) => format.titles(groups.map((group) => textOf(texts.groupNames, group)));
  return [
    t('instrument.who', { groups: named(knows) }),
    ...(notFrom.length === 0 ? [] : [t('instrument.notFrom', { groups: named(notFrom) })]),
  ];
}

function noted(text: string): Block[] {
  return text === '' ? [] : [paragraph(text, 'note')];
}

function roomLabel({ kind }: Question, { t }: FormContext): string {
  switch (kind) {
    case 'number':
      return t('instrument.number');
    case 'text':
      return t('instrument.text');
    case 'single':
    case 'multiple':
      return t('instrument.said');
    default:
      return unreachable(kind);
  }
}
