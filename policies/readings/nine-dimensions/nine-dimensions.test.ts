import { describe, expect, test } from 'vitest';
import { effectsOf, placesOf, readingOf, system } from '#policies/testing/a-reading';

const id = 'nine-dimensions';

describe('the profile of nine dimensions', () => {
  test('tells each for itself, leaves open what is not known, and chooses nothing', () => {
    const builder = system()
      .withAnswer('regional-importance', 'dominant')
      .withAnswer('one-product-town', 'yes')
      .withAnswer('industry-importance', 'small')
      .withAnswer('price-and-model', 'buyer')
      .withAnswer('own-channels', 'no')
      .withAnswer('name-on-the-goods', 'buyers-or-none');
    expect(placesOf(builder, id)).toMatchObject({
      'regional-relevance': 'high likely',
      'share-of-industry': 'low open',
      'trading-scheme': 'through-others sure',
      institutions: 'null open',
    });
    expect(readingOf(builder, id).places).toHaveLength(9);
    expect(effectsOf(builder, id)).toEqual([]);
  });
});
