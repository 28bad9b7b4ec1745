import { decidingIndex } from './deciding-index';
import { isActedOn } from './acted-on';
import type { EvaluationContext } from './evaluation-context';
import type { Fired } from './fire-rules';
import type { Measure } from '#policies/schema/knowledge';

/**
 * What a measure is in a package for: the deficits that its rules find bad enough to act on, or, of a rule on the setting alone, that rule.
 * A line of the type answers the deficits that it names, whatever the rules say.
 */
export function groundsOf(measure: Measure, fired: Fired, { base, severities }: EvaluationContext): string[] {
  const { deficitsOfRule } = decidingIndex(base);
  const grounds: string[] = [];
  const add = (ground: string) => {
    if (!grounds.includes(ground)) grounds.push(ground);
  };
  const addBad = (deficits: string[]): boolean => {
    const bad = deficits.filter((deficit) => isActedOn(severities.get(deficit)));
    for (const deficit of bad) add(deficit);
    return bad.length > 0;
  };
  for (const rule of fired.recommended.get(measure.id) ?? []) if (!addBad(deficitsOfRule.get(rule) ?? [])) add(rule);
  if (measure.type !== undefined) addBad(measure.deficits);
  return grounds;
}
