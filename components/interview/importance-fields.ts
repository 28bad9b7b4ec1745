export const figureFields = [
  'locationQuotient',
  'sectorShare',
  'establishments',
  'employment',
  'regionOwnShare',
  'regionWeight',
] as const;

/** The fields in the order of the page, which the list of errors follows. */
export const indicatorFields: readonly IndicatorField[] = [
  ...figureFields,
  'measuredBy',
  'referenceArea',
  'base',
  'year',
  'source',
  'coversMostFirms',
];

export type FigureField = (typeof figureFields)[number];

export type IndicatorField =
  FigureField | 'measuredBy' | 'base' | 'referenceArea' | 'year' | 'source' | 'coversMostFirms';
