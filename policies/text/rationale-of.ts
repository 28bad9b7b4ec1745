import type { Rationales, Texts } from '#policies/schema/text';

/** What of an entity is ours, and from what it is inferred; undefined where nothing is. */
export function rationaleOf({ rationales }: Texts, kind: keyof Rationales, id: string): string | undefined {
  return Object.hasOwn(rationales[kind], id) ? rationales[kind][id] : undefined;
}
