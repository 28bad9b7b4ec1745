import { unreachable } from '#policies/schema/unreachable';
import { type TypeFlip, typeFlips } from '#policies/what-if/robustness-type';
import { textOf } from '#policies/text/text-of';
import type { Block } from '#reports/report';
import type { PlanContext } from './context';

/** What alone would change the type, and into which: the neighbours of a system, with the way there. */
export function flipBlocks(context: PlanContext): Block[] {
  const { t, decision, whatIf } = context;
  if (decision.classification.basis === null) return [];
  const flips = typeFlips(whatIf());
  const heading: Block = { kind: 'heading', id: 'flips', level: 2, text: t('flips.heading'), margin: [] };
  if (flips.length === 0) {
    return [heading, { kind: 'paragraph', style: 'body', text: t('flips.none'), margin: [] }];
  }
  return [
    heading,
    { kind: 'paragraph', style: 'body', text: t('flips.intro'), margin: [{ kind: 'basis', text: t('flips.ours') }] },
    {
      kind: 'table',
      id: 'flips-table',
      caption: t('flips.caption'),
      columns: [
        { label: t('flips.change'), share: 0.6, align: 'start' },
        { label: t('flips.becomes'), share: 0.4, align: 'start' },
      ],
      rows: flips.map((flip) => [changeText(flip, context), becomes(flip, context)]),
    },
  ];
}

function changeText({ change }: TypeFlip, { t, format, texts }: PlanContext): string {
  switch (change.kind) {
    case 'figure': {
      const values = {
        axis: t(`position.axis.${change.axis}`),
        direction: t(`position.direction.${change.to}`),
        cut: change.axis === 'sectorShare' ? format.percent(change.cut) : format.number(change.cut),
      };
      // At the cut itself no distance is worth a word.
      return change.ratio === null || change.ratio === 1
        ? t('flips.figure', values)
        : t('flips.figureTimes', { ...values, to: change.to, times: format.number(change.ratio) });
    }
    case 'answer': {
      const question = textOf(texts.questions, change.question);
      return t('flips.answer', { question: question.short, option: question.options?.[change.to] ?? change.to });
    }
    default:
      return unreachable(change);
  }
}

function becomes({ becomes: type }: TypeFlip, { t, texts }: PlanContext): string {
  return type === null ? t('flips.noType') : textOf(texts.types, type).name;
}
