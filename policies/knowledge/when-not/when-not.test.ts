import { describe, expect, test } from 'vitest';
import { knowledge, knowledgeBase } from '#policies/knowledge/knowledge';
import type { Measure } from '#policies/schema/knowledge';
import { english } from '#policies/text/en/english';
import type { Decider } from './decider';
import { whenNot } from './when-not';
import { sentencesIn } from './when-not-page';

const advice = knowledge.measures.filter((measure) => measure.kind === 'advice');

test('every measure that is advice is listed, and nothing else', () => {
  expect(Object.keys(whenNot).sort()).toEqual(advice.map(({ id }) => id).sort());
});

describe.each(advice.map((measure) => [measure.id, measure] as const))('the "when not" of %s', (id, measure) => {
  const sentences = sentencesIn(english.measures[id]?.whenNot ?? '');

  test('has what decides it for each of its sentences', () => {
    expect(sentences.length).toBeGreaterThan(0);
    expect(whenNot[id]?.length).toBe(sentences.length);
    expect(whenNot[id]?.filter((deciders) => deciders.length === 0)).toEqual([]);
  });

  test('is decided by what exists', () => {
    expect((whenNot[id] ?? []).flat().filter((decider) => !exists(decider, measure))).toEqual([]);
  });

  test('says of a source that is silent that it is silent, and only there', () => {
    expect((whenNot[id] ?? []).flat().includes('silent')).toBe(measure.silent?.includes('when-not') ?? false);
  });

  test('is not both decided and left to the reader', () => {
    expect((whenNot[id] ?? []).filter((d) => d.includes('no-question') && d.length > 1)).toEqual([]);
  });
});

test('what withholds a measure, or lets it wait, has words of its own', () => {
  for (const measure of advice) {
    const text = english.measures[measure.id];
    for (const { id } of measure.avoidWhen ?? []) expect(text?.avoid?.[id], `${measure.id}/${id}`).toBeTruthy();
    for (const { id } of measure.entry ?? []) expect(text?.entry?.[id], `${measure.id}/${id}`).toBeTruthy();
  }
});

test('a measure whose text asks for at least five firms waits until five are there', () => {
  const asks = (measure: Measure) => /at least five (member )?firms|five or more (willing )?firms/i.test(told(measure));
  const waits = ({ entry = [] }: Measure) => JSON.stringify(entry).includes('"willing_group","atLeast":5');
  const asking = advice.filter(asks);
  expect(asking.length).toBeGreaterThan(5);
  expect(asking.filter((measure) => !waits(measure)).map(({ id }) => id)).toEqual([]);
});

function told({ id }: Measure): string {
  const text = english.measures[id];
  return [text?.what, ...(text?.steps ?? []), ...(text?.contribution ?? []), text?.whenNot].join(' ');
}

/** Whether a measure has what is named, or the knowledge base holds it. */
function exists(decider: Decider, measure: Measure): boolean {
  const [kind, id = ''] = decider.split(':');
  switch (kind) {
    case 'avoid':
      return measure.avoidWhen?.some((avoid) => avoid.id === id) ?? false;
    case 'entry':
      return measure.entry?.some((entry) => entry.id === id) ?? false;
    case 'prerequisite':
      return measure.prerequisites.includes(id);
    case 'rule':
      return knowledgeBase.rule.has(id);
    case 'gate':
      return knowledgeBase.gate.has(id);
    case 'premise':
      return measure.premise.length > 0;
    case 'slot':
      return measure.slot === 'ask-of-others' || measure.slot === 'stop-and-law' || measure.slotWhen !== undefined;
    case 'stage':
      return measure.embryonicStage === 'equip';
    case 'type':
      return measure.type !== undefined;
    case 'actors':
      return measure.leads.length > 0;
    case undefined:
    default:
      return decider === 'silent' || decider === 'no-question';
  }
}
