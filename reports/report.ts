import type { Timeline } from '#charts/timeline';
import type { TwoByTwo } from '#charts/two-by-two';
import type { Cell } from './cell';
import type { Look } from './look';

/** The three depths in which a result is told, each a document and a page of its own. */
export type Depth = 'brief' | 'plan' | 'evidence';

/** What stands in the margin beside a statement: who says so, how it is known, what it follows from. */
export type MarginNote = {
  kind: 'source' | 'basis' | 'evidence' | 'answer' | 'finding' | 'rule' | 'measure' | 'note';
  text: string;
  /** The id of a block or section of this report that the note leads to. */
  to?: string;
  /**
   * Instead of `to`, where the note leads to a block of another depth: a page links to it there; paper prints `where` after the text,
   * such as "evidence, “Principle checks”".
   */
  elsewhere?: { document: Depth; to: string; where: string };
  /** The id of the question whose answer the note tells, for pages on which it can be changed. */
  question?: string;
};

/** A sentence or two with what they rest on. */
export type Statement = {
  text: string;
  margin: MarginNote[];
  /** The first words of the text, where they are its title: they are set apart from the rest. */
  title?: string;
};

/** A heading inside a section; level 1 is the section's own. */
export type HeadingBlock = { kind: 'heading'; id: string; level: 2 | 3; text: string; margin: MarginNote[] };

/** A paragraph; `onCover` marks what the cover says already, for renderers that show both in one view. */
export type ParagraphBlock = {
  kind: 'paragraph';
  style: 'lead' | 'body' | 'note';
  text: string;
  margin: MarginNote[];
  onCover?: true;
  /** The counts of which the text tells, drawn as a bar under it: answered, "I do not know", and open. */
  bar?: { answered: number; unknown: number; open: number };
};

export type ListBlock = { kind: 'list'; ordered: boolean; items: Statement[] };

/** A table; `share` is a column's part of the width (they add up to 1). Its head is repeated on each page. */
export type TableBlock = {
  kind: 'table';
  id: string;
  caption: string;
  columns: { label: string; share: number; align: 'start' | 'end' }[];
  rows: Cell[][];
};

/** Terms with their values, such as the profile of the system. */
export type FactsBlock = { kind: 'facts'; items: { term: string; text: string; margin: MarginNote[] }[] };

/** What can be drawn. */
export type Figure = ({ kind: 'two-by-two' } & TwoByTwo) | ({ kind: 'timeline' } & Timeline);

/** A figure with its takeaway as caption and what it shows as a table. */
export type FigureBlock = {
  kind: 'figure';
  id: string;
  figure: Figure;
  caption: string;
  alternative: string;
  table: TableBlock;
};

/** One measure of the package. */
export type MeasureBlock = {
  kind: 'measure';
  id: string;
  /** The measure's label. */
  code: string;
  name: string;
  /** Such as "First" or "Next: waits for the coordinator". */
  priority: string;
  first: boolean;
  premise?: string;
  what: string;
  margin: MarginNote[];
  because: Statement[];
  stepsLabel: string;
  steps: string[];
  facts: { term: string; text: string; margin: MarginNote[] }[];
  /** So many of the facts, the first ones, are shown at once: who leads, who pays, what is put in, cost and time. */
  atAGlance?: number;
  /** Where it worked and where it was blocked, side by side; either may be missing. */
  worked?: { term: string; text: string; margin: MarginNote[] };
  blocked?: { term: string; text: string; margin: MarginNote[] };
  cautionsLabel: string;
  cautions: Statement[];
  /** The contradictions that this measure touches, both sides of each. */
  tensionsLabel: string;
  tensions: Omit<FacingBlock, 'kind'>[];
};

/** Both sides of a contradiction, as two facing columns, and what would settle it here. */
export type FacingBlock = {
  kind: 'facing';
  id: string;
  name: string;
  one: Statement;
  other: Statement;
  here: string;
  /** The questions whose answers would settle it here, and what they are called. */
  settlesLabel: string;
  settles: MarginNote[];
};

