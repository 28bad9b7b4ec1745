import { describe, expect, test } from 'vitest';
import { knowledge } from '#policies/knowledge/knowledge';
import { type Place, place as schema } from '#policies/schema/place';
import { english } from './en/english';
import { locator, locators, reportedOf } from './locators';

const words = english.locators;
const worded = (place: Place) => locator(place, words);

describe('pages of one section', () => {
  const on = (page: number | [number, number]): Place => ({ section: '2.2', page });

  test('that meet or overlap are one span', () => {
    expect(locators([on(15), on([14, 15]), on(16)], words)).toBe('section 2.2, pp. 14–16');
    expect(locators([on(15), on(15)], words)).toBe('section 2.2, p. 15');
  });
  test('that lie apart stay apart', () => {
    expect(locators([on([14, 15]), on(18)], words)).toBe('section 2.2, pp. 14–15; section 2.2, p. 18');
  });
  test('on which a note stands keep the note', () => {
    expect(locators([on(16), { section: '2.2', note: 12, page: 16 }], words)).toBe('section 2.2, p. 16 with note 12');
  });
});

describe('whom a work reports', () => {
  test.each([
    [[], 'Suzigan 2006, section 2.5'],
    [['Scott'], 'Suzigan 2006, section 2.5, after Scott'],
    [['Schmitz', 'Nadvi'], 'Suzigan 2006, section 2.5, after Schmitz and Nadvi'],
    [['Sabel', 'Storper', 'Scott'], 'Suzigan 2006, section 2.5, after Sabel, Storper and Scott'],
  ])('%j', (authors, text) => {
    expect(reportedOf(authors, 'Suzigan 2006, section 2.5', words)).toBe(text);
  });
});

describe('a place as it is printed', () => {
  test.each<[Place, string]>([
    [{ section: '4.2' }, 'section 4.2'],
    [{ section: '2.4', page: 23 }, 'section 2.4, p. 23'],
    [{ section: '2.3', page: [20, 21] }, 'section 2.3, pp. 20–21'],
    [{ section: '1.2.D', page: 9 }, 'section 1.2.D, p. 9'],
    [{ section: '3', note: 22 }, 'section 3, note 22'],
    [{ section: '3', note: [22, 23] }, 'section 3, notes 22 and 23'],
    [{ section: '3', note: [22, 23, 25] }, 'section 3, notes 22, 23, 25'],
    [{ section: '2.4', note: 21, page: 24 }, 'section 2.4, note 21, p. 24'],
    [{ part: 'II', section: '4.2', page: [29, 31] }, 'part II, section 4.2, pp. 29–31'],
    [{ section: '2.2', counted: true }, 'section 2.2 (our count)'],
    [{ section: '2.2', counted: true, table: '10.1' }, 'section 2.2 (our count), table 10.1'],
    [{ section: '1', counted: true, also: 'paragraphs-before' }, 'section 1 (our count), the paragraphs before it'],
    [
      { section: '2.2', note: 15, page: 17, also: 'list-of-references' },
      'section 2.2, note 15, p. 17, and the list of references',
    ],
    [{ preface: 1 }, 'preface, paragraph 1'],
    [{ preface: [11, 12] }, 'preface, paragraphs 11 and 12'],
    [{ preface: [1, 4] }, 'preface, paragraphs 1 to 4'],
    [{ named: 'abstract' }, 'abstract'],
    [{ named: 'acre-filter-for-centers' }, 'state sheet of Acre, filter for centers'],
  ])('%j', (place, text) => {
    expect(schema.safeParse(place).success).toBe(true);
    expect(worded(place)).toBe(text);
  });

  test('no place of the knowledge base leaves a place-holder or an empty part', () => {
    const places = Object.values({ ...knowledge, sources: [] })
      .flat()
      .flatMap((entity) => entity.sources);
    expect(places.length).toBeGreaterThan(1000);
    expect(places.map(({ place }) => worded(place)).filter((text) => /[{}]|, ,|undefined|^$/.test(text))).toEqual([]);
  });
});

const section3: Place = { section: '3' };
const noted = (note: number): Place => ({ section: '3', note });

describe('several places in one work', () => {
  test.each<[Place[], string]>([
    [[section3], 'section 3'],
    [[section3, noted(22), noted(23), noted(22)], 'section 3 with notes 22, 23'],
    [[section3, { section: '3', note: [22, 23] }], 'section 3 with notes 22, 23'],
    [[noted(25)], 'section 3, note 25'],
    [[noted(22), noted(23)], 'section 3, notes 22, 23'],
    [[{ section: '3', note: [22, 23] }], 'section 3, notes 22 and 23'],
    [[{ section: '4.1' }, noted(22), section3], 'section 4.1; section 3 with note 22'],
    [[{ section: '2.4', page: 23 }], 'section 2.4, p. 23'],
    [
      [
        { section: '2.2', page: 16 },
        { section: '2.2', note: 12, page: 16 },
      ],
      'section 2.2, p. 16 with note 12',
    ],
  ])('%j reads as "%s"', (places, text) => {
    expect(locators(places, words)).toBe(text);
  });
});

test.each([
  { section: 'two' },
  { section: '2.2', page: [1, 2, 3] },
  { section: '3', note: [22] },
  { page: 3 },
  { section: '3', heading: 'Evidence' },
  { named: 'introduction' },
  {},
])('%j is no place', (place) => {
  expect(schema.safeParse(place).success).toBe(false);
});
