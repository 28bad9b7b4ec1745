import { createTranslator } from 'next-intl';
import { localeOf } from '#i18n/locale-of';
import { loadMessages } from '#i18n/messages';
import type { Assessment } from '#policies/schema/assessment';
import type { Reading } from '#policies/reading';
import type { BuildOptions } from '#reports/build';
import { documents, type DocumentId } from '#reports/registry';
import type { Report } from '#reports/report';

/** `madeAt`: the ISO date and time that the document bears. What is left out of the rest is as the document has it by itself. */
type MakingOptions = Omit<BuildOptions, 'locale' | 't'>;

export type ReportMaker = {
  /** Reads an assessment, for one who makes its document more than once. */
  read: (assessment: Assessment) => Reading;
  makeOf: (reading: Reading, options: MakingOptions) => Report;
  make: (assessment: Assessment, options: MakingOptions) => Report;
};

/** Loads what builds a document in a language, with its words: the one place where they are put together, for pages, workers and server. */
export async function reportMaker(document: DocumentId, requestedLocale: string): Promise<ReportMaker> {
  const locale = localeOf(requestedLocale);
  const [{ read, build }, messages] = await Promise.all([documents[document].builder(), loadMessages(locale)]);
  const t = createTranslator({ locale, messages, namespace: 'report' });
  const makeOf: ReportMaker['makeOf'] = (reading, options) =>
    build(reading, { ...options, redacted: options.redacted ?? documents[document].redacted, locale, t });
  return { read, makeOf, make: (assessment, options) => makeOf(read(assessment), options) };
}
