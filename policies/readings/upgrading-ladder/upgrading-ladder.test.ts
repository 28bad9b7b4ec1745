import { describe, expect, test } from 'vitest';
import { effectsOf, placesOf, readingOf, system } from '#policies/testing/a-reading';

const id = 'upgrading-ladder';
const wellMade = system().withAnswer('bad-piece-found', 'each-stage-counted').withAnswer('repairing-pieces', 'rarely');
const wellSold = wellMade.withAnswer('farthest-buyer', 'several-sell-far').withAnswer('ways-to-sell', 'three-or-more');

describe('the ladder of upgrading', () => {
  test('starts at making well, and orders it before products and coalitions', () => {
    const builder = system()
      .withAnswer('bad-piece-found', 'end-not-counted')
      .withAnswer('repairing-pieces', 'daily')
      .withAnswer('origin-of-models', 'own-in-several');
    expect(placesOf(builder, id)).toMatchObject({ production: 'not-yet likely', 'next-step': 'production likely' });
    expect(effectsOf(builder, id)).toEqual([
      'pieces-before-products',
      'strengthen-before-moving',
      'pieces-before-a-coalition',
    ]);
  });
  test('goes on to selling', () => {
    const builder = wellMade.withAnswer('farthest-buyer', 'nobody-sells-far').withAnswer('own-channels', 'no');
    expect(placesOf(builder, id)).toMatchObject({ 'next-step': 'marketing likely' });
    expect(effectsOf(builder, id)).toEqual(['strengthen-before-moving']);
  });
  test('then to design and brand, and turns from making to products', () => {
    const builder = wellSold.withAnswer('origin-of-models', 'copied-or-bought').withAnswer('who-develops', 'nobody');
    expect(placesOf(builder, id)).toMatchObject({ 'next-step': 'functions likely' });
    expect(readingOf(builder, id).effects).toEqual([
      expect.objectContaining({
        measure: 'product-development',
        over: expect.arrayContaining(['production-and-quality-services']),
      }),
    ]);
  });
  test('and ends, where nothing is ordered', () => {
    const builder = wellSold.withAnswer('origin-of-models', 'own-in-several').withAnswer('who-develops', 'several');
    expect(placesOf(builder, id)).toMatchObject({ 'next-step': 'none-left likely' });
    expect(effectsOf(builder, id)).toEqual([]);
  });
});
