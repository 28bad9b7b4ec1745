import { createTranslator } from 'next-intl';
import { formatFor } from '#i18n/format';
import { localeOf } from '#i18n/locale-of';
import { loadMessages } from '#i18n/messages';
import { knowledgeBase } from '#policies/knowledge/knowledge';
import { readingOf } from '#policies/reading';
import type { Assessment, LastResult } from '#policies/schema/assessment';
import { textsFor } from '#policies/text/texts';
import { comparisonSection } from '#reports/documents/compare/comparison-section';
import { sinceSection } from '#reports/documents/compare/since-section';
import { printableAssessment } from '#reports/printable';
import type { Section } from '#reports/report';

type ComparisonMaker = {
  language: string;
  marginHeading: string;
  /** What is different in the later of two assessments. */
  between: (before: Assessment, after: Assessment) => Section;
  /** What happened to an assessment since a result of it was kept; undefined where nothing did. */
  since: (kept: LastResult, assessment: Assessment) => Section | undefined;
};

/** Loads what compares assessments, with its words in a language, for a page that shows the same as the chapter of a plan. */
export async function comparisonMaker(requestedLocale: string, madeAt: string): Promise<ComparisonMaker> {
  const locale = localeOf(requestedLocale);
  const messages = await loadMessages(locale);
  const t = createTranslator({ locale, messages, namespace: 'report' });
  const words = { texts: textsFor(locale), t, format: formatFor(locale), madeAt, redacted: false };
  const read = (assessment: Assessment) => readingOf(assessment, knowledgeBase);
  return {
    language: locale,
    marginHeading: t('marginHeading'),
    between: (before, after) =>
      comparisonSection(read(printableAssessment(before)), read(printableAssessment(after)), words),
    // Facts are told by their fingerprints, which making them printable might change.
    since: (kept, assessment) => sinceSection(kept, read(assessment), words),
  };
}
