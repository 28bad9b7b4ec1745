import type { Indicators } from '#policies/schema/assessment';
import {
  percentText,
  readTypedNumber,
  readTypedYear,
  type NumberProblem,
  type NumberReading,
} from '#components/forms/typed-number';
import { LONGEST } from '#policies/schema/limits';
import { figureFields, type FigureField, type IndicatorField, indicatorFields } from './importance-fields';

const measures = {
  locationQuotient: 'decimal',
  sectorShare: 'percent',
  establishments: 'whole',
  employment: 'whole',
  regionOwnShare: 'percent',
  regionWeight: 'percent',
} as const;
const lineFields = ['base', 'referenceArea', 'source'] as const;
/** The fields as typed; `coversMostFirms` is `yes`, `no`, `unknown` or empty. */
export type IndicatorValues = Record<IndicatorField, string>;

/** What is wrong with one field; each pair has its words in the messages. */
export type IndicatorFault = {
  field: IndicatorField;
  problem: NumberProblem | 'missing' | 'no-figure' | 'not-a-year' | 'too-long';
  /** The two ways in which an ambiguous figure can be read. */
  readings?: readonly NumberReading[];
};

type Reading = { ok: true; indicators: Indicators | undefined } | { ok: false; errors: IndicatorFault[] };

/**
 * Reads the figures as typed. Nothing typed at all gives no indicators; figures need to say where they come from.
 *
 * @param values - text as typed, shares in per cent
 */
export function readIndicators(values: IndicatorValues): Reading {
  const typed = trimmed(values);
  const given = figureFields.filter((field) => typed[field] !== '');
  const { measuredBy, base, referenceArea, source, coversMostFirms } = typed;
  if (given.length === 0) return readWithoutFigures(typed);

  const figures: Partial<Record<FigureField, number>> = {};
  for (const field of given) {
    const read = readTypedNumber(typed[field], measures[field]);
    if (read.ok) figures[field] = read.value;
  }
  const errors = indicatorFields.flatMap((field) => faultsOf(field, typed));
  if (errors.length > 0) return { ok: false, errors };

  return {
    ok: true,
    indicators: {
      ...figures,
      ...(measuredBy === '' ? {} : { measuredBy }),
      ...(base === '' ? {} : { base }),
      referenceArea,
      year: readTypedYear(typed.year) ?? 0,
      source,
      ...(coversMostFirms === 'yes' || coversMostFirms === 'no' ? { coversMostFirms: coversMostFirms === 'yes' } : {}),
    },
  };
}

/**
 * Writes some fields of figures that are stored, and leaves the others; says what is wrong with those that it did not take. Without any
 * figure there are none, so that where they come from has nothing to stand beside.
 */
export function writeIndicators(
  stored: Indicators,
  values: IndicatorValues,
  fields: readonly IndicatorField[],
): { indicators: Indicators | undefined; errors: IndicatorFault[] } {
  const typed = trimmed(values);
  const errors = inOrder(fields.flatMap((field) => faultsOf(field, typed)));
  const next = { ...stored };
  for (const field of fields) {
    if (errors.some((error) => error.field === field)) continue;
    const value = valueOf(field, typed[field]);
    if (value === undefined) Reflect.deleteProperty(next, field);
    else Reflect.set(next, field, value);
  }
  return { indicators: figureFields.some((field) => next[field] !== undefined) ? next : undefined, errors };
}

/** Whether all figures are empty, whatever is said of where they would come from. */
export function hasNoFigure(values: IndicatorValues): boolean {
  return figureFields.every((field) => values[field].trim() === '');
}

