import {
  Bookmark,
  FootnoteReferenceRun,
  InternalHyperlink,
  type IParagraphOptions,
  type IRunOptions,
  Paragraph,
  type ParagraphChild,
  TextRun,
} from 'docx';
import { isRightToLeft } from '#reports/direction';
import type { MarginNote } from '#reports/report';
import type { Pen } from './pen';

type Written = {
  /** Left out for headings, which have one of their own. */
  style?: string;
  margin?: MarginNote[];
  /** The place that the paragraph marks. */
  id?: string;
  /** The first words, which are set apart. */
  title?: string | undefined;
  /** The place to which the text leads. */
  to?: string;
  bold?: boolean;
  options?: IParagraphOptions;
};

/** A paragraph with its notes in one footnote. */
export function written(pen: Pen, text: string, { style, margin = [], id, title, to, bold, options }: Written) {
  const isSetApart = title !== undefined && text.startsWith(title);
  const look = bold === undefined ? {} : { bold };
  const words = isSetApart
    ? [...runs(title, { bold: true }), ...runs(text.slice(title.length), look)]
    : to === undefined
      ? runs(text, look)
      : linked(pen, { text, to }, look);
  return new Paragraph({
    ...(style === undefined ? {} : { style }),
    bidirectional: isRightToLeft(text),
    ...options,
    children: [
      ...marked(pen, id, words),
      ...(options?.heading === undefined ? notesOf(pen, margin) : footnote(pen, margin)),
    ],
  });
}

/** A text in runs: its line feeds are line breaks. */
export function runs(text: string, look: IRunOptions = {}): TextRun[] {
  const direction = isRightToLeft(text) ? { rightToLeft: true } : {};
  return text
    .split('\n')
    .map((line, index) => new TextRun({ text: line, ...(index === 0 ? {} : { break: 1 }), ...direction, ...look }));
}

/** A text that leads to its place, where the report has it. */
export function linked(
  pen: Pen,
  { text, to }: Pick<MarginNote, 'text' | 'to'>,
  look: IRunOptions = {},
): ParagraphChild[] {
  const anchor = to === undefined ? undefined : pen.nameOf(to);
  if (anchor === undefined) return runs(text, look);
  return [new InternalHyperlink({ anchor, children: runs(text, { ...look, style: 'Hyperlink' }) })];
}

/** Notes one after the other, each leading to its place. */
export function noteRuns(pen: Pen, notes: readonly MarginNote[], between: string): ParagraphChild[] {
  return notes.flatMap((note, index) => [...(index === 0 ? [] : runs(between)), ...linked(pen, note)]);
}

/** What a text rests on stands at the foot; where all that there is to say is where more is told, it stands behind the text. */
export function notesOf(pen: Pen, margin: MarginNote[]): ParagraphChild[] {
  const [first, ...others] = margin;
  const isPointer = first?.kind === 'note' && first.to !== undefined && others.length === 0;
  return isPointer ? [...runs(' '), ...linked(pen, first)] : footnote(pen, margin);
}

/** All notes of a paragraph as one footnote; none where there are none. */
function footnote(pen: Pen, notes: readonly MarginNote[]): ParagraphChild[] {
  if (notes.length === 0) return [];
  const paragraph = new Paragraph({ style: 'FootnoteText', children: noteRuns(pen, notes, ' · ') });
  return [new FootnoteReferenceRun({ children: [paragraph] })];
}

function marked(pen: Pen, id: string | undefined, children: ParagraphChild[]): ParagraphChild[] {
  const name = id === undefined ? undefined : pen.markOf(id);
  return name === undefined ? children : [new Bookmark({ id: name, children })];
}
