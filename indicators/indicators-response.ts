import { marginsOf } from '#policies/engine/margins';
import type { CutOffs, Indicators } from '#policies/schema/assessment';
import type { Margin } from '#policies/schema/result';
import type { TypeId } from '#policies/schema/terms';
import { type Counted, candidatesIn, type IndustryFigures, industriesOf } from './analyse';
import { type Candidate, forEachPair, type Pair, typeOfPair } from './candidates';
import { tableLevels, type TableWarning, warningsOf } from './levels/table-levels';
import type { Observed } from './reading/observed';

/** What programs get of a table besides its candidates. */
export type Overview = {
  rows: number;
  measuredBy: 'employment' | 'establishments';
  cutOffs: CutOffs;
  /** What may be counted twice: totals and nested sums among the regions and the industries. */
  warnings: TableWarning[];
  industries: (IndustryFigures & { industryName?: string })[];
};

export type AnsweredPair = Omit<Pair, 'value'> & {
  regionName?: string;
  industryName?: string;
  employment?: number;
  type: TypeId | null;
};
export type AnsweredCandidate = AnsweredPair & Pick<Candidate, 'possibleTypes' | 'warnings'> & { margins: Margin[] };

/** The whole table and every industry in it. */
export function overviewOf(counted: Counted, observed: Observed, cutOffs: CutOffs): Overview {
  return {
    rows: observed.rows,
    measuredBy: counted.measuredBy,
    cutOffs,
    warnings: warningsOf(tableLevels(observed)),
    industries: industriesOf(counted).map((each) => ({
      ...each,
      ...nameOf('industryName', observed.industryNames, each.industry),
    })),
  };
}

/** The typed pairs with how far each figure lies from each cut. */
export function answeredCandidates(counted: Counted, observed: Observed, cutOffs: CutOffs): AnsweredCandidate[] {
  return candidatesIn(counted, cutOffs).map((candidate) => ({
    ...answeredPair(candidate, candidate.type, counted, observed),
    possibleTypes: candidate.possibleTypes,
    warnings: candidate.warnings,
    margins: marginsOf(figuresOf(candidate, counted), cutOffs),
  }));
}

/** Every pair above nought, without margins, in batches of at most so many, so that none has to hold them all. */
export function* answeredPairs(
  counted: Counted,
  observed: Observed,
  cutOffs: CutOffs,
  size: number,
): Generator<AnsweredPair[]> {
  const { table } = counted;
  let batch: AnsweredPair[] = [];
  for (let i = 0; i < table.industries.length; i += 1) {
    const one = {
      ...table,
      starts: table.starts.subarray(i, i + 2),
      industries: [table.industries[i] ?? ''],
      industryTotals: table.industryTotals.subarray(i, i + 1),
    };
    forEachPair({ ...counted, table: one }, (pair) =>
      batch.push(answeredPair(pair, typeOfPair(pair, cutOffs), counted, observed)),
    );
    if (batch.length >= size) {
      yield batch;
      batch = [];
    }
  }
  if (batch.length > 0) yield batch;
}

/** The figures of a pair as an assessment keeps them. */
export function figuresOf(pair: Pair, { measuredBy }: Pick<Counted, 'measuredBy'>): Indicators {
  return {
    locationQuotient: pair.locationQuotient,
    sectorShare: pair.sectorShare,
    ...(pair.establishments === undefined ? {} : { establishments: pair.establishments }),
    ...(measuredBy === 'employment' ? { employment: pair.value } : {}),
    regionOwnShare: pair.regionOwnShare,
    regionWeight: pair.regionWeight,
    measuredBy,
    referenceArea: '',
    year: 0,
    source: '',
  };
}

function answeredPair(
  { value, ...pair }: Pair & Partial<Candidate>,
  type: TypeId | null,
  counted: Counted,
  observed: Observed,
): AnsweredPair {
  return {
    ...pair,
    ...nameOf('regionName', observed.regionNames, pair.region),
    ...nameOf('industryName', observed.industryNames, pair.industry),
    ...(counted.measuredBy === 'employment' ? { employment: value } : {}),
    type,
  };
}

function nameOf<K extends string>(key: K, names: Map<string, string>, code: string): Partial<Record<K, string>> {
  const name = names.get(code);
  const named: Partial<Record<K, string>> = {};
  if (name !== undefined) named[key] = name;
  return named;
}
