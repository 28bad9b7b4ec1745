import { DEFAULT_MARKS, type Mapping } from '#indicators/reading/mapping';
import type { Preview } from '#indicators/reading/preview';

export const LONG_ROLES = [
  'region',
  'regionName',
  'industry',
  'industryName',
  'employment',
  'establishments',
  'year',
] as const;
/** Columns that few tables have; they are shown when they are asked for. */
export const FURTHER_ROLES = ['regionWith', 'industryWith', 'flag'] as const;
export const WIDE_ROLES = ['label', 'labelName'] as const;

export type ColumnRole = (typeof LONG_ROLES)[number] | (typeof FURTHER_ROLES)[number] | (typeof WIDE_ROLES)[number];
/** What a field without a number may mean. */
export type MarkMeaning = 'zero' | 'missing' | 'withheld' | 'fault';
export type FlagMeaning = 'stands' | 'withheld' | 'missing';

/** A mapping as it stands in the form: both layouts at once, marks as typed. */
export type MappingDraft = {
  layout: Mapping['layout'];
  columns: Partial<Record<ColumnRole, number>>;
  rowsAre: 'regions' | 'industries';
  measure: 'employment' | 'establishments';
  values: number[];
  decimalComma: boolean;
  thousands: '' | NonNullable<Mapping['thousands']>;
  unit: number;
  marks: Record<'zero' | 'missing' | 'withheld', string>;
  emptyIs: MarkMeaning;
  /** What the person says of words that were found in place of numbers. */
  found: Record<string, MarkMeaning>;
  /** What the values of the column of flags mean; those that are not named say nothing. */
  flagMeans: Record<string, FlagMeaning>;
  fillDown: boolean;
  keepApart: boolean;
  noJobs: boolean;
  /** Only rows that say this are read. */
  filters: NonNullable<Mapping['filters']>;
};

/** What the look of a table suggests, to be looked over; or what was settled before for a table with the same titles. */
export function draftOf({ mapping, columns }: Pick<Preview, 'mapping' | 'columns'>): MappingDraft {
  const marks = mapping?.marks ?? DEFAULT_MARKS;
  const common = {
    decimalComma: mapping?.decimalComma ?? false,
    thousands: mapping?.thousands ?? ('' as const),
    unit: mapping?.unit ?? 1,
    marks: { zero: typedMarks(marks.zero), missing: typedMarks(marks.missing), withheld: typedMarks(marks.withheld) },
    emptyIs: emptyIn(marks),
    found: foundIn(marks),
    flagMeans: mapping?.layout === 'long' ? flagsIn(mapping) : {},
    fillDown: mapping?.fillDown !== undefined,
    keepApart: mapping?.keepApart === true,
    noJobs: mapping?.layout === 'long' && mapping.noJobs !== undefined,
    filters: mapping?.filters ?? [],
  };
  const numeric = columns.filter(({ isNumeric, title }) => isNumeric && title !== '').map(({ place }) => place);
  if (mapping?.layout === 'wide') {
    const { label, labelName, rowsAre, measure, values } = mapping;
    return { ...common, layout: 'wide', columns: { label, labelName, region: label }, rowsAre, measure, values };
  }
  return {
    ...common,
    layout: 'long',
    columns: mapping === undefined ? byTitles(columns) : { ...longColumns(mapping), label: mapping.region },
    rowsAre: 'regions',
    measure: 'employment',
    values: numeric,
  };
}

/** The mapping of a form, or the columns that are still to be chosen. */
export function mappingOf(
  draft: MappingDraft,
  { delimiter, headerLine, shape }: Pick<Preview, 'delimiter' | 'headerLine' | 'shape'>,
): { ok: true; mapping: Mapping } | { ok: false; missing: ('region' | 'industry' | 'label')[] } {
  const { columns, decimalComma, thousands, unit } = draft;
  const format = {
    ...shape,
    delimiter,
    headerLine,
    decimalComma,
    ...(thousands === '' ? {} : { thousands }),
    ...(unit === 1 ? {} : { unit }),
    ...(draft.keepApart ? { keepApart: true as const } : {}),
    marks: marksOf(draft),
    ...(draft.filters.length === 0 ? {} : { filters: draft.filters }),
  };
  if (draft.layout === 'wide') {
    const { label, labelName } = columns;
    if (label === undefined) return { ok: false, missing: ['label'] };
    const { rowsAre, measure, values } = draft;
    const filling = draft.fillDown ? { fillDown: placed([label, labelName]) } : {};
    return { ok: true, mapping: { ...format, ...filling, layout: 'wide', label, labelName, rowsAre, measure, values } };
  }
  const { region, industry, regionName, industryName, employment, establishments, year } = columns;
  if (region === undefined || industry === undefined) {
    const needed = ['region', 'industry'] as const;
    return { ok: false, missing: needed.filter((role) => columns[role] === undefined) };
  }
  const optional = { regionName, industryName, employment, establishments, year, ...furtherOf(draft) };
  const named = placed([region, regionName, columns.regionWith, industry, industryName, columns.industryWith, year]);
  const filling = draft.fillDown ? { fillDown: named } : {};
  return { ok: true, mapping: { ...format, ...filling, layout: 'long', region, industry, ...optional } };
}

