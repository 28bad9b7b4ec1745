import { CODE_OF_UNKNOWN } from '#policies/instruments/entry-codes';
import type { Reading } from '#policies/reading';
import { unreachable } from '#policies/schema/unreachable';
import type { Builder, BuildOptions, InstrumentOptions } from '#reports/build';
import { type FormContext, formContext, readForForm } from '#reports/documents/form-context';
import { formReport } from '#reports/documents/form-report';
import type { Report, Section } from '#reports/report';
import { blocksNamed, type Choice } from './asking';
import { blockSections, nobodySection } from './blocks';
import { handoutSections } from './handouts';
import { wallSections } from './wall';

/** The questions for field work: by block, as a page for each person to meet, or for a wall. It tells no answer, so there is nothing to redact. */
export const instrumentBuilder: Builder = { read: readForForm, build: instrumentDocument };

function instrumentDocument(reading: Reading, options: BuildOptions): Report {
  const context = formContext(reading, options);
  const { t, assessment } = context;
  const { name, product, region, country } = assessment.profile;
  const { version, groups } = options.instrument ?? { version: 'blocks' };
  const sections = sectionsOf(version, { blocks: blocksNamed(options.chapters), groups }, context);
  return formReport(
    {
      title: t('instrument.title', { name }),
      subject: t('instrument.subject', { product, region, country }),
      kind: t(`instrument.kind.${version}`),
      sentence: t(`instrument.sentence.${version}`, { product, region }),
      runningHead: t('instrument.runningHead', { name }),
      lines: version === 'wall' ? [] : [t('instrument.use', { unknown: CODE_OF_UNKNOWN })],
      layout: version === 'blocks' ? 'booklet' : 'sheet',
    },
    sections.length === 0 ? [nobodySection(context)] : sections,
    context,
    // The blocks were chosen above, by what they ask: their sections differ from version to version.
    { ...options, chapters: undefined },
  );
}

function sectionsOf(version: InstrumentOptions['version'], choice: Choice, context: FormContext): Section[] {
  switch (version) {
    case 'blocks':
      return blockSections(choice, context);
    case 'handouts':
      return handoutSections(choice, context);
    case 'wall':
      return wallSections(choice, context);
    default:
      return unreachable(version);
  }
}
