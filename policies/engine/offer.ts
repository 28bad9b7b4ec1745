import { type Bench, lackingFor } from './bench';
import { picked } from './picked';
import type { Room } from './room';
import type { Measure } from '#policies/schema/knowledge';

/** A measure that could be taken, with those prerequisites that come in with it. */
export type Offer = { measure: Measure; needed: Measure[] };

/** The best of these candidates that the room and its prerequisites allow, with those. */
export function bestOf(candidates: Measure[], bench: Bench, isRoom: Room): Offer | undefined {
  if (!isRoom(bench, 1)) return undefined;
  let open = candidates;
  while (open.length > 0) {
    const measure = picked(open, bench);
    if (measure === undefined) return undefined;
    const needed = lackingFor(measure, bench);
    if (needed !== undefined && isRoom(bench, needed.length + 1) && fits(bench, [...needed, measure]))
      return { measure, needed };
    open = open.filter((other) => other !== measure);
  }
  return undefined;
}

/** Whether these together leave every choice within what it keeps. */
function fits(bench: Bench, more: Measure[]): boolean {
  const isIn = (id: string) => bench.kept.has(id) || more.some((measure) => measure.id === id);
  return more.every(({ id }) => bench.choicesOf(id).every((choice) => choice.of.filter(isIn).length <= choice.keep));
}
