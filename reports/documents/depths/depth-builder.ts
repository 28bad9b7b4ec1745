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

/** `finished`: the sections as they will stand, with what the notes between depths say. */
type SectionsOf = (
  context: PlanContext,
  frame: Omit<Report, 'sections'>,
  finished: (sections: Section[]) => Section[],
) => Section[];

/**
 * What builds one of the three depths of a result; all three read an assessment alike, so that one reading serves them.
 *
 * @param prepare - changes what the document speaks from, such as names to shorter ones
 */
export function depthBuilder(
  depth: Depth,
  sectionsOf: SectionsOf,
  prepare: (context: PlanContext) => PlanContext = (context) => context,
): Builder {
  return {
    read: readForPrint,
    build: (reading, options) => build(depth, sectionsOf, prepare(contextOf(reading, options)), options),
  };
}

/** An assessment as documents read it: every text of it can be printed. */
function readForPrint(given: Assessment): Reading {
  return readingOf(printableAssessment(given), knowledgeBase);
}

function contextOf(reading: Reading, options: BuildOptions): PlanContext {
  const redacted = options.redacted === true;
  const texts = textsFor(options.locale);
  const { comparedWith } = options;
  const told = (read: Reading) => (redacted ? redactedReading(read) : read);
  return {
    ...told(reading),
    ...(comparedWith === undefined ? {} : { comparedWith: told(readForPrint(comparedWith)) }),
    redacted,
    texts: redacted ? redactedTexts(texts) : texts,
    t: options.t,
    format: formatFor(options.locale),
    madeAt: options.madeAt,
  };
}

function build(depth: Depth, sectionsOf: SectionsOf, context: PlanContext, options: BuildOptions): Report {
  const frame = frameOf(depth, context, options);
  const finished = (sections: Section[]) => acrossDepths(sections, depth, context);
  const told = sectionsOf(context, frame, finished).filter(
    (section) => section.blocks.length > 0 || section.intro !== undefined,
  );
  return { ...frame, sections: finished(chaptersOf(told, options.chapters)) };
}
