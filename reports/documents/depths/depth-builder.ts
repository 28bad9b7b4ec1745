import { formatFor } from '#i18n/format';
import type { Reading } from '#policies/reading';
import { textsFor } from '#policies/text/texts';
import type { Builder, BuildOptions } from '#reports/build';
import type { PlanContext } from '#reports/documents/plan/context';
import { redactedReading, redactedTexts } from '#reports/documents/redaction';
import type { Depth, Report, Section } from '#reports/report';
import { acrossDepths } from './across-depths';
import { chaptersOf } from './chapters';
import { frameOf } from './frame';
import { readForPrint } from './read-for-print';

/** The sections of a depth, in order; those without content are left out later. */
type SectionsOf = (context: PlanContext, options: BuildOptions) => Section[];

/** What builds one of the three depths of a result; all three read an assessment alike, so that one reading serves them. */
export function depthBuilder(depth: Depth, sectionsOf: SectionsOf): Builder {
  return { read: readForPrint, build: (reading, options) => build(depth, sectionsOf, reading, options) };
}

function build(depth: Depth, sectionsOf: SectionsOf, reading: Reading, options: BuildOptions): Report {
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
  const told = sectionsOf(context, options).filter(
    (section) => section.blocks.length > 0 || section.intro !== undefined,
  );
  const sections = acrossDepths(chaptersOf(told, options.chapters), depth, context);
  return { ...frameOf(depth, context, options), sections };
}
