import { describe, expect, test } from 'vitest';
import { effectsOf, placesOf, readingOf, system } from '#policies/testing/a-reading';

const id = 'kind-of-cluster';
const survival = system().withAnswer('survival-work', 'yes').withAnswer('unpaid-hands', 'relatives-all-year');

describe('kind of cluster and labour regime', () => {
  test('survival: work is kept, and where firms save on people no rise may be promised', () => {
    const builder = survival
      .withAnswer('where-firms-save-first', 'on-people')
      .withAnswer('hands-at-the-gate', 'many-wait');
    expect(placesOf(builder, id)).toEqual({ kind: 'survival likely', regime: 'on-people likely' });
    expect(effectsOf(builder, id)).toEqual(['keep-people-in-work', 'no-rise-may-be-promised', 'new-goods-and-low-pay']);
    const skilled = survival
      .withAnswer('where-firms-save-first', 'on-method')
      .withAnswer('hands-at-the-gate', 'firms-search');
    expect(effectsOf(skilled, id)).toEqual(['keep-people-in-work']);
  });
  test('firms that vary their goods see the need first', () => {
    const builder = system()
      .withAnswer('survival-work', 'no')
      .withAnswer('origin-of-models', 'own-in-a-few')
      .withAnswer('last-price-talk', 'design-quality-delivery');
    expect(placesOf(builder, id)).toMatchObject({ kind: 'differentiated sure' });
    expect(effectsOf(builder, id)).toEqual(['see-the-need-first', 'awareness-before-joint-help']);
  });
  test('under a multinational little is decided here', () => {
    const builder = system()
      .withAnswer('who-commands', 'its-orders')
      .withAnswer('whom-to-speak-to', 'nobody')
      .withAnswer('suppliers-from-here', 'fewer');
    expect(placesOf(builder, id)).toMatchObject({ kind: 'transnational sure' });
    expect(effectsOf(builder, id)).toEqual(['little-is-decided-here']);
  });
  test('survival in a system that the figures call strong is said, and the type stays', () => {
    expect(readingOf(survival.withAnswer('last-price-talk', 'below-cost').ofType('center'), id).against).toEqual([
      'survival-in-a-strong-system',
    ]);
  });
});
