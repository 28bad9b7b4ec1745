import { growing } from './growing';
import type { MeasureName } from './mapping';
import { KNOWN, MISSING, type Observed } from './observed';

/** How many counts of a measure are nought, were said by nobody, and are kept secret. */
export type Told = { zeros: number; missing: number; withheld: number };

export type Gathered = ReturnType<typeof createGathered>;

/** Gathers pairs of region and industry as columns. */
export function createGathered(measures: MeasureName[]) {
  const region = growing(Uint32Array);
  const industry = growing(Uint32Array);
  const line = growing(Uint32Array);
  const columns = measures.map((name) => ({
    name,
    values: growing(Float64Array),
    states: growing(Uint8Array),
    told: { zeros: 0, missing: 0, withheld: 0 },
  }));

  function add(regionId: number, industryId: number, onLine: number): void {
    region.add(regionId);
    industry.add(industryId);
    line.add(onLine);
  }

  /** Says the measure at place `which` of the pair that was added last; every measure of every pair is said once. */
  function say(which: number, value: number, state: number): void {
    const column = columns[which];
    if (column === undefined) return;
    column.values.add(value);
    column.states.add(state);
    if (value === 0) column.told.zeros += 1;
    else if (state !== KNOWN) column.told[state === MISSING ? 'missing' : 'withheld'] += 1;
  }

  /** Goes through the pairs that were added. */
  function eachPair(see: (region: number, industry: number) => void): void {
    for (let row = 0; row < line.length(); row += 1) see(region.at(row), industry.at(row));
  }

  /** All pairs; of a measure that is known everywhere there are no states. */
  function all(): Pick<Observed, 'region' | 'industry' | 'line' | 'rows' | MeasureName | `${MeasureName}State`> {
    const measured = columns.map(({ name, values, states, told }) => ({
      [name]: values.all(),
      ...(told.missing + told.withheld === 0 ? {} : { [`${name}State`]: states.all() }),
    }));
    return {
      region: region.all(),
      industry: industry.all(),
      line: line.all(),
      rows: line.length(),
      ...Object.assign({}, ...measured),
    };
  }

  function told(): Partial<Record<MeasureName, Told>> {
    return Object.fromEntries(columns.map((column) => [column.name, column.told]));
  }

  return { add, say, eachPair, all, told };
}
