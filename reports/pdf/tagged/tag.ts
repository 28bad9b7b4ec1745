/** What of the document's structure a box or a text is: the standard structure types of PDF 1.7 (ISO 32000-1, 14.8.4) that we use. */
export type Role =
  | 'Document'
  | 'Div'
  | 'H1'
  | 'H2'
  | 'H3'
  | 'H4'
  | 'H5'
  | 'P'
  | 'L'
  | 'LI'
  | 'Lbl'
  | 'LBody'
  | 'Table'
  | 'Caption'
  | 'TR'
  | 'TH'
  | 'TD'
  | 'TOC'
  | 'TOCI'
  | 'Figure'
  | 'Link';

/**
 * A mark on a box or a text. Boxes with one and the same tag (the same object) are one element, wherever they stand: a box that goes on on the
 * next page keeps its tag, and so its element.
 */
export type Tag =
  | { role: 'Artifact' }
  | {
      role: Role;
      /** What a figure shows, in words. */
      alt?: string;
      /** What a head cell is the head of. */
      scope?: 'Column';
      numbered?: boolean;
      /** An element around this one that holds nothing else. */
      inside?: Role;
      /** Shown again on the next page, such as the head of a table: there it is decoration. */
      once?: boolean;
      /** An element even where it holds nothing, such as an empty cell. */
      eager?: boolean;
    };

/** What is drawn and not read: running heads, rules, marks. */
export const artifact: Tag = { role: 'Artifact' };

/** Spread on a box or a text: the renderer passes on what it does not know. */
export function tagged(tag: Tag): { tag: Tag } {
  return { tag };
}

/** Spread on a box before whose content another element has its place, such as a heading that is drawn below a word. */
export function opening(opens: Tag): { opens: Tag } {
  return { opens };
}
