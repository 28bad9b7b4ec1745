import { describe, expect, test } from 'vitest';
import { effectsOf, placesOf, readingOf, system } from '#policies/testing/a-reading';

const id = 'marks-of-evolution';

describe('the marks of the evolution', () => {
  test('are met or not, each for itself; later ones may come without earlier ones', () => {
    const builder = system()
      .withAnswer('order-too-large', 'alone')
      .withAnswer('what-neighbours-make', 'all-the-whole')
      .withAnswer('offices-that-serve', 'several')
      .withAnswer('specialist-needed', 'within-a-month');
    expect(placesOf(builder, id)).toMatchObject({
      'division-of-labour': 'not-met likely',
      'services-drawn': 'met likely',
    });
    expect(readingOf(builder, id).count).toEqual({ met: 1, known: 2, of: 6 });
    expect(effectsOf(builder, id)).toEqual([]);
  });
  test('a center without division of labour or related trades is remarked on', () => {
    const builder = system()
      .ofType('center')
      .withAnswer('order-too-large', 'refuses')
      .withAnswer('what-neighbours-make', 'all-the-whole')
      .withAnswer('first-machine', 'abroad-or-unseen')
      .withAnswer('broken-machine', 'help-from-far');
    expect(readingOf(builder, id).against).toEqual(['young-center']);
  });
});
