import { z } from 'zod';
import { ENCODINGS } from './encodings';

const place = z.number().int().min(0).max(16_383);
const markList = z.array(z.string().max(40)).max(100);

const format = {
  delimiter: z.enum([',', ';', '\t', '|']),
  /** "3,5" is three and a half. */
  decimalComma: z.boolean(),
  /** What groups digits; `' '` stands for the narrow and the fixed space too, `"'"` for every apostrophe; `,` also as in 1,90,900. */
  thousands: z.enum(['.', ',', ' ', "'"]).optional(),
  /** Fields that stand for something else than a number, after blanks at both ends are taken off; capitals matter. */
  marks: z.object({
    zero: markList,
    missing: markList,
    withheld: markList,
    /** Words that the person has looked at and that stand for nothing: their rows are wrong. */
    fault: markList.optional(),
  }),
  /** The line of the titles, from 1; rows follow below it. 0: there are no titles, rows begin at once. */
  headerLine: z.number().int().min(0).max(1000),
  /** How many lines the titles take, from `headerLine` on; one where nothing is said. */
  headerLines: z.number().int().min(1).max(5).optional(),
  /** How the characters are written, where the person says it; otherwise it is found. */
  encoding: z.enum(ENCODINGS).optional(),
  /** What a count is multiplied by: 1000 where the table is in thousands. Of two measures only jobs are. */
  unit: z.number().int().min(1).max(1_000_000_000).optional(),
  /** Names that differ only in capitals or in blanks are kept apart; otherwise they are one. */
  keepApart: z.literal(true).optional(),
  /** A column that holds several at once ("NR,C13,AT11"), which is cut up; places are those after that. */
  split: z.object({ place, by: z.enum([',', ';', '|', '/']) }).optional(),
  /** Columns in which an empty field means the one above it. */
  fillDown: z.array(place).max(20).optional(),
  /** The table is made of blocks, each with a heading above its titles; the headings become a last column. */
  blocks: z.literal(true).optional(),
  /** Rows have a name or a number in front for which there is no title. */
  rowNames: z.literal(true).optional(),
  /** Only rows whose field in each of these columns is the value: a further dimension, such as sex or ownership. */
  filters: z
    .array(z.object({ column: place, value: z.string().max(500) }))
    .max(10)
    .optional(),
};

/** How a table of somebody else is read. Columns are named by place, from 0. */
export const mappingSchema = z.discriminatedUnion('layout', [
  z.object({
    ...format,
    layout: z.literal('long'),
    region: place,
    industry: place,
    employment: place.optional(),
    establishments: place.optional(),
    regionName: place.optional(),
    industryName: place.optional(),
    year: place.optional(),
    /** Second parts of codes that stand in two columns, such as state and county. */
    regionWith: place.optional(),
    industryWith: place.optional(),
    /** A column that says whether the number beside it holds; fields that are in neither list say that it does. */
    flag: z.object({ place, withheld: markList, missing: markList }).optional(),
    /** Nought jobs beside establishments are a secret that was written as nought. */
    noJobs: z.literal('withheld').optional(),
  }),
  z.object({
    ...format,
    layout: z.literal('wide'),
    /** The column that names what each row is; what each of the other columns is, their titles say. */
    label: place,
    labelName: place.optional(),
    rowsAre: z.enum(['regions', 'industries']),
    values: z.array(place).max(16_384),
    measure: z.enum(['employment', 'establishments']),
  }),
]);

export type Mapping = z.infer<typeof mappingSchema>;
export type MeasureName = 'employment' | 'establishments';
export type Marks = Mapping['marks'];

/** What statistical offices commonly write; every list can be changed by the person. */
export const DEFAULT_MARKS: Marks = {
  zero: ['-'],
  missing: ['', '..', '...', ':', 'NA', 'n.d.'],
  withheld: ['X', 'x', 'D', 'S', '*', 'c'],
};

const USUAL_MARKS = new Set(Object.values(DEFAULT_MARKS).flat());

/** Whether a field is one of the marks that statistical offices commonly write, blank among them. */
export function isUsualMark(text: string): boolean {
  return USUAL_MARKS.has(text);
}

export type MappingFault =
  | { kind: 'no-measure' | 'no-values' | 'thousands-are-decimals' }
  | { kind: 'no-such-column'; place: number }
  | { kind: 'column-used-twice'; place: number }
  | { kind: 'mark-used-twice'; mark: string }
  | { kind: 'no-titles' }
  | { kind: 'title-empty'; place: number }
  | { kind: 'title-twice'; title: string };

/**
 * Why a table with these titles cannot be read by this mapping; empty where it can.
 *
 * @param header - the titles in the order of the columns; of a table without titles, as many empty ones as it has columns
 */
export function mappingFaults(mapping: Mapping, header: string[]): MappingFault[] {
  const used = placesOf(mapping);
  const { zero, missing, withheld, fault = [] } = mapping.marks;
  return [
    ...used.filter((each) => each >= header.length).map((each) => ({ kind: 'no-such-column' as const, place: each })),
    ...twiceIn(used).map((each) => ({ kind: 'column-used-twice' as const, place: each })),
    ...twiceIn([zero, missing, withheld, fault].flatMap((marks) => [...new Set(marks)])).map((mark) => ({
      kind: 'mark-used-twice' as const,
      mark,
    })),
    ...(mapping.thousands === (mapping.decimalComma ? ',' : '.') ? [{ kind: 'thousands-are-decimals' as const }] : []),
    ...(mapping.layout === 'long' ? longFaults(mapping) : wideFaults(mapping, header)),
  ];
}

/** The measures that a table gives when it is read so. */
export function measuresOf(mapping: Mapping): { name: MeasureName; place: number }[] {
  if (mapping.layout === 'wide') return [{ name: mapping.measure, place: mapping.values[0] ?? 0 }];
  return (['employment', 'establishments'] as const).flatMap((name) => {
    const at = mapping[name];
    return at === undefined ? [] : [{ name, place: at }];
  });
}

/** The columns that have a meaning. */
export function placesOf(mapping: Mapping): number[] {
  const places =
    mapping.layout === 'wide'
      ? [mapping.label, mapping.labelName, ...mapping.values]
      : [
          mapping.region,
          mapping.industry,
          mapping.employment,
          mapping.establishments,
          mapping.regionName,
          mapping.industryName,
          mapping.year,
          mapping.regionWith,
          mapping.industryWith,
          mapping.flag?.place,
        ];
  return [...places, ...(mapping.filters ?? []).map(({ column }) => column)].filter((each) => each !== undefined);
}

function longFaults(mapping: Mapping): MappingFault[] {
  return measuresOf(mapping).length === 0 ? [{ kind: 'no-measure' }] : [];
}

function wideFaults(mapping: Extract<Mapping, { layout: 'wide' }>, header: string[]): MappingFault[] {
  if (mapping.values.length === 0) return [{ kind: 'no-values' }];
  if (mapping.headerLine === 0) return [{ kind: 'no-titles' }];
  const titled = mapping.values.filter((each) => each < header.length);
  const titles = titled.map((each) => header[each] ?? '');
  return [
    ...titled.filter((each) => header[each] === '').map((each) => ({ kind: 'title-empty' as const, place: each })),
    ...twiceIn(titles.filter((title) => title !== '')).map((title) => ({ kind: 'title-twice' as const, title })),
  ];
}

function twiceIn<T>(list: T[]): T[] {
  return [...new Set(list.filter((each, at) => list.indexOf(each) !== at))];
}
