import { PRESETS } from '#policies/engine/classify';
import { type Assessment, type CutOffs, indicators, profile } from '#policies/schema/assessment';
import type { TypeId } from '#policies/schema/terms';
import { figuresOf } from './indicators-response';
import { typeOfPair } from './candidates';
import type { CellFigures } from './cell-figures';

/** What only a person can say of a pair; codes and numbers are no names. */
export type Said = {
  name: string;
  region: string;
  country: string;
  product: string;
  /** What is counted as the whole, such as "manufacturing establishments of the state". */
  base: string;
  referenceArea: string;
  year: number;
  source: string;
  /** The classification that the industry's code belongs to, such as "CNAE 2.0 (group)"; without it the code is not kept. */
  scheme?: string;
};

export type SaidFault = { field: keyof Said };

/** The parts of an assessment that a pair fills in, and the type that they give. */
export type AssessmentParts = Required<Pick<Assessment, 'profile' | 'indicators' | 'thresholds'>> & {
  type: TypeId | null;
};

/**
 * Makes the beginning of an assessment of a pair: who is meant, the figures, and the cut-offs that it was found with.
 *
 * An assessment keeps the plain location quotient, whatever the table was held against, since its share, weight and quotient have
 * to fit together (A.4); `type` is therefore what these figures give, and may differ from the type of a pair that was held against the
 * rest. Counts are whole numbers there, so that averages of jobs are rounded. A measure that is not known is left out.
 *
 * @returns the parts, or the fields that are empty, too long or out of range
 */
export function assessmentPartsOf(
  pair: CellFigures,
  said: Said,
  cuts: CutOffs,
): { ok: true; parts: AssessmentParts } | { ok: false; faults: SaidFault[] } {
  const { name, region, country, product, base, referenceArea, year, source, scheme } = said;
  const who = profile.safeParse({
    name,
    region,
    country,
    product,
    ...(scheme === undefined || pair.industry.length > LONGEST ? {} : { activity: { scheme, code: pair.industry } }),
  });
  const { employment, establishments } = pair;
  const figures = indicators.safeParse({
    ...figuresOf({ ...pair, locationQuotient: pair.plainQuotient }, pair),
    ...(employment === undefined ? {} : { employment: Math.round(employment) }),
    ...(establishments === undefined ? {} : { establishments: Math.round(establishments) }),
    base: base.trim(),
    referenceArea: referenceArea.trim(),
    year,
    source: source.trim(),
  });
  const faults = faultsOf(said, [who.error, figures.error]);
  if (!who.success || !figures.success || faults.length > 0) return { ok: false, faults };
  return {
    ok: true,
    parts: {
      profile: who.data,
      indicators: figures.data,
      thresholds: isPreset(cuts) ? { preset: 'ipea-diset' } : cuts,
      type: typeOfPair({ ...pair, locationQuotient: pair.plainQuotient }, cuts),
    },
  };
}

/** A longer code is no code of a classification, and an assessment could not hold it. */
const LONGEST = 500;

const FIELDS = ['name', 'region', 'country', 'product', 'base', 'referenceArea', 'year', 'source', 'scheme'] as const;
/** Figures without these cannot be judged by whoever reads them. */
const NEEDED = ['base', 'referenceArea', 'source'] as const;

function faultsOf(said: Said, errors: ({ issues: { path: PropertyKey[] }[] } | undefined)[]): SaidFault[] {
  const paths = errors.flatMap((error) => error?.issues.map(({ path }) => path.at(-1)) ?? []);
  return FIELDS.filter(
    (field) => paths.includes(field) || NEEDED.some((needed) => needed === field && said[needed].trim() === ''),
  ).map((field) => ({ field }));
}

function isPreset(cuts: CutOffs): boolean {
  const { 'ipea-diset': preset } = PRESETS;
  return (
    cuts.locationQuotient === preset.locationQuotient &&
    cuts.locationQuotientMinimum === preset.locationQuotientMinimum &&
    cuts.sectorShareHigh === preset.sectorShareHigh &&
    cuts.sectorShareMinimum === preset.sectorShareMinimum &&
    cuts.establishmentsMinimum === preset.establishmentsMinimum
  );
}
