import { isUnasked } from '#policies/interview/unasked';
import { answersSection } from '#reports/documents/plan/answers';
import { cautionsSection } from '#reports/documents/plan/cautions';
import { checksSection } from '#reports/documents/plan/checks';
import type { PlanContext } from '#reports/documents/plan/context';
import { fieldworkSection } from '#reports/documents/plan/fieldwork';
import { findingsSection } from '#reports/documents/plan/findings';
import { heardSection } from '#reports/documents/plan/heard';
import { likenessSection } from '#reports/documents/plan/likeness';
import { withheldSection } from '#reports/documents/plan/left-out';
import { methodSection } from '#reports/documents/plan/method';
import { packageSection } from '#reports/documents/plan/package';
import { planSections } from '#reports/documents/plan/plan-sections';
import { readingsSection } from '#reports/documents/plan/readings';
import { reasonsSection } from '#reports/documents/plan/reasons';
import { sourcesSection } from '#reports/documents/plan/sources';
import { toldCasesSection } from '#reports/documents/plan/told-cases';
import { positionSection } from '#reports/documents/plan/type-and-margins';
import type { Section } from '#reports/report';

/** Everything that the plan rests on; it tells the cases, works and terms of the plan too. */
export function evidenceSections(context: PlanContext): Section[] {
  const sections = isUnasked(context.completeness(), context.assessment.plan)
    ? [positionSection(context), fieldworkSection(context)]
    : tracedSections(context);
  const told = toldCasesSection(context, [...planSections(context), ...sections]);
  const own = told.blocks.length === 0 ? sections : [...sections, told];
  const all = [...planSections(context), ...own];
  return [...own, sourcesSection(context, all), methodSection(context, all)];
}

function tracedSections(context: PlanContext): Section[] {
  return [
    positionSection(context),
    findingsSection(context),
    withheldSection(context),
    readingsSection(context),
    likenessSection(context),
    heardSection(context),
    checksSection(context),
    fieldworkSection(context),
    reasonsSection(context),
    cautionsSection(context),
    packageSection(context),
    answersSection(context),
  ];
}
