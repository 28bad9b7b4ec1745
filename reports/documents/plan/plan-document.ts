import { answeredQuestion } from '#policies/engine/diagnose';
import { answerTo } from '#policies/engine/evaluation-context';
import { groupAnswersOf } from '#policies/engine/group-answers';
import { inOrder } from '#policies/compare/pair';
import { isUnasked } from '#policies/interview/unasked';
import { knowledgeBase } from '#policies/knowledge/knowledge';
import type { Assessment } from '#policies/schema/assessment';
import { type Reading, readingOf } from '#policies/reading';
import { textsFor } from '#policies/text/texts';
import { knowledgeVersion } from '#policies/version';
import { comparisonSection } from '#reports/documents/compare/comparison-section';
import { answersSection } from './answers';
import { cautionsSection } from './cautions';
import { checksSection } from './checks';
import type { PlanContext } from './context';
import { fieldworkSection } from './fieldwork';
import { captionOf } from './figure-caption';
import { findingsSection } from './findings';
import { formatFor } from '#i18n/format';
import { heardSection } from './heard';
import { likenessSection } from './likeness';
import { methodSection } from './method';
import { packageSection } from './package';
import { positionSection, twoByTwoOf } from './type-and-margins';
import { readingsSection } from './readings';
import { reasonsSection } from './reasons';
import { sentenceOf } from './sentence';
import { sourcesSection } from './sources';
import { summarySection } from './summary';
import { presentCeiling } from '#reports/presenters/plan/ceiling';
import { planSource } from './decided-plan/made-plan';
import { toldCasesSection } from './told-cases';
import { thePlanSections } from './decided-plan/decided-plan';
import { withheldSection } from './left-out';
import type { Builder, BuildOptions } from '#reports/build';
import type { Report, Section } from '#reports/report';
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
    texts: textsFor(options.locale),
    t: options.t,
    format: formatFor(options.locale),
    madeAt: options.madeAt,
  };
  const { t, format } = context;
  const { profile } = assessment;
  const figure = twoByTwoOf(context);
  const ceiling = presentCeiling(planSource(context));
  const unasked = isUnasked(context.completeness(), assessment.plan);
  const own = unasked ? knownSections(context) : allSections(context);
  const sections = [...own, ...comparedSections(context, options)].filter(
    (section) => section.blocks.length > 0 || section.intro !== undefined,
  );
  const told = toldCasesSection(context, sections);
  const cited = told.blocks.length === 0 ? sections : [...sections, told];
  return {
    language: options.locale,
    title: t(unasked ? 'titleUnasked' : 'title', { name: profile.name }),
    author: 'Arranjo',
    subject: t(unasked ? 'subjectUnasked' : 'subject', {
      product: profile.product,
      region: profile.region,
      country: profile.country,
    }),
    madeAt: options.madeAt,
    cover: {
      kind: t(unasked ? 'cover.kindUnasked' : 'cover.kind'),
      title: profile.name,
      place: t('cover.place', { product: profile.product, region: profile.region, country: profile.country }),
      sentence: sentenceOf(context),
      lines: [
        t('cover.date', { date: format.date(options.madeAt) }),
        ...(profile.decision?.what === undefined ? [] : [t('cover.decision', { what: profile.decision.what })]),
        ...(profile.decision?.by === undefined ? [] : [t('cover.by', { by: profile.decision.by })]),
        ...(ceiling.text === '' ? [] : [t('cover.ceiling', { text: ceiling.text.replace(/\s+/gu, ' ') })]),
        ...ceiling.lines,
        ...(namesOpponents(context) ? [t('cover.confidential')] : []),
      ],
      ...(decision.classification.margins.length > 0 ? { figure, figureCaption: captionOf(context) } : {}),
    },
    contentsHeading: t('contents'),
    sections: [...cited, sourcesSection(context, cited), methodSection(context, cited)],
    runningHead: t(unasked ? 'titleUnasked' : 'runningHead', { name: profile.name }),
    printLine: t('printLine', {
      name: profile.name,
      place: t('cover.region', { region: profile.region, country: profile.country }),
      date: format.date(options.madeAt),
      version: knowledgeVersion(knowledgeBase.knowledge, context.texts),
    }),
    pageLabel: t('pageLabel'),
    marginHeading: t('marginHeading'),
  };
}

/** While nobody was asked: what the figures say, and what to ask. No package is called a plan. */
function knownSections(context: PlanContext): Section[] {
  return [summarySection(context), positionSection(context), fieldworkSection(context)];
}

function allSections(context: PlanContext): Section[] {
  return [
    summarySection(context),
    ...thePlanSections(context),
    positionSection(context),
    findingsSection(context),
    packageSection(context),
    withheldSection(context),
    cautionsSection(context),
    readingsSection(context),
    likenessSection(context),
    checksSection(context),
    heardSection(context),
    fieldworkSection(context),
    reasonsSection(context),
    answersSection(context),
  ];
}

/** What changed between this assessment and another, the earlier one first, where the document was asked to say so. */
function comparedSections(context: PlanContext, { comparedWith }: BuildOptions): Section[] {
  if (comparedWith === undefined) return [];
  const isEarlier = inOrder(comparedWith, context.assessment)[0] === comparedWith;
  const other = readForPlan(comparedWith);
  return [isEarlier ? comparisonSection(other, context, context) : comparisonSection(context, other, context)];
}

/** Whether the document says that somebody blocks others: only then the warning stands on it. */
function namesOpponents({ assessment, decision, base }: PlanContext): boolean {
  const lead = base.leadOf.get('governance');
  const blocked = lead?.options?.find(({ severity }) => severity === 3)?.id;
  const isAnswered = answeredQuestion(lead?.id ?? '', assessment).some(({ value }) => value === blocked);
  const groups = groupAnswersOf(answerTo(assessment.answers, lead?.id ?? ''));
  const isSaid = groups.some(([, said]) => 'value' in said && said.value === blocked);
  return isAnswered || isSaid || decision.blocks.some(({ block }) => block === 'payment-through-captured-body');
}
