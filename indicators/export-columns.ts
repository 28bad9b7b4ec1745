/** The tables that can be taken away. */
export type ExportId = 'candidates' | 'pairs' | 'industries' | 'regions';

/** The columns of candidates and of pairs, in their order. */
export const PAIR_COLUMNS = [
  'region',
  'regionName',
  'industry',
  'industryName',
  'type',
  'value',
  'employment',
  'establishments',
  'plantSize',
  'locationQuotient',
  'locationQuotientLow',
  'locationQuotientHigh',
  'plainQuotient',
  'quotientAgainstRest',
  'standardised',
  'symmetric',
  'additive',
  'sectorShare',
  'regionOwnShare',
  'regionWeight',
  'expected',
  'aboveExpectation',
  'chance',
  'correctedChance',
  'smallNumbers',
  'possibleTypes',
  'warnings',
] as const;

export const INDUSTRY_COLUMNS = [
  'industry',
  'industryName',
  'total',
  'regionsCount',
  'locationalGini',
  'unweightedGini',
  'hoover',
  'hooverAgainstEqual',
  'herfindahl',
  'herfindahlNormalised',
  'equivalentRegions',
  'gini',
  'giniNormalised',
  'ellisonGlaeser',
  'missing',
  'withheld',
] as const;

export const REGION_COLUMNS = [
  'region',
  'regionName',
  'total',
  'weight',
  'industriesCount',
  'krugman',
  'regionHerfindahl',
  'hachman',
  'diversity',
  'possibleTypes',
  'missing',
  'withheld',
] as const;

export type ColumnId =
  (typeof PAIR_COLUMNS)[number] | (typeof INDUSTRY_COLUMNS)[number] | (typeof REGION_COLUMNS)[number];

/** A field: text, a number as reckoned, or null where there is none. */
export type Field = string | number | null;

/** A table with its rows made one by one, so that half a million need not be held; `count` of them. */
export type ExportTable = { id: ExportId; columns: readonly ColumnId[]; count: number; rows: () => Iterable<Field[]> };
