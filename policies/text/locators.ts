import type { Place } from '#policies/schema/place';
import type { Texts } from '#policies/schema/text';

type Words = Texts['locators'];
type InSection = Extract<Place, { section: string }>;

/** A place in a work, worded: "section 2.4, note 21, p. 24". */
export function locator(place: Place, words: Words): string {
  if ('named' in place) return words.named[place.named];
  if ('preface' in place) return inPreface(place.preface, words);
  const { part, section, counted, table, page, also } = place;
  const parts = [
    part === undefined ? '' : filled(words.part, { part }),
    filled(counted ? words.countedSection : words.section, { section }),
    table === undefined ? '' : filled(words.table, { table }),
    notes(place, words),
    page === undefined ? '' : onPage(page, words),
    also === undefined ? '' : words.also[also],
  ];
  return parts.filter((each) => each !== '').join(words.comma);
}

/** Several places in one work as one reads them: "section 3; section 3, note 22; section 3, note 23" is "section 3 with notes 22, 23". */
export function locators(given: Place[], words: Words): string {
  const places = withPagesJoined(given);
  const groups = new Map<string, { itself: boolean; first: Place; notes: number[] }>();
  for (const place of places) {
    const within = withoutNote(place);
    const key = locator(within, words);
    const group = groups.get(key) ?? { itself: false, first: place, notes: [] };
    const added = within === place ? [] : notesOf(place).filter((note) => !group.notes.includes(note));
    const notes = [...group.notes, ...added].sort((a, b) => a - b);
    groups.set(key, { ...group, itself: group.itself || within === place, notes });
  }
  return [...groups]
    .map(([within, { itself, first, notes }]) => {
      if (notes.length === 0) return within;
      if (!itself && notes.length === notesOf(first).length) return locator(first, words);
      const named = { place: within, notes: notes.join(words.comma) };
      if (itself) return filled(notes.length === 1 ? words.withNote : words.withNotes, named);
      return [within, filled(words.notes, named)].join(words.comma);
    })
    .join(words.semicolon);
}

/** A place with the authors whom the work reports there: "section 2.5, after Scott"; the place alone where it speaks for itself. */
export function reportedOf(authors: string[], place: string, words: Words): string {
  if (authors.length === 0) return place;
  const last = authors.slice(-1);
  const names = [authors.slice(0, -1).join(words.comma), ...last].filter((each) => each !== '').join(words.lastOfTwo);
  return filled(words.after, { place, authors: names });
}

/**
 * Pages of one section that meet or overlap as one span: "pp. 14–15" and "p. 15" are "pp. 14–15". A page on which a note stands is left
 * as it is, because the note is told with it.
 */
function withPagesJoined(places: Place[]): Place[] {
  const result: Place[] = [];
  for (const place of places) {
    const index = result.findIndex((other) => joined(other, place) !== null);
    const other = result[index];
    const both = other === undefined ? null : joined(other, place);
    if (both === null) result.push(place);
    else result.splice(index, 1, both);
  }
  return result.length < places.length ? withPagesJoined(result) : result;
}

function joined(one: Place, other: Place): Place | null {
  if (!('section' in one) || !('section' in other) || one.page === undefined || other.page === undefined) return null;
  const { page, ...within } = one;
  const { page: otherPage, ...otherWithin } = other;
  const alike = notesOf(one).length === 0 && JSON.stringify(within) === JSON.stringify(otherWithin);
  const [[from, to], [otherFrom, otherTo]] = [spanOf(page), spanOf(otherPage)];
  if (!alike || otherFrom > to + 1 || from > otherTo + 1) return null;
  const [first, last] = [Math.min(from, otherFrom), Math.max(to, otherTo)];
  return { ...within, page: first === last ? first : [first, last] };
}

function spanOf(page: number | [number, number]): [number, number] {
  return typeof page === 'number' ? [page, page] : page;
}

/** Where a note stands. */
function withoutNote(place: Place): Place {
  if (!('section' in place) || place.note === undefined) return place;
  const { note: _, ...within } = place;
  return within;
}

function notesOf(place: Place): number[] {
  if (!('section' in place) || place.note === undefined) return [];
  return typeof place.note === 'number' ? [place.note] : place.note;
}

function notes(place: InSection, words: Words): string {
  const numbers = notesOf(place);
  if (numbers.length === 0) return '';
  if (numbers.length === 1) return filled(words.note, { note: String(numbers[0]) });
  return filled(words.notes, { notes: numbers.join(numbers.length === 2 ? words.lastOfTwo : words.comma) });
}

function onPage(page: number | [number, number], words: Words): string {
  if (typeof page === 'number') return filled(words.page, { page: String(page) });
  return filled(words.pages, { from: String(page[0]), to: String(page[1]) });
}

function inPreface(paragraph: number | [number, number], words: Words): string {
  if (typeof paragraph === 'number') return filled(words.paragraph, { paragraph: String(paragraph) });
  const [from, to] = paragraph;
  return filled(to === from + 1 ? words.twoParagraphs : words.paragraphs, { from: String(from), to: String(to) });
}

function filled(words: string, values: Record<string, string>): string {
  return words.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
}
