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
  const isBad = (deficit: string) => isActedOn(severities.get(deficit));
  const grounds = (fired.recommended.get(measure.id) ?? []).flatMap((rule) => {
    const deficits = (decidingIndex(base).deficitsOfRule.get(rule) ?? []).filter(isBad);
    return deficits.length > 0 ? deficits : [rule];
  });
  return [...new Set(measure.type === undefined ? grounds : [...grounds, ...measure.deficits.filter(isBad)])];
}