function marksOf({ marks, found, emptyIs }: MappingDraft): Mapping['marks'] {
  const of = (kind: MarkMeaning) => Object.keys(found).filter((word) => found[word] === kind);
  const listOf = (kind: 'zero' | 'missing' | 'withheld') => [
    ...new Set([
      ...marks[kind].split(/\s+/).filter((mark) => mark !== '' && found[mark] === undefined),
      ...of(kind),
      ...(emptyIs === kind ? [''] : []),
    ]),
  ];
  const fault = of('fault');
  return {
    zero: listOf('zero'),
    missing: listOf('missing'),
    withheld: listOf('withheld'),
    ...(fault.length === 0 ? {} : { fault }),
  };
}

function furtherOf({ columns, flagMeans, noJobs }: MappingDraft) {
  const { regionWith, industryWith, flag } = columns;
  const valuesOf = (meaning: FlagMeaning) => Object.keys(flagMeans).filter((value) => flagMeans[value] === meaning);
  return {
    ...(regionWith === undefined ? {} : { regionWith }),
    ...(industryWith === undefined ? {} : { industryWith }),
    ...(flag === undefined
      ? {}
      : { flag: { place: flag, withheld: valuesOf('withheld'), missing: valuesOf('missing') } }),
    ...(noJobs ? { noJobs: 'withheld' as const } : {}),
  };
}

function longColumns(mapping: Extract<Mapping, { layout: 'long' }>): MappingDraft['columns'] {
  const { region, regionName, industry, industryName, employment, establishments, year, flag } = mapping;
  const { regionWith, industryWith } = mapping;
  return {
    region,
    regionName,
    industry,
    industryName,
    employment,
    establishments,
    year,
    regionWith,
    industryWith,
    flag: flag?.place,
  };
}

/** Where the whole could not be guessed, what single titles say is still worth something. */
function byTitles(columns: Preview['columns']): MappingDraft['columns'] {
  const placeOf = (wanted: Preview['columns'][number]['titled'][number]) =>
    columns.find(({ role, titled }) => role === wanted || (role === undefined && titled[0] === wanted))?.place;
  return {
    region: placeOf('region'),
    industry: placeOf('industry'),
    employment: placeOf('employment'),
    establishments: placeOf('establishments'),
    year: placeOf('year'),
    label: placeOf('region') ?? placeOf('industry'),
  };
}

function emptyIn({ zero, missing, withheld }: Mapping['marks']): MarkMeaning {
  if (zero.includes('')) return 'zero';
  if (withheld.includes('')) return 'withheld';
  return missing.includes('') ? 'missing' : 'fault';
}

/** Marks with a blank inside cannot be typed into a list that is separated by blanks. */
function foundIn(marks: Mapping['marks']): MappingDraft['found'] {
  const spaced = (['zero', 'missing', 'withheld'] as const).flatMap((kind) =>
    marks[kind].filter((mark) => /\s/.test(mark)).map((mark) => [mark, kind] as const),
  );
  return Object.fromEntries([...spaced, ...(marks.fault ?? []).map((mark) => [mark, 'fault'] as const)]);
}

function flagsIn({ flag }: Extract<Mapping, { layout: 'long' }>): MappingDraft['flagMeans'] {
  return Object.fromEntries([
    ...(flag?.withheld ?? []).map((value) => [value, 'withheld'] as const),
    ...(flag?.missing ?? []).map((value) => [value, 'missing'] as const),
  ]);
}

function placed(places: (number | undefined)[]): number[] {
  return places.filter((place) => place !== undefined);
}

function typedMarks(marks: string[]): string {
  return marks.filter((mark) => mark !== '' && !/\s/.test(mark)).join(' ');
}
