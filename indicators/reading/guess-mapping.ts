import { type Cell, shownOf } from './cell';
import { type Role, wordsOf } from './column-words';
import { DEFAULT_MARKS, isUsualMark, type Mapping } from './mapping';
import { looksLikeNumber, numberFormatOf } from './number-format';

/** What a guess rests on nothing but the look of the table, so that the person is asked about it. */
type NotSure = 'region' | 'industry' | 'measure' | 'rows-are' | 'thousands' | 'years-across';

export type Guess = { mapping?: Mapping; notSure: NotSure[]; columns: Column[] };

/** A column as it looks: `isNumeric` where most of what is not blank or a mark is a number; `different` how many values differ. */
type Column = {
  place: number;
  title: string;
  isNumeric: boolean;
  different: number;
  role?: Role;
  isName: boolean;
  isCode: boolean;
};

type Basics = Pick<Mapping, 'delimiter' | 'headerLine'>;

/** From so many columns of numbers without a title that we know, a table is taken for a wide one. */
const WIDE = 3;

/**
 * Guesses how a table is to be read, from the words of its titles and the look of its columns. No mapping where there is nothing to
 * count or nothing to count it by: then the person has to say.
 */
export function guessMapping(titles: string[], rows: Cell[][], basics: Basics): Guess {
  const columns = titles.map((title, place) => columnOf(title, place, rows));
  const measures = measuresAmong(columns);
  const wide = wideGuess(columns, measures, rows, basics);
  if (wide !== undefined) return { ...wide, columns };
  return { ...longGuess(columns, measures, rows, basics), columns };
}

function columnOf(title: string, place: number, rows: Cell[][]): Column {
  const cells = rows.map((row) => row[place] ?? '').filter((cell) => !isUsualMark(shownOf(cell)));
  const numbers = cells.filter((cell) => typeof cell === 'number' || looksLikeNumber(shownOf(cell)));
  return {
    place,
    title,
    isNumeric: cells.length > 0 && numbers.length >= 0.8 * cells.length,
    different: new Set(cells.map(shownOf)).size,
    ...wordsOf(title),
  };
}

function measuresAmong(columns: Column[]): { employment?: Column; establishments?: Column } {
  const find = (role: Role) => {
    const named = columns.filter((column) => column.isNumeric && column.role === role && !column.isCode);
    return named.length === 1 ? named[0] : undefined;
  };
  return { employment: find('employment'), establishments: find('establishments') };
}

function wideGuess(
  columns: Column[],
  measures: ReturnType<typeof measuresAmong>,
  rows: Cell[][],
  basics: Basics,
): Omit<Guess, 'columns'> | undefined {
  if (basics.headerLine === 0 || measures.employment !== undefined || measures.establishments !== undefined)
    return undefined;
  const across = columns.filter(
    ({ isNumeric, role, isName, isCode, title, place }) =>
      isNumeric &&
      title !== '' &&
      place > 0 &&
      role !== 'total' &&
      role !== 'region' &&
      role !== 'year' &&
      !isName &&
      !isCode,
  );
  const labels = columns.filter((column) => !across.includes(column) && column.role !== 'total');
  const places = new Set(labels.map(({ role }) => role));
  if (across.length < WIDE || (places.has('region') && places.has('industry'))) return undefined;
  const [label, labelName] = codeAndName(labels);
  if (label === undefined) return undefined;
  const values = across.map(({ place }) => place);
  const format = formatOf(values, rows, basics);
  return {
    mapping: {
      ...basics,
      ...format.written,
      marks: DEFAULT_MARKS,
      layout: 'wide',
      label: label.place,
      ...(labelName === undefined ? {} : { labelName: labelName.place }),
      rowsAre: label.role === 'industry' ? 'industries' : 'regions',
      values,
      measure: 'employment',
    },
    notSure: [
      'measure',
      ...(label.role === 'region' || label.role === 'industry' ? [] : (['rows-are'] as const)),
      ...(across.every(({ title }) => isYear(title)) ? (['years-across'] as const) : []),
      ...format.notSure,
    ],
  };
}

function longGuess(
  columns: Column[],
  measures: ReturnType<typeof measuresAmong>,
  rows: Cell[][],
  basics: Basics,
): Omit<Guess, 'columns'> {
  const notSure: NotSure[] = [];
  const year = columns.find((column) => column.role === 'year' && column.isNumeric);
  const { employment, establishments } =
    measures.employment === undefined && measures.establishments === undefined ? anyMeasure() : measures;
  const counted = [employment, establishments, year].filter((column) => column !== undefined);
  const free = columns.filter((column) => !counted.includes(column) && column.role !== 'total');
  const [region, regionName] = codeAndName(free.filter(({ role }) => role === 'region'));
  const [industry, industryName] = codeAndName(free.filter(({ role }) => role === 'industry'));
  const named = [region, regionName, industry, industryName];
  const others = free.filter((column) => !named.includes(column) && (column.role === undefined || !column.isNumeric));
  const byRegion = region ?? others.shift();
  const byIndustry = industry ?? others.shift();
  if (region === undefined) notSure.push('region');
  if (industry === undefined) notSure.push('industry');
  const format = formatOf(
    [employment?.place, establishments?.place].filter((place) => place !== undefined),
    rows,
    basics,
  );
  if (byRegion === undefined || byIndustry === undefined || (employment ?? establishments) === undefined)
    return { notSure };
  return {
    mapping: {
      ...basics,
      ...format.written,
      marks: DEFAULT_MARKS,
      layout: 'long',
      region: byRegion.place,
      industry: byIndustry.place,
      ...placed('employment', employment),
      ...placed('establishments', establishments),
      ...placed('regionName', regionName),
      ...placed('industryName', industryName),
      ...placed('year', year),
    },
    notSure: [...notSure, ...format.notSure],
  };

  /** No title names a measure, or two name the same one: the last column of numbers that is nothing else. */
  function anyMeasure(): ReturnType<typeof measuresAmong> {
    notSure.push('measure');
    const counts = columns.filter(
      ({ isNumeric, role, isCode }) =>
        isNumeric && !isCode && role !== 'region' && role !== 'industry' && role !== 'year',
    );
    const last = counts.at(-1);
    return last?.role === 'establishments' ? { establishments: last } : { employment: last };
  }
}

/** Of the columns for one thing, that of its codes and that of its names; the first, where they are not told apart. */
function codeAndName(columns: Column[]): [Column | undefined, Column | undefined] {
  const name = columns.find(({ isName, isCode }) => isName && !isCode) ?? columns.find((column) => !column.isNumeric);
  const code = columns.find(({ isCode }) => isCode) ?? columns.find((column) => column !== name) ?? name;
  if (code === undefined || code === name || name === undefined) return [code, undefined];
  // A name stands for one code or a few; what differs more often is something else.
  return [code, name.different <= code.different ? name : undefined];
}

function formatOf(places: number[], rows: Cell[][], { delimiter }: Basics) {
  const texts = rows
    .flatMap((row) => places.map((place) => row[place] ?? ''))
    .filter((cell) => typeof cell === 'string')
    .map(shownOf)
    .filter(looksLikeNumber);
  const { isSure, ...written } = numberFormatOf(texts, delimiter === ';');
  return { written, notSure: isSure ? [] : (['thousands'] as const) };
}

function placed<K extends string>(key: K, column: Column | undefined): Partial<Record<K, number>> {
  const one: Partial<Record<K, number>> = {};
  if (column !== undefined) one[key] = column.place;
  return one;
}

function isYear(title: string): boolean {
  return /^(19|20)\d\d$/.test(title);
}
