import type { Assessment } from '#policies/schema/assessment';
import type { Builder, BuildOptions } from '#reports/build';
import { depthBuilder } from '#reports/documents/depths/depth-builder';
import type { Report } from '#reports/report';
import { briefSections } from './brief-sections';
import { withShortProfile } from './short-profile';

/** The two pages for those who decide. */
export const briefBuilder: Builder = depthBuilder('brief', briefSections, withShortProfile);

/** The brief of an assessment as plain data. */
export function briefDocument(given: Assessment, options: BuildOptions): Report {
  return briefBuilder.build(briefBuilder.read(given), options);
}
