import type { FoundWord } from '#indicators/reading/found-words';
import type { Preview } from '#indicators/reading/preview';
import type { MappingDraft } from './mapping-draft';

/**
 * What stands in place of numbers in the columns that are counted and is in no list of marks: as the first rows show it, as reading the
 * whole table found it, and what the person has said something of already.
 */
export function foundMarks(draft: MappingDraft, { columns }: Pick<Preview, 'columns'>, met: FoundWord[]): FoundWord[] {
  const listed = Object.values(draft.marks).flatMap((typed) => typed.split(/\s+/));
  const places = draft.layout === 'wide' ? draft.values : [draft.columns.employment, draft.columns.establishments];
  const counts = new Map<string, number>();
  for (const word of Object.keys(draft.found)) counts.set(word, 0);
  for (const place of places) {
    for (const { word, count } of columns.find((column) => column.place === place)?.unlisted ?? []) {
      if (!listed.includes(word)) counts.set(word, (counts.get(word) ?? 0) + count);
    }
  }
  // The whole table was counted here, the first rows only above.
  for (const { word, count } of met) if (!listed.includes(word)) counts.set(word, count);
  return [...counts].map(([word, count]) => ({ word, count }));
}

/** Those of which nobody has said what they mean. */
export function withoutMeaning(words: FoundWord[], draft: MappingDraft): string[] {
  return words.map(({ word }) => word).filter((word) => draft.found[word] === undefined);
}
