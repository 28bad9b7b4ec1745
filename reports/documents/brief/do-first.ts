import type { PlanContext } from '#reports/documents/plan/context';
import type { Block, FactsBlock, Section } from '#reports/report';
import { shortened } from '#reports/shortened';
import type { Card } from './cards';
import type { Size } from './sizes';

/** At most five cards: what, who leads, who pays, what local people put in, cost and months, and the first step. */
export function doFirstSection(cards: Card[], size: Size, { t }: PlanContext): Section {
  const shown = cards.slice(0, size.cards);
  const more = cards.length - shown.length;
  return {
    id: 'brief-first',
    heading: t('brief.first'),
    startsPage: false,
    blocks: [
      ...(shown.length === 0 ? [note(t('summary.firstNone'))] : []),
      ...shown.flatMap((card, index): Block[] => [
        {
          kind: 'heading',
          id: `brief-first-${index + 1}`,
          level: 3,
          text: shortened(card.name, size.name),
          margin: [{ kind: 'measure', text: t('brief.more'), to: card.to }],
        },
        { kind: 'facts', items: facts(card, size, t) },
      ]),
      ...(more > 0 ? [note(t('brief.moreInPlan', { count: more }))] : []),
    ],
  };
}

function facts(card: Card, size: Size, t: PlanContext['t']): FactsBlock['items'] {
  const lines: [string, string, number][] = [
    [t('brief.leads'), card.leads || t('brief.nobodyYet'), size.who],
    [t('brief.pays'), card.pays || t('brief.nobodyYet'), size.who],
    [t('brief.part'), card.contribution, size.part],
    [t('brief.cost'), card.cost, size.part],
    [t('brief.step'), card.step, size.step],
  ];
  return lines.flatMap(([term, text, words]) =>
    text === '' ? [] : [{ term, text: shortened(text, words), margin: [] }],
  );
}

function note(text: string): Block {
  return { kind: 'paragraph', style: 'body', text, margin: [] };
}
