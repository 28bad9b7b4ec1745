import { describe, expect, test } from 'vitest';
import { effectsOf, placesOf, readingOf, system } from '#policies/testing/a-reading';

const id = 'three-threats';

describe('the three threats', () => {
  test('are counted; where heirs and ties are both missing, a caution follows', () => {
    const builder = system()
      .withAnswer('who-takes-over', 'three-or-fewer')
      .withAnswer('what-the-children-do', 'gone-to-professions')
      .withAnswer('young-owners-join', 'hardly-any')
      .withAnswer('where-owners-meet', 'nowhere');
    expect(placesOf(builder, id)).toEqual({
      succession: 'felt likely',
      solidarity: 'felt likely',
      'work-that-leaves': 'null open',
    });
    expect(readingOf(builder, id).count).toEqual({ met: 2, known: 2, of: 3 });
    expect(effectsOf(builder, id)).toEqual(['nothing-large-without-heirs']);
  });
  test('one threat alone brings no caution', () => {
    const builder = system()
      .withAnswer('who-takes-over', 'three-or-fewer')
      .withAnswer('what-the-children-do', 'gone-to-professions');
    expect(effectsOf(builder, id)).toEqual([]);
  });
});
