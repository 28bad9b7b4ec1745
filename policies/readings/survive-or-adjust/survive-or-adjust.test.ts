import { describe, expect, test } from 'vitest';
import { effectsOf, placesOf, readingOf, system } from '#policies/testing/a-reading';

const id = 'survive-or-adjust';
const crisis = system().withAnswer('stoppers', ['main-buyer-left', 'imports']).withAnswer('decision', 'crisis');

describe('crisis: survive or adjust', () => {
  test('holding out on unpaid work is survival: people first, and no growth is read into it', () => {
    const builder = crisis
      .withAnswer('where-firms-save-first', 'on-people')
      .withAnswer('unpaid-hands', 'relatives-all-year');
    expect(placesOf(builder, id)).toEqual({
      crisis: 'begun likely',
      answer: 'survive likely',
      course: 'holding-out likely',
    });
    expect(effectsOf(builder, id)).toEqual(['hold-people-first', 'survival-is-no-growth']);
  });
  test('firms that change in a crisis use its opening', () => {
    const builder = crisis
      .withAnswer('where-firms-save-first', 'on-method')
      .withAnswer('last-new-product', 'new-to-customers');
    expect(placesOf(builder, id)).toMatchObject({ course: 'adjusting likely' });
    expect(effectsOf(builder, id)).toEqual(['use-the-opening']);
  });
  test('several stoppers are one answer: alone they leave the crisis open', () => {
    const builder = system()
      .withAnswer('stoppers', ['main-buyer-left', 'imports', 'no-material'])
      .withAnswer('where-firms-save-first', 'on-people')
      .withAnswer('unpaid-hands', 'relatives-all-year');
    expect(placesOf(builder, id)).toMatchObject({ crisis: 'begun open', course: 'holding-out open' });
    expect(effectsOf(builder, id)).toEqual([]);
  });
  test('without a crisis nothing follows', () => {
    const builder = system()
      .withAnswer('stoppers', ['nothing'])
      .withAnswer('largest-buyer-leaves', 'three-or-more-others')
      .withAnswer('where-firms-save-first', 'on-people')
      .withAnswer('unpaid-hands', 'relatives-all-year');
    expect(placesOf(builder, id)).toMatchObject({ course: 'quiet-and-holding likely' });
    expect(readingOf(builder, id).effects).toEqual([]);
  });
});
