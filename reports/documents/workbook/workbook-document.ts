import { formatFor } from '#i18n/format';
import { knowledgeBase } from '#policies/knowledge/knowledge';
import { type Reading, readingOf } from '#policies/reading';
import type { Assessment } from '#policies/schema/assessment';
import { textsFor } from '#policies/text/texts';
import { knowledgeVersion } from '#policies/version';
import type { Builder, BuildOptions } from '#reports/build';
import type { PlanContext } from '#reports/documents/plan/context';
import { madePlan, planSource } from '#reports/documents/plan/decided-plan/made-plan';
import { redactedReading, redactedTexts } from '#reports/documents/redaction';
import { sentenceOf } from '#reports/documents/plan/sentence';
import { presentCeiling } from '#reports/presenters/plan/ceiling';
import { printableAssessment } from '#reports/printable';
import type { Report, Section } from '#reports/report';
import { answersSheet } from './answers';
import { commitmentsSheet } from './commitments';
import { fieldworkSheet } from './fieldwork';
import { figuresSheet } from './figures';
import { findingsSheet } from './findings';
import { logframeSheets } from './logframe';
import { measuresSheet } from './measures';
import { planSheet } from './plan-items';
import { sourcesSheet } from './sources';
import { sumsSheet } from './sums';

/** An assessment for people who work in sheets: a table for each kind of thing, with one row each and every value in a cell of its own. */
export const workbookBuilder: Builder = { read: readForWorkbook, build: workbookOf };

function readForWorkbook(given: Assessment): Reading {
  return readingOf(printableAssessment(given), knowledgeBase);
}

function workbookOf(reading: Reading, options: BuildOptions): Report {
  const { locale, madeAt, t, chapters, look, redacted = false } = options;
  const all = textsFor(locale);
  const context: PlanContext = {
    ...(redacted ? redactedReading(reading) : reading),
    redacted,
    texts: redacted ? redactedTexts(all) : all,
    t,
    format: formatFor(locale),
    madeAt,
  };
  const { profile } = context.assessment;
  const { format, texts } = context;
  const names = { product: profile.product, region: profile.region, country: profile.country };
  const version = knowledgeVersion(knowledgeBase.knowledge, texts);
  const sections = sheetsOf(context).filter(({ id }) => chapters?.includes(id) ?? true);
  return {
    language: locale,
    title: t('workbook.title', { name: profile.name }),
    author: 'Arranjo',
    subject: t('subject', names),
    madeAt,
    cover: {
      kind: t('workbook.kind'),
      title: profile.name,
      place: t('cover.place', names),
      sentence: sentenceOf(context),
      lines: linesOf(context, version),
    },
    contentsHeading: t('workbook.contents'),
    sections,
    runningHead: t('workbook.title', { name: profile.name }),
    printLine: t('printLine', {
      name: profile.name,
      place: t('cover.region', { region: profile.region, country: profile.country }),
      date: format.date(madeAt),
      version,
    }),
    pageLabel: t('pageLabel'),
    marginHeading: t('marginHeading'),
    ...(look === undefined ? {} : { look }),
  };
}

/** What the workbook is for, when it was made and with which knowledge, and what is to be decided. */
function linesOf(context: PlanContext, version: string): string[] {
  const { assessment, redacted, madeAt, t, format } = context;
  const { decision } = assessment.profile;
  const ceiling = presentCeiling(planSource(context));
  return [
    t('cover.date', { date: format.date(madeAt) }),
    t('workbook.knowledge', { version }),
    ...(decision?.what === undefined ? [] : [t('cover.decision', { what: decision.what })]),
    ...(decision?.by === undefined ? [] : [t('cover.by', { by: decision.by })]),
    ...(ceiling.text === '' ? [] : [t('cover.ceiling', { text: ceiling.text.replace(/\s+/gu, ' ') })]),
    ...ceiling.lines,
    t('workbook.reading'),
    t(redacted ? 'cover.redacted' : 'workbook.confidential'),
  ];
}

function sheetsOf(context: PlanContext): Section[] {
  const made = madePlan(context);
  const planned =
    made === undefined
      ? []
      : [...planSheet(made), ...sumsSheet(made), ...logframeSheets(made), ...commitmentsSheet(made)];
  return [
    ...figuresSheet(context),
    ...answersSheet(context),
    ...findingsSheet(context),
    ...measuresSheet(context),
    ...planned,
    ...fieldworkSheet(context),
    ...sourcesSheet(context),
  ];
}
