import { reviewOf } from '#policies/instruments/review-question';
import { timelineOf } from '#policies/plan/timeline';
import { itemsByStage, type PlanSource } from './plan-source';

/** The review at month 12 in words: `month` is "none" where no item has a month. */
type PresentedReview = { month: string; targets: number };

/** When people ask whether the goal is still right; null where the plan holds nothing. */
export function presentReview(source: PlanSource): PresentedReview | null {
  const { plan, base, format } = source;
  const ids = itemsByStage(source).map(({ id }) => id);
  const review = reviewOf(plan, timelineOf(plan, ids, base));
  if (review === null) return null;
  return { month: review.month === null ? 'none' : format.month(review.month), targets: review.targets };
}
