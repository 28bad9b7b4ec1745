import { knowledge } from '#policies/knowledge/knowledge';
import type { Measure } from '#policies/schema/knowledge';
import type { Decision } from '#policies/schema/result';
import { aRule, baseWith } from './a-base';
import { anAssessment, type AssessmentBuilder } from './an-assessment';
import { packageOf } from './package-of';

/** An assessment on which the rules of {@link laidOut} fire. */
export const discrete = anAssessment().withFlag('discrete_product', 'discrete');

/** A package of these measures, each recommended, in a system of no type or of the given one. */
export function laidOut(measures: Measure[], builder: AssessmentBuilder = discrete): Decision {
  const rules = measures.map((m) => aRule({ id: `rule-${m.id}`, then: { kind: 'recommend', measure: m.id } }));
  const types = knowledge.types.map((type) => ({ ...type, lines: [], readings: [] }));
  return packageOf(builder, baseWith({ measures, rules, types, checks: [], choices: [] }));
}