/** A principle check with its outcome; never told by colour alone. */
export type CheckBlock = {
  kind: 'check';
  id: string;
  name: string;
  status: 'met' | 'breached' | 'unknown' | 'not-applicable';
  statusLabel: string;
  text: string;
  margin: MarginNote[];
};

/** What holds the system back: a deficit with its severity in a word. */
export type FindingBlock = {
  kind: 'finding';
  id: string;
  name: string;
  severity: 0 | 1 | 2 | 3 | null;
  severityLabel: string;
  /** What was answered here; missing where the lead question has no answer. */
  here?: string;
  /** What single groups say of it, line by line, and whose answer counts; missing where they do not differ. */
  groups?: string[];
  /** What follows for the reader, such as that nobody here decides it. */
  then?: string;
  /** What the deficit means in general, or where it was seen elsewhere; it stands small under what was answered here. */
  text: string;
  margin: MarginNote[];
};

/** The whole package at a glance: its stages in order, each with the names of its items. */
export type StagesBlock = {
  kind: 'stages';
  id: string;
  caption: string;
  stages: {
    id: string;
    title: string;
    /** The place where the stage is told in full. */
    to: string;
    items: { code: string; name: string; priority: string; first: boolean; leads: string; to: string }[];
  }[];
};

/** A rule that spoke: what it says, what it saw, and what followed. */
export type RuleBlock = {
  kind: 'rule';
  id: string;
  name: string;
  text: string;
  margin: MarginNote[];
  sawLabel: string;
  saw: MarginNote[];
  ledToLabel: string;
  ledTo: MarginNote[];
};

/** The answers of one section of the interview, each with how it is known and everything that rests on it. */
export type AnswersBlock = {
  kind: 'answers';
  id: string;
  caption: string;
  columns: { question: string; answer: string; known: string; note: string; rests: string };
  rows: {
    id: string;
    /** The id of the question. */
    question: string;
    ask: string;
    answer: string;
    known: string;
    note: string;
    rests: MarginNote[];
  }[];
};

/** Empty lines to write on by hand, under what is asked for. */
export type RoomBlock = { kind: 'room'; lines: number; label?: string };

export type Block =
  | HeadingBlock
  | ParagraphBlock
  | ListBlock
  | TableBlock
  | FactsBlock
  | FigureBlock
  | MeasureBlock
  | FacingBlock
  | CheckBlock
  | FindingBlock
  | StagesBlock
  | RuleBlock
  | AnswersBlock
  | RoomBlock;

/** A part of the document with a heading of its own, an entry in the contents and in the outline. */
export type Section = { id: string; heading: string; intro?: Statement; startsPage: boolean; blocks: Block[] };

/**
 * A document as plain data: all strings are final (localised, formatted, made harmless), so that every renderer says the same.
 * The page, the PDF and what follows them are drawn from it.
 */
export type Report = {
  language: string;
  title: string;
  author: string;
  subject: string;
  /** ISO date and time at which the document was made. */
  madeAt: string;
  cover: {
    kind: string;
    title: string;
    place: string;
    sentence: string;
    /** What the document is for, who made it, and with which knowledge. */
    lines: string[];
    figure?: TwoByTwo;
    /** What the figure shows, and why the mark and the coloured square differ where they do. */
    figureCaption?: string;
  };
  contentsHeading: string;
  sections: Section[];
  /** Printed at the foot of each page: short title, and "Page {page} of {pages}" with both placeholders. */
  runningHead: string;
  /** What each sheet says where the page is printed from a browser: name, place, date and knowledge. */
  printLine: string;
  pageLabel: string;
  marginHeading: string;
  /**
   * A booklet has a cover of its own and a list of contents; a sheet begins with title, place, sentence and figure on its first page and lists no
   * contents. A booklet where it is left out.
   */
  layout?: 'booklet' | 'sheet';
  /** How it looks on paper; ours where it is left out. */
  look?: Look;
};
