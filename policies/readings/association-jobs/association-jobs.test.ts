import { describe, expect, test } from 'vitest';
import { effectsOf, placesOf, readingOf, system } from '#policies/testing/a-reading';

const id = 'association-jobs';
const helping = system()
  .withAnswer('competitors-together', 'regular-things')
  .withAnswer('bad-year-meeting', 'standing-body');

describe('the three jobs of an association', () => {
  test('where firms do nothing together, one joint task comes before the association', () => {
    const builder = system()
      .withAnswer('competitors-together', 'attempt-failed')
      .withAnswer('bad-year-meeting', 'nobody-met')
      .withAnswer('last-request', 'no-answer');
    expect(placesOf(builder, id)).toMatchObject({ 'self-help': 'not-done likely', 'starts-with': 'self-help likely' });
    expect(readingOf(builder, id).effects).toEqual([
      {
        effect: 'one-task-before-a-body',
        kind: 'prefer',
        measure: 'joint-purchase',
        over: ['support-sector-association'],
      },
      { effect: 'one-task-stands-first', kind: 'order', first: 'joint-purchase', then: 'support-sector-association' },
    ]);
  });
  test('where they help themselves, it starts with a voice', () => {
    const builder = helping.withAnswer('last-request', 'no-answer').withAnswer('firm-at-the-counter', 'sent-away');
    expect(placesOf(builder, id)).toMatchObject({ 'starts-with': 'lobbying likely' });
    expect(effectsOf(builder, id)).toEqual(['an-association-as-conduit']);
  });
  test('and last with a way for help from outside', () => {
    const heard = helping
      .withAnswer('last-request', 'done-or-reasoned')
      .withAnswer('firm-at-the-counter', 'served-like-others');
    const builder = heard.withAnswer('bridge-to-programmes', 'too-late').withAnswer('news-of-change', 'from-sellers');
    expect(placesOf(builder, id)).toMatchObject({ 'starts-with': 'conduit likely' });
    const all = heard.withAnswer('bridge-to-programmes', 'named-person').withAnswer('news-of-change', 'shared-source');
    expect(placesOf(all, id)).toMatchObject({ 'starts-with': 'none-left likely' });
    expect(effectsOf(all, id)).toEqual([]);
  });
});
