import type { Cell } from './cell';
import { codeAndName, type Coded, codedColumns, isSize, levelsOf } from './code-columns';
import { type Column, columnOf } from './column-look';
import { filledDown, fillDownAmong } from './fill-down';
import { flagAmong } from './flag-column';
import { formatOf } from './guess-format';
import { measuresAmong } from './guess-measure';
import { wideGuess } from './guess-wide';
import { DEFAULT_MARKS, type Mapping } from './mapping';

/** What a guess rests on nothing but the look of the table, so that the person is asked about it. */
export type NotSure =
  | 'region'
  | 'industry'
  | 'measure'
  | 'rows-are'
  | 'thousands'
  | 'years-across'
  | 'year'
  | 'unit'
  | 'fill-down'
  | 'flag'
  | 'title-line'
  | 'blocks'
  | 'encoding';

export type Guess = { mapping?: Mapping; notSure: NotSure[]; columns: Column[] };

type Basics = Pick<Mapping, 'delimiter' | 'headerLine' | 'headerLines' | 'split' | 'blocks' | 'encoding'>;

/**
 * Guesses how a table is to be read, from the words of its titles and the look of its columns. No mapping where there is nothing to
 * count or nothing to count it by: then the person has to say.
 *
 * @param above - what stands above the titles
 */
export function guessMapping(titles: string[], given: Cell[][], basics: Basics, above = ''): Guess {
  const bare = titles.map((title, place) => columnOf(title, place, given));
  const fillDown = fillDownAmong(bare, given);
  const rows = filledDown(given, fillDown);
  const columns = fillDown.length === 0 ? bare : titles.map((title, place) => columnOf(title, place, rows));
  const filling = fillDown.length === 0 ? {} : { fillDown };
  const guessed =
    wideMapping(columns, rows, { ...basics, ...filling }, above) ??
    longMapping(columns, rows, { ...basics, ...filling }, above);
  return {
    ...guessed,
    notSure: [...new Set([...guessed.notSure, ...(fillDown.length === 0 ? [] : (['fill-down'] as const))])],
    columns,
  };
}

type Guessed = Omit<Guess, 'columns'>;
type Filled = Basics & Pick<Mapping, 'fillDown'>;

function wideMapping(columns: Column[], rows: Cell[][], basics: Filled, above: string): Guessed | undefined {
  const wide = basics.headerLine === 0 ? undefined : wideGuess(columns, rows);
  if (wide === undefined) return undefined;
  const values = wide.values.map(({ place }) => place);
  const format = formatOf(values, rows, basics, [above, wide.label.title], columns);
  return {
    mapping: {
      ...basics,
      ...format.written,
      marks: DEFAULT_MARKS,
      layout: 'wide',
      label: wide.label.place,
      ...placed('labelName', wide.labelName),
      rowsAre: wide.rowsAre,
      values,
      measure: wide.measure,
    },
    notSure: [...wide.doubts, ...format.notSure],
  };
}

function longMapping(columns: Column[], rows: Cell[][], basics: Filled, above: string): Guessed {
  const notSure: NotSure[] = [];
  const { employment, establishments, doubts } = measuresAmong(columns);
  notSure.push(...doubts);
  const year = yearAmong(columns, rows);
  if (year !== undefined && year.role !== 'year') notSure.push('year');
  const counted = [employment, establishments, year].filter((column) => column !== undefined);
  const free = columns.filter((column) => !counted.includes(column));
  const headings = basics.blocks === true ? columns.at(-1) : undefined;
  const byRole = (role: 'region' | 'industry') =>
    codedColumns(
      free.filter((column) => column.role === role),
      rows,
    );
  const industry = byRole('industry');
  const titled = byRole('region');
  const region: Coded =
    headings === undefined || titled.code !== undefined ? titled : { code: headings, isSure: false };
  const named = [region.code, region.second, region.name, industry.code, industry.second, industry.name];
  const lacking = [region, industry].filter(({ code }) => code === undefined).length;
  const others = levelsOf(unnamedAmong(free, [...named, headings], lacking), rows, areCodeAndName).sort(
    (one, other) => Number(isAllNumeric(one)) - Number(isAllNumeric(other)),
  );
  const hasText = !others.every(isAllNumeric);
  const next = (): Coded => {
    const level = others.shift();
    return level === undefined ? { isSure: false } : { ...codeAndName(level, rows), isSure: false };
  };
  const isNoName = region.code !== undefined && isSize(region.code) && hasText;
  const regions = region.code === undefined || isNoName ? next() : region;
  const industries = industry.code === undefined ? next() : industry;
  const [byRegion, byIndustry] = [regions.code, industries.code];
  if (!region.isSure || (region.code?.isNumeric === true && !region.code.isCode && hasText)) notSure.push('region');
  if (!industry.isSure) notSure.push('industry');
  const flag = flagAmong(
    free.filter((column) => column !== byRegion && column !== byIndustry && !named.includes(column)),
    rows,
    {
      jobs: (employment ?? establishments)?.place,
      firms: employment === undefined ? undefined : establishments?.place,
    },
  );
  const places = [employment?.place, establishments?.place].filter((place) => place !== undefined);
  const words = [above, ...[employment ?? establishments].map((column) => column?.title ?? '')];
  const format = formatOf(places, rows, basics, words, columns);
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
      ...placed('regionName', regions.name),
      ...placed('industryName', industries.name),
      ...placed('regionWith', regions.second),
      ...placed('industryWith', industries.second),
      ...placed('year', year),
      ...(flag && { flag }),
    },
    notSure: [...notSure, ...(flag === undefined ? [] : (['flag'] as const)), ...format.notSure],
  };
}

/** Two columns without a known title may both be different in every row of a small table and still be two things. */
function areCodeAndName(one: Column, other: Column): boolean {
  return (one.isCode && (other.isName || !other.isCode)) || (other.isCode && (one.isName || !one.isCode));
}

function isAllNumeric(level: Column[]): boolean {
  return level.every(({ isNumeric }) => isNumeric);
}

/** Columns without a known title that may hold regions or industries; those that never change only where too few others do. */
function unnamedAmong(columns: Column[], named: (Column | undefined)[], lacking: number): Column[] {
  const free = columns.filter((column) => !named.includes(column) && mayName(column));
  const varied = free.filter(({ different }) => different > 1);
  return varied.length >= lacking ? varied : free;
}

/** Whether a column without a known title may hold regions or industries. */
function mayName({ role, isNumeric, isMarks, isTimes, different }: Column): boolean {
  if (role === 'other' || role === 'total' || role === 'flag' || role === 'unit' || isMarks) return false;
  return role === undefined ? !isTimes || different < 2 : !isNumeric;
}

/** The column of times: by its title, or because all of its fields are years that come again and again. */
function yearAmong(columns: Column[], rows: Cell[][]): Column | undefined {
  return (
    columns.find(({ role }) => role === 'year') ??
    columns.find(
      ({ role, isTimes, different, title }) =>
        role === undefined && title !== '' && isTimes && different > 1 && rows.length >= 3 * different,
    )
  );
}

function placed<K extends string>(key: K, column: Column | undefined): Partial<Record<K, number>> {
  const one: Partial<Record<K, number>> = {};
  if (column !== undefined) one[key] = column.place;
  return one;
}
