import { evaluate } from './evaluate';
import type { EvaluationContext } from './evaluation-context';

/** A case that is like the system at hand: the likenesses that hold here, and the differences that forbid copying. */
export type LikeCase = { case: string; alike: string[]; unlike: string[] };

/** A case is worth naming from so many likenesses on (ours), and so many cases are named at most. */
const LEAST_ALIKE = 2;
const MOST = 5;

/**
 * Cases like a system: those of whose likenesses at least two are known to hold here, most first, ties in the order of the catalogue.
 * Likeness is ours: the sources compare places in passing and give no measure of it.
 */
export function casesLike(context: EvaluationContext): LikeCase[] {
  const holding = (of: { id: string; when: Parameters<typeof evaluate>[0] }[] | undefined) =>
    (of ?? []).flatMap(({ id, when }) => (evaluate(when, context) === 'holds' ? [id] : []));
  return context.base.knowledge.cases
    .map((each) => ({ case: each.id, alike: holding(each.alike), unlike: holding(each.unlike) }))
    .filter(({ alike }) => alike.length >= LEAST_ALIKE)
    .sort((a, b) => b.alike.length - a.alike.length)
    .slice(0, MOST);
}
