import { percentText, readTypedNumber, type NumberProblem } from '#components/forms/typed-number';
import type {
  CountedFigures,
  CountFault as CountedFault,
  CountField,
  FiguresOutcome,
  FourCounts,
} from '#policies/engine/figures-of-counts';
import type { Indicators } from '#policies/schema/assessment';
import type { IndicatorValues } from './importance-values';

export const countFields: readonly CountField[] = ['tradeHere', 'allHere', 'tradeThere', 'allThere'];

/** The counts as typed. */
export type CountValues = Record<CountField, string>;

/** What is wrong with a count as typed, or with what it is. */
export type CountFault = CountedFault | { field: CountField; problem: NumberProblem };

/** How figures come of counts, and what figures say; the rules of the field, handed in. */
export type Counting = {
  faultsOf: (counts: Partial<FourCounts>) => CountedFault[];
  figuresOf: (counts: Partial<FourCounts>) => CountedFigures | undefined;
  outcomeOf: (figures: Omit<Indicators, 'referenceArea' | 'year' | 'source'>) => FiguresOutcome;
};

export const NO_COUNTS: CountValues = { tradeHere: '', allHere: '', tradeThere: '', allThere: '' };

/** Reads the counts as typed; figures only once all four are there and fit each other. */
export function readCounts(
  typed: CountValues,
  { faultsOf, figuresOf }: Pick<Counting, 'faultsOf' | 'figuresOf'>,
): { counts: Partial<FourCounts>; figures: CountedFigures | undefined; faults: CountFault[] } {
  const counts: Partial<FourCounts> = {};
  const unread: CountFault[] = [];
  for (const field of countFields) {
    if (typed[field].trim() === '') continue;
    const read = readTypedNumber(typed[field], 'whole');
    if (read.ok) counts[field] = read.value;
    else unread.push({ field, problem: read.problem });
  }
  const faults = [...unread, ...faultsOf(counts)];
  return { counts, figures: faults.length > 0 ? undefined : figuresOf(counts), faults };
}

/**
 * The fields of the figures after counts were typed. Counts take the place of figures once all four are there and fit. Until then figures
 * that were typed stand; those that the counts before had given go with them.
 */
export function withCounts(
  values: IndicatorValues,
  typed: CountValues,
  before: CountValues,
  counting: Counting,
): IndicatorValues {
  const { figures } = readCounts(typed, counting);
  const measuredBy = countedIn(values);
  if (figures !== undefined) return { ...values, measuredBy, [measuredBy]: typed.tradeHere, ...textsOf(figures) };
  return standBy(values, before, counting) ? { ...values, ...NO_FIGURES, [measuredBy]: typed.tradeHere } : values;
}

/** What the counts are of: jobs, unless somebody says establishments. */
export function countedIn({ measuredBy }: Pick<IndicatorValues, 'measuredBy'>): 'employment' | 'establishments' {
  return measuredBy === 'establishments' ? 'establishments' : 'employment';
}

/** Whether the figures in the fields are those that these counts give. */
export function standBy(values: IndicatorValues, typed: CountValues, counting: Counting): boolean {
  const { figures } = readCounts(typed, counting);
  if (figures === undefined) return false;
  const texts = textsOf(figures);
  return FIGURES.every((field) => isSame(values[field], texts[field], field));
}

/** The counts behind figures that were given by counts; none behind others, however near. */
export function countsBehind(values: IndicatorValues, counting: Counting): CountValues {
  const number = (text: string, kind: 'whole' | 'percent') => {
    const read = readTypedNumber(text, kind);
    return read.ok && read.value > 0 ? read.value : undefined;
  };
  const here = number(values[countedIn(values)], 'whole');
  const [share, own, weight] = [values.sectorShare, values.regionOwnShare, values.regionWeight].map((text) =>
    number(text, 'percent'),
  );
  if (here === undefined || share === undefined || own === undefined || weight === undefined) return NO_COUNTS;
  const allHere = Math.round(here / own);
  const text = (count: number) => String(Math.round(count));
  const found = {
    tradeHere: text(here),
    allHere: text(allHere),
    tradeThere: text(here / share),
    allThere: text(allHere / weight),
  };
  return standBy(values, found, counting) ? found : NO_COUNTS;
}

const FIGURES = ['locationQuotient', 'sectorShare', 'regionOwnShare', 'regionWeight'] as const;
type FigureTexts = Pick<IndicatorValues, (typeof FIGURES)[number]>;
const NO_FIGURES: FigureTexts = { locationQuotient: '', sectorShare: '', regionOwnShare: '', regionWeight: '' };

function textsOf(figures: CountedFigures): FigureTexts {
  return {
    locationQuotient: oneWay(String(figures.locationQuotient)),
    sectorShare: percentText(figures.sectorShare),
    regionOwnShare: percentText(figures.regionOwnShare),
    regionWeight: percentText(figures.regionWeight),
  };
}

/** Three decimals could be thousands; a fourth leaves one way to read them. */
function oneWay(text: string): string {
  return /^\d+\.\d{3}$/.test(text) ? `${text}0` : text;
}

/** A stored figure may have one decimal less than the text that gave it. */
function isSame(one: string, other: string, field: keyof FigureTexts): boolean {
  const kind = field === 'locationQuotient' ? 'decimal' : 'percent';
  const [left, right] = [readTypedNumber(oneWay(one.trim()), kind), readTypedNumber(other, kind)];
  return left.ok && right.ok && Math.abs(left.value - right.value) <= 1e-12 * Math.abs(right.value);
}
