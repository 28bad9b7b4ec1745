import { cutOffs, indicators, type Assessment } from '#policies/schema/assessment';
import type { Decision, Margin } from '#policies/schema/result';
import { isSame } from '#policies/file/same';
import type { CutChange, FigureChange, MarginChange } from './comparison';

const FIGURES = indicators.keyof().options;

/** The figures that are others, in the order of the schema. */
export function figureChanges({ indicators: before }: Assessment, { indicators: after }: Assessment): FigureChange[] {
  return FIGURES.flatMap((field) =>
    before?.[field] === after?.[field] ? [] : [{ field, before: before?.[field], after: after?.[field] }],
  );
}

const CUTS = cutOffs.keyof().options;

/** The cuts between the types that lie elsewhere. */
export function cutChanges(before: Decision, after: Decision): CutChange[] {
  const [then, now] = [before.classification.cutOffs, after.classification.cutOffs];
  return CUTS.flatMap((field) =>
    then[field] === now[field] ? [] : [{ field, before: then[field], after: now[field] }],
  );
}

/** How far figures lie from the cuts, where it is another distance. */
export function marginChanges(before: Decision, after: Decision): MarginChange[] {
  const [then, now] = [marginsOf(before), marginsOf(after)];
  return [...new Set([...then.keys(), ...now.keys()])].sort().flatMap((key): MarginChange[] => {
    const [one, other] = [then.get(key), now.get(key)];
    const either = one ?? other;
    if (either === undefined || isSame(one, other)) return [];
    return [{ axis: either.axis, bound: either.bound, before: one, after: other }];
  });
}

function marginsOf({ classification }: Decision): Map<string, Margin> {
  return new Map(classification.margins.map((margin) => [`${margin.axis} ${margin.bound}`, margin]));
}
