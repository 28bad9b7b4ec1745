import { describe, expect, test } from 'vitest';
import { evaluate } from '#policies/engine/evaluate';
import { situationOf } from '#policies/engine/situation';
import { knowledgeBase } from '#policies/knowledge/knowledge';
import { manyPackages } from '#policies/testing/many-packages';
import { itemsOf } from '#policies/testing/package-of';
import { runs } from '#testing/laws';

const many = manyPackages(runs(400, 40)).map(({ assessment, decision }) => ({
  context: situationOf(assessment, knowledgeBase).context,
  items: itemsOf(decision).flatMap((item) => {
    const measure = knowledgeBase.measure.get(item.measure);
    return measure === undefined ? [] : [{ item, measure }];
  }),
}));

describe('over many random packages', () => {
  test('there is something to look at', () => {
    const withEntry = many
      .flatMap(({ items }) => items)
      .filter(({ item }) => item.entry.some((e) => e.status === 'fails'));
    expect(withEntry.length).toBeGreaterThan(0);
  });
  test('no item stands against what its own "when not" says', () => {
    for (const { context, items } of many) {
      const against = items.filter(({ measure }) =>
        measure.avoidWhen?.some((a) => evaluate(a.when, context) === 'holds'),
      );
      expect(against.map(({ measure }) => measure.id)).toEqual([]);
    }
  });
  test('no item is first while something that it waits for is answered against it', () => {
    for (const { items } of many) {
      const early = items.filter(
        ({ item }) => item.priority === 'first' && item.entry.some((e) => e.status === 'fails'),
      );
      expect(early.map(({ measure }) => measure.id)).toEqual([]);
    }
  });
  test('what nobody has answered never fails', () => {
    for (const { context, items } of many) {
      for (const { measure } of items) {
        const failing = (measure.entry ?? []).filter((entry) => evaluate(entry.when, context) === 'fails');
        const unanswered = failing.filter(
          (entry) => evaluate(entry.when, { ...context, answers: {}, severities: new Map() }) === 'fails',
        );
        expect(unanswered.map((entry) => `${measure.id}/${entry.id}`)).toEqual([]);
      }
    }
  });
});
