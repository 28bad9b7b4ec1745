import { describe, expect, test } from 'vitest';
import { effectsOf, placesOf, readingOf, system } from '#policies/testing/a-reading';

const id = 'firms-or-surroundings';
const weak = system()
  .withAnswer('origin-of-models', 'copied-or-bought')
  .withAnswer('bad-piece-found', 'end-not-counted');
const strong = system()
  .withAnswer('origin-of-models', 'own-in-several')
  .withAnswer('bad-piece-found', 'each-stage-counted');
const alone = { 'help-within-reach': 'a-day-away', 'bad-year-meeting': 'ad-hoc' };
const helped = { 'help-within-reach': 'in-the-region', 'bad-year-meeting': 'standing-body' };
const inside = (builder: typeof weak, surroundings: Record<string, string>) =>
  Object.entries(surroundings).reduce((made, [question, value]) => made.withAnswer(question, value), builder);

describe('firms or surroundings', () => {
  test.each([
    [weak, alone, 'square-one likely', ['groups-of-firms-before-a-center', 'study-before-founding']],
    [weak, helped, 'square-two likely', ['help-inside-firms', 'courses-for-firms']],
    [strong, alone, 'square-three likely', ['institutions-around-firms', 'study-before-founding']],
    [strong, helped, 'square-four likely', ['products-of-strong-firms']],
  ])('each square chooses its own half (%#)', (firms, surroundings, square, effects) => {
    const builder = inside(firms, surroundings);
    expect(placesOf(builder, id)).toMatchObject({ square });
    expect(effectsOf(builder, id)).toEqual(effects);
  });
  test('where support is there, help inside firms stands before any institution', () => {
    const [first] = readingOf(inside(weak, helped), id).effects;
    expect(first).toMatchObject({ kind: 'prefer', measure: 'production-and-quality-services' });
    expect(first).toHaveProperty('over', expect.arrayContaining(['back-or-create-services', 'service-center']));
  });
});
