import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MOST } from '#policies/engine/room';
import { knowledge, knowledgeBase } from '#policies/knowledge/knowledge';
import { law } from '#policies/testing/law';
import { itemsOf } from '#policies/testing/package-of';
import { plausibleAssessment } from '#policies/testing/plausible';
import { decide } from './decide';
import { runs } from '#testing/laws';

const lineIds = new Set(knowledge.types.flatMap((type) => type.lines));

describe('a package', () => {
  law('holds twelve items at most', (_, decision) => {
    expect(itemsOf(decision).length).toBeLessThanOrEqual(MOST);
  });
  law('takes no more of a choice than it keeps, the lines of a type apart', (_, decision) => {
    const taken = itemsOf(decision).map((item) => item.measure);
    for (const choice of knowledge.choices) {
      const members = choice.of.filter((id) => taken.includes(id) && !lineIds.has(id));
      expect(members.length).toBeLessThanOrEqual(choice.keep);
      const lines = choice.of.filter((id) => taken.includes(id) && lineIds.has(id));
      if (lines.length >= choice.keep) expect(members).toEqual([]);
    }
  });
  law('begins with no more of a choice than it says', (_, decision) => {
    const firsts = itemsOf(decision).flatMap((item) => (item.priority === 'first' ? [item.measure] : []));
    for (const { of, first } of knowledge.choices) {
      if (first !== undefined) expect(of.filter((id) => firsts.includes(id)).length).toBeLessThanOrEqual(first);
    }
  });
  law('accounts for all that may come in: as an item, for later, or withheld, and each once', (_, decision) => {
    const places = [
      ...itemsOf(decision).map((item) => item.measure),
      ...decision.later.map((each) => each.measure),
      ...decision.withheld.map((each) => each.measure),
    ];
    expect(new Set(places).size).toBe(places.length);
  });
  law('has an item among the first for every event that can be named, or says why not', (_, decision) => {
    const items = itemsOf(decision);
    for (const { deficit, severity } of decision.findings) {
      if (severity !== 3 || decision.stages.length === 0) continue;
      const begun = items.some((item) => item.priority === 'first' && item.purpose.grounds.includes(deficit));
      const said = decision.notFirst.some((each) => each.deficit === deficit);
      expect(begun || said, deficit).toBe(true);
      expect(begun && said, deficit).toBe(false);
    }
  });
  law('has the early line of its type among the first, unless something speaks against it', (_, decision) => {
    for (const stage of decision.stages) {
      if (stage.slot !== 'now') continue;
      for (const item of stage.items) {
        if (!lineIds.has(item.measure) || item.priority === 'first') continue;
        const needs = knowledgeBase.measure.get(item.measure)?.prerequisites ?? [];
        const speaks = item.premise === 'not-met' || item.entry.some((entry) => entry.status === 'fails');
        const stops = decision.stages.filter((s) => s.slot === 'stop-and-law').flatMap((s) => s.items).length;
        expect(speaks || needs.length > 0 || stops >= 4, item.measure).toBe(true);
      }
    }
  });
});

test('of plausible systems holds nine items at the median', () => {
  const made = fc.sample(plausibleAssessment, { numRuns: runs(1000), seed: 7 });
  const sizes = made.map((assessment) => itemsOf(decide(assessment, knowledgeBase)).length).sort((a, b) => a - b);
  expect(sizes[Math.floor(sizes.length / 2)]).toBeLessThanOrEqual(9);
  expect(sizes[0]).toBeGreaterThan(0);
});
