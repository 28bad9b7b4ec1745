import { decide } from '#policies/decide/decide';
import { explain } from '#policies/explain/explain';
import { knowledgeBase } from '#policies/knowledge/knowledge';
import { weightyFacts } from '#policies/what-if/robustness-facts';
import type { Assessment } from '#policies/schema/assessment';
import { situationOf } from '#policies/engine/situation';
import { trialsOn } from '#policies/what-if/what-if';
import { textsFor } from '#policies/text/texts';
import { answersSection } from './answers';
import { cautionsSection } from './cautions';
import { checksSection } from './checks';
import type { PlanContext } from './context';
import { fieldworkSection } from './fieldwork';
import { findingsSection } from './findings';
import { formatFor } from './format';
import { likenessSection } from './likeness';
import { methodSection } from './method';
import { packageSection } from './package';
import { positionSection, twoByTwoOf } from './type-and-margins';
import { reasonsSection } from './reasons';
import { sentenceOf } from './sentence';
import { sourcesSection } from './sources';
import { summarySection } from './summary';
import { thePlanSections } from './decided-plan/decided-plan';
import { withheldSection } from './left-out';
import type { BuildOptions } from '#reports/build';
import type { Report } from '#reports/report';
import { harmlessAssessment } from '#reports/printable';

/**
 * The plan of an assessment as plain data, for every renderer.
 *
 * @param options.locale - of the document; knowledge texts fall back to English
 * @param options.madeAt - ISO date and time that the document bears
 * @param options.t - interface strings of the namespace `report`
 */
export function planReport(given: Assessment, options: BuildOptions): Report {
  const assessment = harmlessAssessment(given);
  const decision = decide(assessment, knowledgeBase);
  const context: PlanContext = {
    ...options,
    weightiest: options.weightiest ?? weightyFacts(trialsOn(assessment, knowledgeBase)),
    assessment,
    decision,
    explanation: explain(decision, assessment, knowledgeBase),
    situation: situationOf(assessment, knowledgeBase),
    base: knowledgeBase,
    texts: textsFor(options.locale),
    format: formatFor(options.locale),
  };
  const { t, format } = context;
  const { profile } = assessment;
  const figure = twoByTwoOf(context);
  const sections = [
    summarySection(context),
    ...thePlanSections(context),
    positionSection(context),
    findingsSection(context),
    packageSection(context),
    withheldSection(context),
    cautionsSection(context),
    likenessSection(context),
    checksSection(context),
    fieldworkSection(context),
    reasonsSection(context),
    answersSection(context),
  ].filter((section) => section.blocks.length > 0 || section.intro !== undefined);
  return {
    language: options.locale,
    title: t('title', { name: profile.name }),
    author: 'Arranjo',
    subject: t('subject', { product: profile.product, region: profile.region, country: profile.country }),
    madeAt: options.madeAt,
    cover: {
      kind: t('cover.kind'),
      title: profile.name,
      place: t('cover.place', { product: profile.product, region: profile.region, country: profile.country }),
      sentence: sentenceOf(context),
      lines: [
        t('cover.date', { date: format.date(options.madeAt) }),
        ...(profile.decision?.what === undefined ? [] : [t('cover.decision', { what: profile.decision.what })]),
        ...(profile.decision?.by === undefined ? [] : [t('cover.by', { by: profile.decision.by })]),
        t('cover.confidential'),
      ],
      ...(decision.classification.margins.length > 0 ? { figure } : {}),
    },
    contentsHeading: t('contents'),
    sections: [...sections, sourcesSection(context, sections), methodSection(context, sections)],
    runningHead: t('runningHead', { name: profile.name }),
    pageLabel: t('pageLabel'),
    marginHeading: t('marginHeading'),
  };
}
