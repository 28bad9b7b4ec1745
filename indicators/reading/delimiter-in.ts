import type { Mapping } from './mapping';
import { textRowsOf } from './text-rows';

type Delimiter = Mapping['delimiter'];

const DELIMITERS: Delimiter[] = [',', ';', '\t', '|'];

/**
 * What separates the fields of a text: the character that cuts the most rows into the same number of fields, two at least; of two that
 * do it equally well, the one that makes more fields. A comma where there is no such character.
 */
export function delimiterIn(text: string): Delimiter {
  let best: { delimiter: Delimiter; alike: number; width: number } = { delimiter: ',', alike: 0, width: 1 };
  for (const delimiter of DELIMITERS) {
    const widths = rowsIn(text, delimiter)
      .slice(0, 200)
      .map((fields) => fields.length);
    const width = commonest(widths.filter((each) => each > 1));
    const alike = widths.filter((each) => each === width).length;
    if (alike > best.alike || (alike === best.alike && width > best.width)) best = { delimiter, alike, width };
  }
  return best.delimiter;
}

/** The first rows of a text, six hundred at most, by line; empty lines are rows of nothing. */
export function rowsIn(text: string, delimiter: Delimiter): string[][] {
  const read = textRowsOf(text, delimiter, { batch: 600, isCut: true }).next();
  const lines: string[][] = [];
  if (read.done === true) return lines;
  for (const { fields, line } of read.value.rows) {
    while (lines.length < line - 1) lines.push([]);
    lines.push(fields);
  }
  return lines;
}

/** The value that stands there most often, the larger of two; 0 where there is none. */
export function commonest(values: number[]): number {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([a, m], [b, n]) => n - m || b - a)[0]?.[0] ?? 0;
}
