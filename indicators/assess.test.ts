import { expect, test } from 'vitest';
import { byFigures, cutOffsOf, PRESETS } from '#policies/engine/classify';
import { assessment } from '#policies/schema/assessment';
import { assessmentPartsOf, type Said } from './assess';
import { pairArraysOf } from './pair-arrays';
import { pairFigures } from './pair-figures';
import { within } from './reference-area';
import { countedFromRows } from './testing/counted';

const cuts = PRESETS['ipea-diset'];
const said: Said = {
  name: 'Franca footwear',
  region: 'Franca',
  country: 'Brazil',
  product: 'Footwear',
  base: 'manufacturing jobs of the state',
  referenceArea: 'State of São Paulo',
  year: 2015,
  source: 'RAIS',
  scheme: 'CNAE 2.0 (group)',
};
const counted = countedFromRows([
  ['F', '153', { employment: 80.6, establishments: 9 }],
  ['F', '321', { employment: 20, establishments: 'withheld' }],
  ['R', '153', { employment: 20, establishments: 6 }],
  ['R', '321', { employment: 880, establishments: 90 }],
]);

function figuresOf(industry: string, table = counted) {
  const answer = pairFigures(table, pairArraysOf(table), { region: 'F', industry }, cuts);
  if (answer.kind !== 'figures') throw new Error(answer.kind);
  return answer.figures;
}

function partsOf(industry: string, table = counted) {
  const made = assessmentPartsOf(figuresOf(industry, table), said, cuts);
  if (!made.ok) throw new Error(JSON.stringify(made.faults));
  return made.parts;
}

test('a pair begins an assessment that can be kept', () => {
  const { type, ...parts } = partsOf('153');
  const whole = assessment.parse({
    schemaVersion: 1,
    id: '6f1f1d0a-52c4-4a8e-9a55-0e6c7b1f2a01',
    title: parts.profile.name,
    locale: 'en',
    createdAt: '2026-11-22T00:00:00Z',
    updatedAt: '2026-11-22T00:00:00Z',
    knowledgeVersion: 'any',
    answers: {},
    ...parts,
  });
  expect(whole.profile.activity).toEqual({ scheme: 'CNAE 2.0 (group)', code: '153' });
  expect(whole.indicators).toMatchObject({
    employment: 81,
    establishments: 9,
    measuredBy: 'employment',
    base: said.base,
    referenceArea: said.referenceArea,
    year: 2015,
    source: 'RAIS',
  });
  expect(whole.thresholds).toEqual({ preset: 'ipea-diset' });
  expect(byFigures(parts.indicators, cutOffsOf(whole))?.type).toBe(type);
  expect(type).toBe('center');
});

test('a count that is withheld is left out', () => {
  expect(partsOf('321').indicators.establishments).toBeUndefined();
});

test('a pair held against the rest is kept with its plain quotient, which its weight and share fit', () => {
  const { indicators } = partsOf('153', within(counted, { ownRegion: 'excluded' }));
  expect(indicators.locationQuotient).toBe(figuresOf('153').locationQuotient);
  expect((indicators.locationQuotient ?? 0) * (indicators.regionWeight ?? 0)).toBeCloseTo(
    indicators.sectorShare ?? 0,
    12,
  );
});

test('cut-offs of one’s own are kept', () => {
  const own = { ...cuts, locationQuotient: 4 };
  const made = assessmentPartsOf(figuresOf('153'), said, own);
  expect(made.ok && made.parts.thresholds).toEqual(own);
});

test('what is not said is asked for, field by field', () => {
  const empty = { ...said, name: ' ', country: '', source: ' ', base: '', year: 15, referenceArea: 'x'.repeat(501) };
  expect(assessmentPartsOf(figuresOf('153'), empty, cuts)).toEqual({
    ok: false,
    faults: ['name', 'country', 'base', 'referenceArea', 'year', 'source'].map((field) => ({ field })),
  });
});
