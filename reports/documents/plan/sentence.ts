import { isUnasked } from '#policies/interview/unasked';
import { unreachable } from '#policies/schema/unreachable';
import type { Classification, Margin } from '#policies/schema/result';
import type { TypeId } from '#policies/schema/terms';
import { textOf } from '#policies/text/text-of';
import type { PlanContext } from './context';

/** A cut at least this many times away, on both axes, counts as a wide margin (ours). */
const WIDE = 2;

/**
 * The result in one sentence, with what it rests on: "Footwear in Franca is a center of industrial and regional development, by a wide
 * margin." Where judgement and figures differ it says both; where nobody was asked it says that.
 */
export function sentenceOf(context: PlanContext): string {
  const { assessment, decision, t, format } = context;
  const { product, region } = assessment.profile;
  const { classification } = decision;
  const { type, status } = classification;
  const subject = { product: format.capitalised(product), region };
  if (type !== null) {
    const typed = { ...subject, type: typeWords(type, context) };
    return isUnasked(context.completeness(), assessment.plan)
      ? t('sentence.unasked', typed)
      : t('sentence.typed', { ...typed, margin: marginWords(classification, context) });
  }
  switch (status) {
    case 'below-threshold':
    case 'not-measurable':
    case 'not-applicable':
    case 'unknown':
      return t(`sentence.${status}`, subject);
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

/** What the type rests on, as the end of the sentence. */
function marginWords(classification: Classification, context: PlanContext): string {
  const { t } = context;
  const { basis, conflicts, registerAlone, neighbours, type } = classification;
  const [conflict] = conflicts;
  if (conflict !== undefined) {
    return t('sentence.margin.judgedFigures', { figures: typeWords(conflict.indicators, context) });
  }
  if (registerAlone !== undefined && registerAlone !== type) {
    return t('sentence.margin.judgedRegister', { register: typeWords(registerAlone, context) });
  }
  if (basis === 'judgement') return t('sentence.margin.judged');
  if (neighbours.length > 0) return t('sentence.margin.near');
  const nearest = nearestCut(classification);
  const isWide = nearest !== undefined && Math.abs(Math.log(nearest.ratio)) >= Math.log(WIDE);
  return t(`sentence.margin.${isWide ? 'wide' : 'clear'}`);
}

/** A type inside a sentence; null is what lies below the lower bounds. */
function typeWords(type: TypeId | null, { texts, t }: PlanContext): string {
  return type === null ? t('sentence.belowBounds') : textOf(texts.types, type).sentence;
}