/** The figures as they would be typed; empty fields where there are none. */
export function indicatorValuesOf(indicators: Indicators | undefined): IndicatorValues {
  const figure = (field: FigureField) => {
    const value = indicators?.[field];
    if (value === undefined) return '';
    return measures[field] === 'percent' ? percentText(value) : String(value);
  };

  return {
    locationQuotient: figure('locationQuotient'),
    sectorShare: figure('sectorShare'),
    establishments: figure('establishments'),
    employment: figure('employment'),
    regionOwnShare: figure('regionOwnShare'),
    regionWeight: figure('regionWeight'),
    measuredBy: indicators?.measuredBy ?? '',
    base: indicators?.base ?? '',
    referenceArea: indicators?.referenceArea ?? '',
    year: indicators === undefined ? '' : String(indicators.year),
    source: indicators?.source ?? '',
    coversMostFirms: indicators === undefined ? '' : coverage(indicators.coversMostFirms),
  };
}

/** Words about figures without any figure would be lost if they were let through. */
function readWithoutFigures(typed: IndicatorValues): Reading {
  const words = [typed.base, typed.referenceArea, typed.year, typed.source];

  return words.every((word) => word === '')
    ? { ok: true, indicators: undefined }
    : { ok: false, errors: [{ field: 'locationQuotient', problem: 'no-figure' }] };
}

function faultsOf(field: IndicatorField, typed: IndicatorValues): IndicatorFault[] {
  switch (field) {
    case 'base':
    case 'referenceArea':
    case 'source':
      return lineFaults(typed).filter((fault) => fault.field === field);
    case 'year':
      return yearFaults(typed.year);
    case 'measuredBy':
    case 'coversMostFirms':
      return [];
    case 'locationQuotient':
    case 'sectorShare':
    case 'establishments':
    case 'employment':
    case 'regionOwnShare':
    case 'regionWeight': {
      if (typed[field] === '') return [];
      const read = readTypedNumber(typed[field], measures[field]);
      if (read.ok) return [];
      const { problem } = read;
      return [problem === 'ambiguous' ? { field, problem, readings: read.readings } : { field, problem }];
    }
  }
}

function valueOf(field: IndicatorField, typed: string): string | number | boolean | undefined {
  switch (field) {
    case 'measuredBy':
    case 'base':
    case 'referenceArea':
    case 'source':
      return typed === '' ? undefined : typed;
    case 'year':
      return readTypedYear(typed);
    case 'coversMostFirms':
      return typed === 'yes' || typed === 'no' ? typed === 'yes' : undefined;
    case 'locationQuotient':
    case 'sectorShare':
    case 'establishments':
    case 'employment':
    case 'regionOwnShare':
    case 'regionWeight': {
      const read = readTypedNumber(typed, measures[field]);
      return read.ok ? read.value : undefined;
    }
  }
}

function lineFaults(typed: IndicatorValues): IndicatorFault[] {
  return lineFields.flatMap((field): IndicatorFault[] => {
    if (typed[field] === '' && field !== 'base') return [{ field, problem: 'missing' }];
    return typed[field].length > LONGEST.line ? [{ field, problem: 'too-long' }] : [];
  });
}

function yearFaults(year: string): IndicatorFault[] {
  if (year === '') return [{ field: 'year', problem: 'missing' }];
  return readTypedYear(year) !== undefined ? [] : [{ field: 'year', problem: 'not-a-year' }];
}

function inOrder(errors: IndicatorFault[]): IndicatorFault[] {
  return errors.sort((a, b) => indicatorFields.indexOf(a.field) - indicatorFields.indexOf(b.field));
}

function coverage(covers: boolean | undefined): string {
  if (covers === undefined) return 'unknown';
  return covers ? 'yes' : 'no';
}

function trimmed(values: IndicatorValues): IndicatorValues {
  return {
    locationQuotient: values.locationQuotient.trim(),
    sectorShare: values.sectorShare.trim(),
    establishments: values.establishments.trim(),
    employment: values.employment.trim(),
    regionOwnShare: values.regionOwnShare.trim(),
    regionWeight: values.regionWeight.trim(),
    measuredBy: values.measuredBy.trim(),
    base: values.base.trim(),
    referenceArea: values.referenceArea.trim(),
    year: values.year.trim(),
    source: values.source.trim(),
    coversMostFirms: values.coversMostFirms,
  };
}
