import { type KnowledgeBase, must } from '#policies/engine/base';
import type { DecidedItem } from '#policies/schema/result';

/** The contradictions that stand behind an item: the measure's own, and those of the rules that brought it in. */
export function tensionsOf(item: DecidedItem, base: KnowledgeBase): string[] {
  const ofRules = item.rules.flatMap((rule) => must(base.rule, rule).tensions ?? []);
  return [...new Set([...must(base.measure, item.measure).tensions, ...ofRules])];
}
