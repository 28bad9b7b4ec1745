import { unreachable } from '#policies/schema/unreachable';
import type { Classification, Margin } from '#policies/schema/result';
import { textOf } from '#policies/text/text-of';
import type { PlanContext } from './context';

/** A cut at least this many times away, on both axes, counts as a wide margin (ours). */
const WIDE = 2;

/** The result in one sentence: "Footwear in Franca is a center of industrial and regional development, by a wide margin." */
export function sentenceOf(context: PlanContext): string {
  const { assessment, decision, texts, t, format } = context;
  const { product, region } = assessment.profile;
  const { classification } = decision;
  const { type, status } = classification;
  if (type !== null) {
    return t('sentence.typed', {
      product: format.capitalised(product),
      region,
      type: textOf(texts.types, type).sentence,
      margin: t(`sentence.margin.${marginWord(classification)}`),
    });
  }
  switch (status) {
    case 'below-threshold':
    case 'not-measurable':
    case 'not-applicable':
    case 'unknown':
      return t(`sentence.${status}`, { product: format.capitalised(product), region });
    case 'agglomeration':
    case 'confirmed':
      throw new Error('A system with this status has a type.');
    default:
      return unreachable(status);
  }
}

/** The cut between low and high that lies nearest, of either axis, by its ratio; undefined without figures. */
export function nearestCut(classification: Classification): Margin | undefined {
  return classification.margins
    .filter((m) => m.bound === 'cut' && m.value > 0)
    .sort((a, b) => Math.abs(Math.log(a.ratio)) - Math.abs(Math.log(b.ratio)))[0];
}

function marginWord(classification: Classification): 'wide' | 'clear' | 'near' | 'judged' {
  if (classification.basis === 'judgement' || classification.conflicts.length > 0) return 'judged';
  if (classification.neighbours.length > 0) return 'near';
  const nearest = nearestCut(classification);
  return nearest !== undefined && Math.abs(Math.log(nearest.ratio)) >= Math.log(WIDE) ? 'wide' : 'clear';
}
