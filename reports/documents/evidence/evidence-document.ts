import type { Assessment } from '#policies/schema/assessment';
import type { Builder, BuildOptions } from '#reports/build';
import { depthBuilder } from '#reports/documents/depths/depth-builder';
import type { Report } from '#reports/report';
import { evidenceSections } from './evidence-sections';

/** Everything behind the plan, traced, for auditors, critics and successors. */
export const evidenceBuilder: Builder = depthBuilder('evidence', evidenceSections);

/** The evidence of an assessment as plain data. */
export function evidenceDocument(given: Assessment, options: BuildOptions): Report {
  return evidenceBuilder.build(evidenceBuilder.read(given), options);
}
