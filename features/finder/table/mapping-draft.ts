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
export const WIDE_ROLES = ['label', 'labelName'] as const;

export type ColumnRole = (typeof LONG_ROLES)[number] | (typeof WIDE_ROLES)[number];
type EmptyIs = 'zero' | 'missing' | 'withheld' | 'fault';

/** A mapping as it stands in the form: both layouts at once, marks as typed. */
export type MappingDraft = {
  layout: Mapping['layout'];
  columns: Partial<Record<ColumnRole, number>>;
  rowsAre: 'regions' | 'industries';
  measure: 'employment' | 'establishments';
  values: number[];
  decimalComma: boolean;
  thousands: '' | '.' | ',' | ' ';
  marks: Record<'zero' | 'missing' | 'withheld', string>;
  emptyIs: EmptyIs;
  /** Only rows that say this are read. */
  filters: NonNullable<Mapping['filters']>;
};

/** What the look of a table suggests, to be looked over. */
export function draftOf({ mapping, columns }: Preview): MappingDraft {
  const marks = mapping?.marks ?? DEFAULT_MARKS;
  const common = {
    decimalComma: mapping?.decimalComma ?? false,
    thousands: mapping?.thousands ?? ('' as const),
    marks: { zero: typedMarks(marks.zero), missing: typedMarks(marks.missing), withheld: typedMarks(marks.withheld) },
    emptyIs: 'missing' as const,
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
  { delimiter, headerLine }: Pick<Preview, 'delimiter' | 'headerLine'>,
): { ok: true; mapping: Mapping } | { ok: false; missing: ('region' | 'industry' | 'label')[] } {
  const { columns, decimalComma, thousands, emptyIs } = draft;
  const marksOf = (kind: 'zero' | 'missing' | 'withheld') => [
    ...draft.marks[kind].split(/\s+/).filter((mark) => mark !== ''),
    ...(emptyIs === kind ? [''] : []),
  ];
  const format = {
    delimiter,
    headerLine,
    decimalComma,
    ...(thousands === '' ? {} : { thousands }),
    marks: { zero: marksOf('zero'), missing: marksOf('missing'), withheld: marksOf('withheld') },
    ...(draft.filters.length === 0 ? {} : { filters: draft.filters }),
  };
  if (draft.layout === 'wide') {
    const { label, labelName } = columns;
    if (label === undefined) return { ok: false, missing: ['label'] };
    const { rowsAre, measure, values } = draft;
    return { ok: true, mapping: { ...format, layout: 'wide', label, labelName, rowsAre, measure, values } };
  }
  const { region, industry, regionName, industryName, employment, establishments, year } = columns;
  if (region === undefined || industry === undefined) {
    const needed = ['region', 'industry'] as const;
    return { ok: false, missing: needed.filter((role) => columns[role] === undefined) };
  }
  const optional = { regionName, industryName, employment, establishments, year };
  return { ok: true, mapping: { ...format, layout: 'long', region, industry, ...optional } };
}

function longColumns(mapping: Extract<Mapping, { layout: 'long' }>): MappingDraft['columns'] {
  const { region, regionName, industry, industryName, employment, establishments, year } = mapping;
  return { region, regionName, industry, industryName, employment, establishments, year };
}

/** Where the whole could not be guessed, what single titles say is still worth something. */
function byTitles(columns: Preview['columns']): MappingDraft['columns'] {
  const placeOf = (wanted: Preview['columns'][number]['role']) => columns.find(({ role }) => role === wanted)?.place;
  return {
    region: placeOf('region'),
    industry: placeOf('industry'),
    employment: placeOf('employment'),
    establishments: placeOf('establishments'),
    year: placeOf('year'),
    label: placeOf('region') ?? placeOf('industry'),
  };
}

function typedMarks(marks: string[]): string {
  return marks.filter((mark) => mark !== '').join(' ');
}
