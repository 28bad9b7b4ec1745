import type { Texts } from '#policies/schema/text';

/** How a place in a work is printed. */
export const locatorTexts: Texts['locators'] = {
  part: 'part {part}',
  section: 'section {section}',
  countedSection: 'section {section} (our count)',
  table: 'table {table}',
  note: 'note {note}',
  notes: 'notes {notes}',
  page: 'p. {page}',
  pages: 'pp. {from}–{to}',
  also: {
    'paragraphs-before': 'the paragraphs before it',
    'list-of-references': 'and the list of references',
  },
  paragraph: 'preface, paragraph {paragraph}',
  twoParagraphs: 'preface, paragraphs {from} and {to}',
  paragraphs: 'preface, paragraphs {from} to {to}',
  named: {
    abstract: 'abstract',
    'acre-lower-bounds': 'state sheet of Acre, lower bounds of share and establishments',
    'acre-filter-for-centers': 'state sheet of Acre, filter for centers',
    'acre-filter-for-vectors': 'state sheet of Acre, filter for vectors of local development',
    'count-by-type': 'count of agglomerations by type (page not at hand)',
  },
  after: '{place}, after {authors}',
  withNote: '{place} with note {notes}',
  withNotes: '{place} with notes {notes}',
  lastOfTwo: ' and ',
  comma: ', ',
  semicolon: '; ',
};
