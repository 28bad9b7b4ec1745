import type { GroupId } from '#policies/schema/terms';
import type { Assessment } from '#policies/schema/assessment';
import type { Reading } from '#policies/reading';
import type { Look } from './look';
import type { Report } from './report';
import type { TextFunction } from './text-function';

/** How the questions for field work are laid out: by block, as a page for each person to meet, or one on each sheet for a wall. */
export const INSTRUMENT_VERSIONS = ['blocks', 'handouts', 'wall'] as const;

/** What is asked in the field, and how it stands on paper; `groups`: whom one will meet, everybody where it is left out. */
export type InstrumentOptions = { version: (typeof INSTRUMENT_VERSIONS)[number]; groups?: readonly GroupId[] };

/** What a document is built with. */
export type BuildOptions = {
  locale: string;
  madeAt: string;
  t: TextFunction;
  /** Without any person, firm or body that is said to block something, and without notes; false where it is left out. */
  redacted?: boolean;
  /** The chapters that are wanted, by the ids of the sections; all where it is left out. */
  chapters?: readonly string[];
  look?: Look;
  /** Only for the instrument: which version, and for whom. */
  instrument?: InstrumentOptions;
  /** Another state of the assessment, or another assessment: the document says what is different from it. */
  comparedWith?: Assessment;
};

/** Reads an assessment once, and makes the plain data of a document from what was read, as often as it is wanted. */
export type Builder = {
  read: (assessment: Assessment) => Reading;
  build: (reading: Reading, options: BuildOptions) => Report;
};
