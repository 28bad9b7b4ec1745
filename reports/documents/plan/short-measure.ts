import type { DecidedItem } from '#policies/schema/result';
import type { MeasureBlock } from '#reports/report';
import type { PlanContext } from './context';
import { measureBlock } from './measure';
import { toEvidence } from './to-evidence';

/** An item as those need it who carry it out: who leads, who pays, what is put in, cost and time before everything else. */
export function shortMeasure(item: DecidedItem, context: PlanContext): MeasureBlock {
  const { t } = context;
  const { worked: _, blocked: __, facts, ...block } = measureBlock(item, context);
  const glance = [t('measure.leads'), t('measure.pays'), t('measure.contribution'), t('measure.bands')];
  const others = [t('measure.before'), t('measure.whenNot')];
  const named = (terms: string[]) => terms.flatMap((term) => facts.filter((fact) => fact.term === term));
  return {
    ...block,
    margin: [toEvidence(t('toEvidence.measure'), block.id, 'package', context)],
    because: [],
    facts: [...named(glance), ...named(others)].map((fact) => ({ ...fact, margin: [] })),
    cautions: [],
    tensions: [],
  };
}
