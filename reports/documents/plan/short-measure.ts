import type { DecidedItem } from '#policies/schema/result';
import { textOf } from '#policies/text/text-of';
import { actorNames } from '#reports/presenters/actors';
import type { MeasureBlock } from '#reports/report';
import { firstSentence } from '#reports/shortened';
import type { PlanContext } from './context';
import { measureBlock } from './measure';
import { toEvidence } from './to-evidence';

/** An item as those need it who carry it out: who leads, who pays, what is put in, cost and time before everything else. */
export function shortMeasure(item: DecidedItem, context: PlanContext): MeasureBlock {
  const { t } = context;
  const { worked: _, blocked: __, premise, facts, ...block } = measureBlock(item, context);
  const glance = [t('measure.leads'), t('measure.pays'), t('measure.contribution'), t('measure.bands')];
  // What waits is told when its turn comes: its steps and conditions stand in the evidence until then.
  const others = block.first ? [t('measure.before'), t('measure.whenNot')] : [];
  const named = (terms: string[]) => terms.flatMap((term) => facts.filter((fact) => fact.term === term));
  return {
    ...block,
    ...(block.first && premise !== undefined ? { premise } : {}),
    what: block.first ? block.what : firstSentence(block.what),
    margin: [toEvidence(t('toEvidence.measure'), block.id, 'package', context)],
    because: [],
    steps: block.first ? block.steps : [],
    facts: [...named(glance), ...named(others)].map(({ term, text, ...fact }) => ({
      ...fact,
      term,
      text: block.first ? text : inShort(term, text, item, context),
      margin: [],
    })),
    cautions: [],
    tensions: [],
  };
}

/** Of an item that waits: by name who leads and pays, and the first of what counts as local contribution. */
function inShort(term: string, text: string, item: DecidedItem, context: PlanContext): string {
  const { t, texts } = context;
  if (term === t('measure.leads')) return actorNames(item.leads, context) || text;
  if (term === t('measure.pays')) return actorNames(item.pays, context) || text;
  if (term === t('measure.contribution')) return textOf(texts.measures, item.measure).contribution[0] ?? text;
  return text;
}
