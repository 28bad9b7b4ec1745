import { describe, expect, test } from 'vitest';
import { aQuestion } from '#policies/testing/a-base';
import { oneSideOf } from './one-sided';

const names = { buyers: 'Buyers and traders', 'small-firms': 'Small owners', officer: 'Your own office' };
const price = aQuestion({ id: 'price', knows: ['buyers', 'small-firms'] });
const models = aQuestion({ id: 'models', knows: ['buyers', 'small-firms'] });
const file = aQuestion({ id: 'file', knows: ['officer'] });
const plan = aQuestion({ id: 'plan', knows: ['officer'] });

const said = (who?: string) => ({ value: 'x', ...(who === undefined ? {} : { who }) });
const sideOf = (priceFrom?: string, modelsFrom?: string) =>
  oneSideOf([price, models], { price: said(priceFrom), models: said(modelsFrom) }, names);

describe('known from one side only', () => {
  test('where all answers are from one group, by its name or its id', () => {
    expect(sideOf('Buyers and traders', 'Two of them: buyers and traders in the capital')).toBe('buyers');
    expect(sideOf('buyers', 'BUYERS')).toBe('buyers');
  });

  test('where one person said all of it, in the words that people wrote', () => {
    expect(sideOf('Ms Rossi', ' ms rossi')).toBe('ms rossi');
  });

  test('not where two sides were heard', () => {
    expect(sideOf('Buyers and traders', 'Small owners')).toBeNull();
  });

  test('not where another group said something of its own beside the agreed answer', () => {
    const apart = { ...said('buyers'), byGroup: { 'small-firms': { value: 'y' } } };
    expect(oneSideOf([price, models], { price: apart, models: said('buyers') }, names)).toBeNull();
    const itself = { ...said('buyers'), byGroup: { buyers: { value: 'y' } } };
    expect(oneSideOf([price, models], { price: itself, models: said('buyers') }, names)).toBe('buyers');
  });

  test('not where nobody says from whom', () => {
    expect(sideOf(undefined, 'Buyers and traders')).toBeNull();
    expect(sideOf('  ', 'Buyers and traders')).toBeNull();
  });

  test('not on one answer, nor on one that is unknown', () => {
    expect(oneSideOf([price, models], { price: said('buyers') }, names)).toBeNull();
    expect(
      oneSideOf([price, models], { price: said('buyers'), models: { unknown: true, who: 'buyers' } }, names),
    ).toBeNull();
  });

  test('without a name, the only group that can know is the side; but nobody else could know, so nothing is said', () => {
    expect(oneSideOf([file, plan], { file: said(), plan: said() }, names)).toBeNull();
    expect(oneSideOf([file, price], { file: said(), price: said('Your own office') }, names)).toBe('officer');
  });
});
