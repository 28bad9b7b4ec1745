import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { knowledge } from '#policies/knowledge/knowledge';
import type { Place } from '#policies/schema/place';
import { atHand } from '#testing/documents';
import { isFull } from '#testing/laws';
import { readRecordFiles } from './record-files.js';
import { readSeeds, seedFolder, seedWorks } from './seeds.js';

const recordFile = z.record(z.string(), z.array(z.object({ work: z.string(), lines: z.array(z.int()) })));
const recorded = new Map(readRecordFiles().flatMap(({ json }) => Object.entries(recordFile.parse(json))));

/** Every reference to a document with the lines that its record names. */
const cited = Object.entries({ ...knowledge, sources: [] }).flatMap(([kind, entities]) =>
  entities.flatMap(({ id, sources }) =>
    sources
      .filter(({ work }) => seedWorks.includes(work))
      .map(({ work, place }, index) => ({
        key: `${kind}/${id}`,
        work,
        place,
        lines: recorded.get(`${kind}/${id}`)?.[index]?.lines ?? [],
      })),
  ),
);

test('the lines of a record are a list in order, each once', () => {
  expect(cited.length).toBeGreaterThan(1000);
  const disordered = cited.filter(({ lines }) => lines.some((line, index) => line <= (lines[index - 1] ?? 0)));
  expect(disordered.map(({ key }) => key)).toEqual([]);
});

const folder = seedFolder();

describe.skipIf(folder === null && !isFull)('places against the source documents', () => {
  test('each line of the article stands in the section that is named, and a line of a note is cited with its note', () => {
    const texts = readSeeds(atHand(folder)).get('suzigan-furtado-garcia-2006') ?? [];
    const sections = sectionsOf(texts, /^#+\s+\**(\d(?:\.\d)?)\.?\s/);
    const wrong = cited.filter(({ work, place, lines }) => {
      if (!work.startsWith('suzigan') || !('section' in place)) return false;
      return lines.some((line) => {
        const note = /^<sup>(\d+)<\/sup>/.exec(texts[line - 1] ?? '')?.[1];
        return note === undefined ? sections[line - 1] !== place.section : !notesOf(place).includes(Number(note));
      });
    });
    expect(wrong.map(({ key, lines }) => `${key}: ${lines.join(', ')}`)).toEqual([]);
  });

  test('each line of the discussion paper stands in the section that is named', () => {
    const texts = readSeeds(atHand(folder)).get('schmitz-1990') ?? [];
    const numbered = sectionsOf(texts, /^(\d(?:\.\d)?)\.? \p{L}/u);
    const lettered = sectionsOf(texts, /^([A-G])\. \p{L}|^\d/u);
    const wrong = cited.filter(({ work, place, lines }) => {
      // A note and the list of references stand on later lines than their sections.
      if (work !== 'schmitz-1990' || !('section' in place) || place.note !== undefined) return false;
      return lines.some((line) => {
        const section = numbered[line - 1];
        return place.section !== (section === '1.2' ? `1.2.${lettered[line - 1]}` : section);
      });
    });
    expect(wrong.map(({ key, lines }) => `${key}: ${lines.join(', ')}`)).toEqual([]);
  });
});

/** The section in which each line stands, by the headings above it. */
function sectionsOf(texts: string[], heading: RegExp): (string | undefined)[] {
  let section: string | undefined;
  return texts.map((text) => {
    const found = heading.exec(text.trim());
    if (found !== null) section = found[1];
    return section;
  });
}

function notesOf(place: Extract<Place, { section: string }>): number[] {
  return place.note === undefined ? [] : [place.note].flat();
}
