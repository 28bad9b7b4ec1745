import type { Depth } from './report';

/** The three depths of a result, from the shortest to the longest. */
export const DEPTHS = ['brief', 'plan', 'evidence'] as const satisfies readonly Depth[];

/** The depth of that name, if there is one. */
export function depthNamed(name: string | null): Depth | undefined {
  return DEPTHS.find((depth) => depth === name);
}
