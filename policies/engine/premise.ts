import { isActedOn } from './acted-on';
import type { EvaluationContext } from './evaluation-context';
import type { Measure } from '#policies/schema/knowledge';
import type { Premise, Severity } from '#policies/schema/result';

/**
 * A type line's premise is not met only if every deficit that it names is measured absent: nothing, a nuisance that can be left alone,
 * or not applicable. What nobody knows keeps the line, and so does what a single group calls usual.
 */
export function premiseOf(measure: Measure, context: EvaluationContext): Premise {
  if (measure.premise.length === 0) return 'met';
  if (absentPremises(measure, context).length === measure.premise.length) return 'not-met';
  const isThere = (deficit: string) =>
    context.calledUsual?.has(deficit) === true || isActedOn(context.severities.get(deficit));
  return measure.premise.some(isThere) ? 'met' : 'unknown';
}

/** The deficits among a line's premises that are measured absent: that half of the line does not apply here. */
export function absentPremises(measure: Measure, context: EvaluationContext): string[] {
  return measure.premise.filter(
    (deficit) => context.calledUsual?.has(deficit) !== true && isAbsent(context.severities.get(deficit) ?? null),
  );
}

function isAbsent(severity: Severity): boolean {
  return severity === 0 || severity === 1 || severity === 'not-applicable';
}
