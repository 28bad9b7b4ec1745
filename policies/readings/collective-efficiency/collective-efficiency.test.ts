import { describe, expect, test } from 'vitest';
import { effectsOf, placesOf, readingOf, system } from '#policies/testing/a-reading';

const id = 'collective-efficiency';
const linked = system()
  .withAnswer('what-neighbours-make', 'several-one-step')
  .withAnswer('material-on-the-bench', 'several-sellers')
  .withAnswer('first-machine', 'sold-here')
  .withAnswer('part-no-longer-sold', 'machine-given-up');

describe('collective efficiency', () => {
  test('needs both: links without joint action come by chance, and one joint task is tried before a body', () => {
    const builder = linked.withAnswer('competitors-together', 'kin-only').withAnswer('bad-year-meeting', 'ad-hoc');
    expect(placesOf(builder, id)).toMatchObject({
      'external-economies': 'linked sure',
      efficiency: 'incidental likely',
    });
    expect(effectsOf(builder, id)).toEqual(['a-joint-task-before-a-body']);
  });
  test('says how many of the six links are there', () => {
    const [links] = readingOf(linked, id).places;
    expect(links?.count).toEqual({ met: 3, known: 4, of: 6 });
  });
  test('warns where producers of the same thing stand side by side', () => {
    const builder = system()
      .withAnswer('what-neighbours-make', 'all-the-whole')
      .withAnswer('first-machine', 'abroad-or-unseen')
      .withAnswer('competitors-together', 'kin-only')
      .withAnswer('joint-attempts', 'nobody-to-run-it');
    expect(placesOf(builder, id)).toMatchObject({ efficiency: 'neither likely' });
    expect(effectsOf(builder, id)).toContain('producers-of-the-same');
  });
  test('tells capacity subcontracting from a division of labour, though work is passed on', () => {
    const builder = linked
      .withAnswer('order-too-large', 'passes-stages')
      .withAnswer('subcontractor-pay', 'by-piece')
      .withAnswer('slack-season', 'the-same-sent-home');
    expect(placesOf(builder, id)).toMatchObject({ 'passing-on': 'capacity likely' });
    const caution = readingOf(builder, id).effects.find(({ effect }) => effect === 'capacity-is-no-division');
    expect(caution).toMatchObject({ caution: 'concentration-is-not-interdependence' });
    const better = linked.withAnswer('subcontractor-pay', 'by-quality').withAnswer('slack-season', 'other-tasks');
    expect(placesOf(better, id)).toMatchObject({ 'passing-on': 'stages likely' });
    expect(effectsOf(better, id)).toEqual([]);
  });
});
