import { timesAway } from '#policies/engine/margins';
import type { Margin } from '#policies/schema/result';
import type { TypeId } from '#policies/schema/terms';
import type { PlanContext } from './context';
import { nearestCut } from './sentence';

type CaptionContext = Pick<PlanContext, 'decision' | 't' | 'format'>;

/**
 * What the 2 x 2 shows, so that it explains itself wherever it stands alone: what the mark and the coloured square are, and, where they
 * do not fall together, why.
 */
export function captionOf(context: CaptionContext): string {
  const { t, decision } = context;
  const nearest = nearestCut(decision.classification);
  const near =
    nearest === undefined
      ? []
      : [t('position.caption', { axis: t(`position.axis.${nearest.axis}`), distance: distance(nearest, context) })];
  return [markAndSquare(context), ...near].join(' ');
}

/** "4.2 times the cut of 5", or "3.1 times below the cut of 20 %". */
export function distance(margin: Margin, { t, format }: Pick<PlanContext, 't' | 'format'>): string {
  const cut = margin.axis === 'sectorShare' ? format.percent(margin.cut) : format.number(margin.cut);
  const times = format.number(timesAway(margin) ?? 1);
  return t(margin.ratio >= 1 ? 'position.above' : 'position.below', { times, cut });
}

function markAndSquare({ decision: { classification }, t }: CaptionContext): string {
  const { type, status, basis, margins, conflicts, registerAlone } = classification;
  const square = (id: TypeId | null) => (id === null ? t('position.noTypeName') : t(`position.quarter.${id}`));
  const axes = new Set(margins.map(({ axis }) => axis));
  if (!axes.has('sectorShare') || !axes.has('locationQuotient')) {
    return t(type === null ? 'position.mark.none' : 'position.mark.noneJudged');
  }
  if (registerAlone !== undefined) {
    const register = square(registerAlone);
    if (type === null) return t('position.mark.register', { register });
    if (type === registerAlone) return t('position.mark.registerAgrees');
    return t('position.mark.registerDiffers', { register, judged: square(type) });
  }
  if (type === null) {
    return t(status === 'below-threshold' ? 'position.mark.below' : 'position.mark.noType');
  }
  const [conflict] = conflicts;
  if (conflict !== undefined) {
    return t('position.mark.conflict', { figures: square(conflict.indicators), judged: square(type) });
  }
  return t(basis === 'both' ? 'position.mark.both' : 'position.mark.figures', { type: square(type) });
}
