import { describe, expect, test } from 'vitest';
import { inOrder } from './order';
import type { Measure } from '#policies/schema/knowledge';
import type { Classification } from '#policies/schema/result';
import type { TypeId } from '#policies/schema/terms';
import { aMeasure } from '#policies/testing/a-base';
import { anAssessment } from '#policies/testing/an-assessment';
import { contextFor } from '#policies/testing/context-for';
import { measuresOf, packageOf } from '#policies/testing/package-of';

const severities = contextFor(
  anAssessment()
    .withDeficit('quality', 3)
    .withDeficit('management', 2)
    .withDeficit('infrastructure', 1)
    .withDeficitNotApplicable('environment')
    .build(),
);

function typed(type: TypeId | null): Classification {
  return { ...packageOf(anAssessment()).classification, type };
}

function ordered(measures: Measure[], type: TypeId | null = null, orders: { first: string; then: string }[] = []) {
  return inOrder(measures, severities, typed(type), orders).map((m) => m.id);
}

const at = (id: string, deficit: string, change: Partial<Measure> = {}) =>
  aMeasure({ id, code: 'M1', deficits: [deficit], ...change });

describe('inside a slot', () => {
  test('the more severe comes first; unknown and "does not apply" count as nothing', () => {
    const measures = [
      at('unknown', 'market-information', { code: 'M1' }),
      at('clean', 'environment', { code: 'M2' }),
      at('one', 'infrastructure'),
      at('two', 'management'),
      at('three', 'quality'),
    ];
    expect(ordered(measures)).toEqual(['three', 'two', 'one', 'unknown', 'clean']);
  });
  test('a measure for several deficits counts by the worst', () => {
    const several = at('several', 'infrastructure', { deficits: ['infrastructure', 'quality'] });
    expect(ordered([at('two', 'management'), several])).toEqual(['several', 'two']);
  });
  test('what another one needs comes before it, however mild', () => {
    const severe = at('severe', 'quality', { prerequisites: ['mild', 'absent'] });
    expect(ordered([severe, at('two', 'management'), at('mild', 'infrastructure')])).toEqual(['two', 'mild', 'severe']);
  });
  test('a rule may order two measures', () => {
    const measures = [at('severe', 'quality'), at('mild', 'infrastructure')];
    expect(ordered(measures, null, [{ first: 'mild', then: 'severe' }])).toEqual(['mild', 'severe']);
    expect(ordered(measures, null, [{ first: 'severe', then: 'mild' }])).toEqual(['severe', 'mild']);
    expect(ordered(measures, null, [{ first: 'mild', then: 'other' }])).toEqual(['severe', 'mild']);
    expect(ordered(measures, null, [{ first: 'other', then: 'severe' }])).toEqual(['severe', 'mild']);
  });
  test('a chain is kept whole', () => {
    const chain = [
      at('c', 'quality', { prerequisites: ['b'] }),
      at('b', 'quality', { prerequisites: ['a'] }),
      at('a', 'quality'),
    ];
    expect(ordered(chain)).toEqual(['a', 'b', 'c']);
  });
  test('then fewest actors, each counted once', () => {
    const many = at('many', 'quality', { leads: ['small-firms'], takesPart: ['unions', 'banks'], pays: ['donors'] });
    const few = at('few', 'quality', {
      code: 'M9',
      leads: ['small-firms'],
      takesPart: ['unions'],
      pays: ['small-firms'],
    });
    expect(ordered([many, few])).toEqual(['few', 'many']);
  });
  test('then the code, by number, then the id', () => {
    const measures = [
      at('x', 'quality', { code: 'M10' }),
      at('z', 'quality', { code: 'M2' }),
      at('y', 'quality', { code: 'M2' }),
    ];
    expect(ordered(measures)).toEqual(['y', 'z', 'x']);
    expect(ordered([...measures].reverse())).toEqual(['y', 'z', 'x']);
  });
  test('a circle, which the data must not hold, does not hang', () => {
    const circle = [at('a', 'quality', { prerequisites: ['b'] }), at('b', 'management', { prerequisites: ['a'] })];
    expect(ordered(circle)).toEqual(['a', 'b']);
  });
  test('a measure that names itself waits for nothing', () => {
    expect(ordered([at('two', 'management'), at('self', 'quality', { prerequisites: ['self'] })])).toEqual([
      'self',
      'two',
    ]);
  });
});

describe('the lines of a type', () => {
  const line = (id: string, code: string, change: Partial<Measure> = {}) =>
    at(id, 'quality', { code, type: 'embryonic', ...change });
  const general = [at('three', 'quality'), at('two', 'management'), at('one', 'infrastructure')];

  test('stand before all general measures in an embryonic system, also before an event', () => {
    expect(ordered([...general, line('line', 'T-E2')], 'embryonic')).toEqual(['line', 'three', 'two', 'one']);
  });
  test('stand behind what must act elsewhere, and without a type', () => {
    expect(ordered([...general, line('line', 'T-C2')], 'center')).toEqual(['three', 'two', 'line', 'one']);
    expect(ordered([...general, line('line', 'T-C2')])).toEqual(['three', 'two', 'line', 'one']);
  });
  test('keep the order of their codes, whoever acts', () => {
    const crowded = line('crowded', 'T-E2', { takesPart: ['unions', 'banks', 'donors'] });
    expect(ordered([line('later', 'T-E4'), crowded], 'embryonic')).toEqual(['crowded', 'later']);
  });
  test('give way to a general measure with fewer actors only by rank', () => {
    const idle = at('idle', 'market-information');
    expect(ordered([idle, line('line', 'T-E2', { takesPart: ['unions', 'banks'] })], 'embryonic')).toEqual([
      'line',
      'idle',
    ]);
  });
  test('severity does not move them', () => {
    const orderOf = (severity: 0 | 3) =>
      measuresOf(packageOf(anAssessment().ofType('embryonic').withDeficit('low-price-trap', severity)), 'know');
    expect(orderOf(3)).toEqual(orderOf(0));
  });
});
