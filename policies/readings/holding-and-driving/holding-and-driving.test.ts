import { describe, expect, test } from 'vitest';
import { effectsOf, placesOf, readingOf, system } from '#policies/testing/a-reading';

const id = 'holding-and-driving';

describe('what holds here, and what drives away', () => {
  test('costs that drive firms away come before newcomers', () => {
    const builder = system()
      .withAnswer('infrastructure-cost', 'work-stops')
      .withAnswer('way-to-customers', 'customers-complain')
      .withAnswer('why-firms-stay', 'what-is-here-today');
    expect(placesOf(builder, id)).toMatchObject({
      'ties-to-the-place': 'hold open',
      'costs-of-the-place': 'drive-away likely',
    });
    expect(effectsOf(builder, id)).toEqual(['costs-before-newcomers']);
  });
  test('a race between places calls for a caution', () => {
    const builder = system()
      .withAnswer('incentive-race', 'yes')
      .withAnswer('bidding-for-plants', 'half-empty')
      .withAnswer('offer-to-those-here', 'newcomers-only');
    expect(readingOf(builder, id).effects).toEqual([
      { effect: 'no-race', kind: 'caution', caution: 'no-locational-tournaments' },
    ]);
  });
});
