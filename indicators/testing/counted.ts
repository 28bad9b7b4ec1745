import fc from 'fast-check';
import { type Counted, countedOf } from '#indicators/analyse';
import type { MeasuredBy } from '#indicators/candidates';
import { MISSING, type Observed, WITHHELD } from '#indicators/reading/observed';

/** What a row says of a measure. */
export type Said = number | 'missing' | 'withheld';
/** Region, industry, and what is said of the two measures; a measure that no row speaks of is not in the table. */
export type Row = [region: string, industry: string, said: { employment?: Said; establishments?: Said }];

/** The observations that rows make, as a reader would give them. */
function observedFrom(rows: Row[]): Observed {
  const regions = [...new Set(rows.map(([region]) => region))];
  const industries = [...new Set(rows.map(([, industry]) => industry))];
  return {
    regions,
    industries,
    regionNames: new Map(regions.map((code) => [code, `Region ${code}`])),
    industryNames: new Map(),
    region: Uint32Array.from(rows, ([region]) => regions.indexOf(region)),
    industry: Uint32Array.from(rows, ([, industry]) => industries.indexOf(industry)),
    ...columnOf(rows, 'employment'),
    ...columnOf(rows, 'establishments'),
    line: Uint32Array.from(rows, (_, at) => at + 2),
    rows: rows.length,
  };
}

/** A table that can be reckoned with. */
export function countedFromRows(rows: Row[], measuredBy?: MeasuredBy): Counted {
  const made = countedOf(observedFrom(rows), measuredBy);
  if (!made.ok) throw new Error('A pair stands there twice.');
  return made.counted;
}

/** A few regions and industries; pairs with a count, at nought, missing, withheld or without a row, and something that is known. */
export const anyRows: fc.Arbitrary<Row[]> = fc
  .tuple(fc.integer({ min: 1, max: 7 }), fc.integer({ min: 1, max: 5 }))
  .chain(([regions, industries]) =>
    fc.tuple(
      ...Array.from({ length: regions * industries }, (_, at) =>
        fc
          .oneof(
            { weight: 6, arbitrary: fc.integer({ min: 1, max: 5000 }) },
            { weight: 2, arbitrary: fc.constantFrom<Said | 'no row'>(0, 'missing', 'withheld', 'no row') },
          )
          .map((said): Row[] =>
            said === 'no row' ? [] : [[`r${at % regions}`, `i${Math.floor(at / regions)}`, { establishments: said }]],
          ),
      ),
    ),
  )
  .map((rows) => rows.flat())
  .filter((rows) => rows.some(([, , { establishments }]) => typeof establishments === 'number' && establishments > 0));

function columnOf(rows: Row[], measure: MeasuredBy): Partial<Observed> {
  if (rows.every(([, , said]) => said[measure] === undefined)) return {};
  const values = Float64Array.from(rows, ([, , said]) => {
    const value = said[measure];
    return typeof value === 'number' ? value : Number.NaN;
  });
  const states = Uint8Array.from(rows, ([, , said]) => {
    const value = said[measure];
    return value === 'withheld' ? WITHHELD : typeof value === 'number' ? 0 : MISSING;
  });
  return measure === 'employment'
    ? { employment: values, employmentState: states }
    : { establishments: values, establishmentsState: states };
}
