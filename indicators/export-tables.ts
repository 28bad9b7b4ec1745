import type { CutOffs } from '#policies/schema/assessment';
import { type Counted, industriesOf, regionsOf } from './analyse';
import { type CellFigures, cellFigures } from './cell-figures';
import {
  type ColumnId,
  type ExportTable,
  type Field,
  INDUSTRY_COLUMNS,
  PAIR_COLUMNS,
  REGION_COLUMNS,
} from './export-columns';
import type { Plant } from './ellison-glaeser';
import type { ExportWords } from './export-words';
import { notKnownBy } from './not-counted';
import type { PairArrays } from './pair-arrays';
import { ellisonGlaeserIn } from './plants-in-table';
import { typeCodes, typingArraysOf } from './type-codes';

/** Every pair above nought, by industry, then region. Numbers are as reckoned; what cannot be reckoned is an empty field. */
export function pairsTable(counted: Counted, arrays: PairArrays, cuts: CutOffs, words: ExportWords): ExportTable {
  return {
    id: 'pairs',
    columns: PAIR_COLUMNS,
    count: counted.table.value.length,
    rows: () => pairRows(counted, arrays, cuts, words, () => true),
  };
}

/** The pairs that the cut-offs give a type. */
export function candidatesTable(counted: Counted, arrays: PairArrays, cuts: CutOffs, words: ExportWords): ExportTable {
  const codes = typeCodes(typingArraysOf(counted), cuts);
  return {
    id: 'candidates',
    columns: PAIR_COLUMNS,
    count: codes.reduce((count, of) => (of > 0 ? count + 1 : count), 0),
    rows: () => pairRows(counted, arrays, cuts, words, (cell) => codes[cell] !== 0),
  };
}

/** Every industry with its indices of concentration. */
export function industriesTable(
  counted: Counted,
  words: ExportWords,
  plants?: ReadonlyMap<string, Plant[]>,
): ExportTable {
  return {
    id: 'industries',
    columns: INDUSTRY_COLUMNS,
    count: counted.table.industries.length,
    rows: () => industryRows(counted, words, plants),
  };
}

/** Every region with its indices of specialisation. */
export function regionsTable(counted: Counted, cuts: CutOffs, words: ExportWords): ExportTable {
  return {
    id: 'regions',
    columns: REGION_COLUMNS,
    count: counted.table.regions.length,
    rows: () => regionRows(counted, cuts, words),
  };
}

function* pairRows(
  counted: Counted,
  arrays: PairArrays,
  cuts: CutOffs,
  words: ExportWords,
  wanted: (cell: number) => boolean,
): Generator<Field[]> {
  const { starts, industries } = counted.table;
  for (let i = 0; i < industries.length; i += 1) {
    for (let cell = starts[i] ?? 0; cell < (starts[i + 1] ?? 0); cell += 1) {
      if (wanted(cell)) yield pairRow(cellFigures(counted, arrays, i, cell, cuts), counted, words);
    }
  }
}

function pairRow(figures: CellFigures, { observed }: Counted, words: ExportWords): Field[] {
  const fields: Record<(typeof PAIR_COLUMNS)[number], Field | undefined> = {
    ...figures,
    regionName: observed.regionNames.get(figures.region),
    industryName: observed.industryNames.get(figures.industry),
    type: figures.type === null ? null : words.types[figures.type],
    employment: figures.employment,
    establishments: figures.establishments,
    plantSize: figures.plantSize,
    locationQuotientLow: figures.locationQuotientInterval[0],
    locationQuotientHigh: figures.locationQuotientInterval[1],
    smallNumbers: figures.smallNumbers ? words.yes : null,
    possibleTypes: figures.possibleTypes.map((type) => words.types[type]).join('; '),
    warnings: figures.warnings.map((warning) => words.warnings[warning]).join('; '),
  };
  return rowOf(PAIR_COLUMNS, fields);
}

function* industryRows(
  counted: Counted,
  words: ExportWords,
  plants: ReadonlyMap<string, Plant[]> | undefined,
): Generator<Field[]> {
  const notKnown = notKnownBy(counted).industries;
  for (const each of industriesOf(counted)) {
    const ofPlants = ellisonGlaeserIn(counted, each.industry, plants?.get(each.industry));
    yield rowOf(INDUSTRY_COLUMNS, {
      ...each,
      industryName: counted.observed.industryNames.get(each.industry),
      regionsCount: each.regions,
      ellisonGlaeser: ofPlants.ok ? ofPlants.gamma : words.refusals[ofPlants.refusal],
      missing: notKnown.get(each.industry)?.missing ?? 0,
      withheld: notKnown.get(each.industry)?.withheld ?? 0,
    });
  }
}

function* regionRows(counted: Counted, cuts: CutOffs, words: ExportWords): Generator<Field[]> {
  const notKnown = notKnownBy(counted).regions;
  for (const each of regionsOf(counted, cuts)) {
    yield rowOf(REGION_COLUMNS, {
      ...each,
      regionName: counted.observed.regionNames.get(each.region),
      industriesCount: each.industries,
      regionHerfindahl: each.herfindahl,
      possibleTypes: each.possibleTypes.map((type) => words.types[type]).join('; '),
      missing: notKnown.get(each.region)?.missing ?? 0,
      withheld: notKnown.get(each.region)?.withheld ?? 0,
    });
  }
}

function rowOf<C extends ColumnId>(columns: readonly C[], fields: Record<C, Field | undefined>): Field[] {
  return columns.map((column) => {
    const field = fields[column];
    return typeof field === 'number' && !Number.isFinite(field) ? null : (field ?? null);
  });
}
