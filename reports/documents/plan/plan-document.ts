import type { Builder, BuildOptions } from '#reports/build';
import { depthBuilder } from '#reports/documents/depths/depth-builder';
import type { Assessment } from '#policies/schema/assessment';
import type { Report } from '#reports/report';
import { planSections } from './plan-sections';

/** The plan for those who carry it out, for one who makes it more than once of one reading. */
export const planBuilder: Builder = depthBuilder('plan', planSections);

/**
 * The plan of an assessment as plain data, for every renderer.
 *
 * @param options.locale - of the document; knowledge texts fall back to English
 * @param options.madeAt - ISO date and time that the document bears
 * @param options.t - interface strings of the namespace `report`
 */
export function planDocument(given: Assessment, options: BuildOptions): Report {
  return planBuilder.build(planBuilder.read(given), options);
}
