import { knowledgeBase } from '#policies/knowledge/knowledge';
import { weightyFacts } from '#policies/what-if/robustness-facts';
import type { Assessment } from '#policies/schema/assessment';
import { type Reading, readingOf } from '#policies/reading';
import { textsFor } from '#policies/text/texts';
import { answersSection } from './answers';
import { cautionsSection } from './cautions';
import { checksSection } from './checks';
import type { PlanContext } from './context';
import { fieldworkSection } from './fieldwork';
import { findingsSection } from './findings';
import { formatFor } from '#i18n/format';
import { likenessSection } from './likeness';
import { methodSection } from './method';
import { packageSection } from './package';
import { positionSection, twoByTwoOf } from './type-and-margins';
import { reasonsSection } from './reasons';
import { sentenceOf } from './sentence';
import { sourcesSection } from './sources';
import { summarySection } from './summary';
import { toldCasesSection } from './told-cases';
import { thePlanSections } from './decided-plan/decided-plan';
import { withheldSection } from './left-out';
import type { Builder, BuildOptions } from '#reports/build';
import type { Report } from '#reports/report';
import { printableAssessment } from '#reports/printable';

/**
 * The plan of an assessment as plain data, for every renderer.
 *
 * @param options.locale - of the document; knowledge texts fall back to English
 * @param options.madeAt - ISO date and time that the document bears
 * @param options.t - interface strings of the namespace `report`
 */
export function planDocument(given: Assessment, options: BuildOptions): Report {
  return planDocumentOf(readForPlan(given), options);
}

/** An assessment as a plan reads it: every text of it can be printed. */
function readForPlan(given: Assessment): Reading {
  return readingOf(printableAssessment(given), knowledgeBase);
}

/** The plan, for one who makes it more than once of one reading. */
export const planBuilder: Builder = { read: readForPlan, build: planDocumentOf };

function planDocumentOf(reading: Reading, options: BuildOptions): Report {
  const { assessment, decision } = reading;
  const context: PlanContext = {
    ...reading,
    weightiest: options.weightiest ?? weightyFacts(reading.whatIf()),
    texts: textsFor(options.locale),
    t: options.t,
    format: formatFor(options.locale),
    madeAt: options.madeAt,
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
  const told = toldCasesSection(context, sections);
  const cited = told.blocks.length === 0 ? sections : [...sections, told];
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
    sections: [...cited, sourcesSection(context, cited), methodSection(context, cited)],
    runningHead: t('runningHead', { name: profile.name }),
    pageLabel: t('pageLabel'),
    marginHeading: t('marginHeading'),
  };
}
