import { describe, expect, test } from 'vitest';
import { effectsOf, placesOf, readingOf, system } from '#policies/testing/a-reading';

const id = 'who-governs';

describe('who governs', () => {
  test('where larger firms hold the association and stop small ones, their own body may carry', () => {
    const builder = system()
      .withAnswer('lead-firms', 'both')
      .withAnswer('association-lead', 'larger-firm')
      .withAnswer('joint-attempts', 'blocked');
    expect(placesOf(builder, id)).toEqual({
      command: 'local-core likely',
      segments: 'divided likely',
      carrier: 'own-body likely',
    });
    expect(readingOf(builder, id).effects).toEqual([
      expect.objectContaining({ effect: 'own-body-carries', measure: 'small-firms-own-body' }),
    ]);
  });
  test('where nobody has the task, a coordinator may carry', () => {
    const builder = system()
      .withAnswer('association-lead', 'no-association')
      .withAnswer('joint-attempts', 'nobody-to-run-it')
      .withAnswer('coordinator', 'could-be-named');
    expect(placesOf(builder, id)).toMatchObject({ carrier: 'nobody-yet sure', command: 'null open' });
    expect(effectsOf(builder, id)).toEqual(['coordinator-carries']);
  });
  test('a ring of small firms keeps the body that it has', () => {
    const builder = system()
      .withAnswer('association-lead', 'small-firm')
      .withAnswer('joint-attempts', 'done')
      .withAnswer('price-and-model', 'firm')
      .withAnswer('lead-firms', 'none');
    expect(placesOf(builder, id)).toMatchObject({ command: 'ring sure', segments: 'one likely' });
    expect(effectsOf(builder, id)).toEqual(['body-that-is-there-carries']);
  });
  test('where the government decides in the association, it is no channel yet', () => {
    const builder = system()
      .withAnswer('association-lead', 'government')
      .withAnswer('who-decides-in-the-association', 'government-decided')
      .withAnswer('who-pays-the-association', 'government-mostly');
    expect(placesOf(builder, id)).toMatchObject({ command: 'state sure', carrier: 'own-body likely' });
    expect(effectsOf(builder, id)).toEqual(['own-body-carries', 'find-people-before-a-government-body']);
  });
  test('a chain that is commanded from outside calls for a caution', () => {
    const builder = system()
      .withAnswer('price-and-model', 'buyer')
      .withAnswer('largest-buyer-leaves', 'that-buyer-alone')
      .withAnswer('who-commands', 'its-orders');
    expect(placesOf(builder, id)).toMatchObject({ command: 'outside sure', carrier: 'null open' });
    expect(effectsOf(builder, id)).toEqual(['chains-from-outside']);
  });
});
