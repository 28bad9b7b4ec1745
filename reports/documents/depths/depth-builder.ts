import { formatFor } from '#i18n/format';
import { knowledgeBase } from '#policies/knowledge/knowledge';
import { type Reading, readingOf } from '#policies/reading';
import type { Assessment } from '#policies/schema/assessment';
import { textsFor } from '#policies/text/texts';
import type { Builder, BuildOptions } from '#reports/build';
import type { PlanContext } from '#reports/documents/plan/context';
import { redactedReading, redactedTexts } from '#reports/documents/redaction';
import { printableAssessment } from '#reports/printable';
import type { Depth, Report, Section } from '#reports/report';
import { acrossDepths } from './across-depths';
import { chaptersOf } from './chapters';
import { frameOf } from './frame';

/** What builds one of the three depths of a result; all three read an assessment alike, so that one reading serves them. */
export function depthBuilder(depth: Depth, sectionsOf: (context: PlanContext) => Section[]): Builder {
  return { read: readForPrint, build: (reading, options) => build(depth, sectionsOf, reading, options) };
}

/** An assessment as documents read it: every text of it can be printed. */
function readForPrint(given: Assessment): Reading {
  return readingOf(printableAssessment(given), knowledgeBase);
}

function build(
  depth: Depth,
  sectionsOf: (context: PlanContext) => Section[],
  reading: Reading,
  options: BuildOptions,
): Report {
  const redacted = options.redacted === true;
  const texts = textsFor(options.locale);
  const context: PlanContext = {
    ...(redacted ? redactedReading(reading) : reading),
    redacted,
    texts: redacted ? redactedTexts(texts) : texts,
    t: options.t,
    format: formatFor(options.locale),
    madeAt: options.madeAt,
  };
  const told = sectionsOf(context).filter((section) => section.blocks.length > 0 || section.intro !== undefined);
  const sections = acrossDepths(chaptersOf(told, options.chapters), depth, context);
  return { ...frameOf(depth, context, options), sections };
}
