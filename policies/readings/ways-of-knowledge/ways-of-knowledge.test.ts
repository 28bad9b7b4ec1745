import { describe, expect, test } from 'vitest';
import { effectsOf, placesOf, readingOf, system } from '#policies/testing/a-reading';

const id = 'ways-of-knowledge';

describe('the ways of knowledge', () => {
  test('what the city holds and nobody uses comes before what would be founded', () => {
    const builder = system()
      .ofType('advanced-vector')
      .withAnswer('city-resources-used', 'no-firm')
      .withAnswer('trained-people-stay', 'none')
      .withAnswer('open-doors', 'yes');
    expect(placesOf(builder, id)).toMatchObject({ 'common-resources': 'idle likely', ties: 'at-work open' });
    expect(effectsOf(builder, id)).toEqual(['use-the-city-first']);
    expect(readingOf(builder, id).count).toEqual({ met: 1, known: 2, of: 3 });
  });
  test('the city is asked about in advanced vectors only', () => {
    expect(readingOf(system(), id).ask).not.toContain('city-resources-used');
    expect(readingOf(system().ofType('advanced-vector'), id).ask).toContain('city-resources-used');
  });
});
