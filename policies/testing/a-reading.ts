import { anAssessment, type AssessmentBuilder } from '#policies/testing/an-assessment';
import { packageOf } from '#policies/testing/package-of';
import type { Decision } from '#policies/schema/result';

/** A vector of local development about which nothing else is known. */
export function system(): AssessmentBuilder {
  return anAssessment().ofType('local-development-vector').withFlag('exists', '20-99').withFlag('aim_create', 'no');
}

/** What one theory says of a case, as it is decided. */
export function readingOf(builder: AssessmentBuilder, reading: string): Decision['readings'][number] {
  const result = packageOf(builder).readings.find((each) => each.reading === reading);
  if (result === undefined) throw new Error(`"${reading}" is not read.`);
  return result;
}

/** The places of a case on the axes of one theory, each as "position margin". */
export function placesOf(builder: AssessmentBuilder, reading: string): Record<string, string> {
  const { places } = readingOf(builder, reading);
  return Object.fromEntries(places.map(({ axis, at, margin }) => [axis, `${at} ${margin}`]));
}

/** The effects of one theory on a case, in order. */
export function effectsOf(builder: AssessmentBuilder, reading: string): string[] {
  return readingOf(builder, reading).effects.map(({ effect }) => effect);
}
