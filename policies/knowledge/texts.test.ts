import { describe, expect, test } from 'vitest';
import { actorId, embryonicStageId, groupId, slotId } from '#policies/schema/terms';
import { CORE_SECTIONS } from '#policies/schema/section-ids';
import { texts } from '#policies/schema/text';
import { english } from '#policies/text/en/english';
import { knowledge } from './knowledge';

const sorted = (keys: Iterable<string>) => [...keys].sort();
const idsOf = (list: { id: string }[] = []) => sorted(list.map((entity) => entity.id));

test('the texts have the shape that a reader of them expects', () => {
  const result = texts.safeParse(english);
  expect(result.success ? '' : result.error.message).toBe('');
});

describe('every entity has its text, and no text is without one', () => {
  test.each([
    'questions',
    'deficits',
    'types',
    'measures',
    'principles',
    'cautions',
    'cases',
    'tensions',
    'systems',
    'gates',
    'rules',
    'checks',
  ] as const)('%s', (kind) => {
    expect(sorted(Object.keys(english[kind]))).toEqual(idsOf(knowledge[kind]));
  });
  test('stages, sections, actors and groups', () => {
    expect(sorted(Object.keys(english.stages))).toEqual(sorted([...slotId.options, ...embryonicStageId.options]));
    const sections = [...CORE_SECTIONS, ...idsOf(knowledge.modules)];
    expect(sorted(Object.keys(english.sections))).toEqual(sorted(sections));
    expect(sorted(Object.keys(english.modules))).toEqual(idsOf(knowledge.modules));
    expect(sorted(Object.keys(english.actors))).toEqual(sorted(actorId.options));
    expect(sorted(Object.keys(english.groups))).toEqual(sorted(groupId.options));
  });
  test('units, costs and durations', () => {
    const units = [
      ...knowledge.measures.flatMap((m) => m.indicators.map((i) => i.unit)),
      ...knowledge.questions.flatMap((q) => q.unit ?? []),
    ];
    expect(units.filter((unit) => !Object.hasOwn(english.units, unit))).toEqual([]);
    expect(knowledge.measures.filter((m) => !Object.hasOwn(english.costs, m.cost))).toEqual([]);
    expect(knowledge.measures.filter((m) => !Object.hasOwn(english.durations, m.duration))).toEqual([]);
  });
});

describe('inside a text', () => {
  test('a question words each of its options, and says what "does not apply" means where it can be said', () => {
    for (const question of knowledge.questions) {
      const text = english.questions[question.id];
      expect(sorted(Object.keys(text?.options ?? {})), question.id).toEqual(idsOf(question.options));
      expect(text?.notApplicable !== undefined, question.id).toBe(question.notApplicable === true);
      const worded = Object.values(text?.options ?? {});
      expect(new Set(worded).size, question.id).toBe(worded.length);
    }
  });
  test('a measure words its entry conditions, its "when not", its indicators and its cases', () => {
    for (const measure of knowledge.measures) {
      const text = english.measures[measure.id];
      expect(sorted(Object.keys(text?.entry ?? {})), measure.id).toEqual(idsOf(measure.entry));
      expect(sorted(Object.keys(text?.avoid ?? {})), measure.id).toEqual(idsOf(measure.avoidWhen));
      expect(sorted(Object.keys(text?.indicators ?? {})), measure.id).toEqual(idsOf(measure.indicators));
    }
  });
  test('a deficit that the sources found elsewhere says where', () => {
    const silent = knowledge.deficits.filter(
      (d) => d.prior !== undefined && english.deficits[d.id]?.elsewhere === undefined,
    );
    expect(idsOf(silent)).toEqual([]);
  });
  test('a place-holder stands only in the reasons, and where one is needed', () => {
    const { reasons, ...others } = english;
    expect(JSON.stringify(others)).not.toMatch(/\{name\}/);
    const named = Object.entries(reasons).flatMap(([id, text]) => (text.includes('{name}') ? [id] : []));
    expect(named.sort()).toEqual([
      'fieldworkDeficit',
      'fieldworkEntry',
      'fieldworkPrior',
      'fieldworkRule',
      'nextEntry',
      'nextItem',
      'withheldForConflict',
      'withheldForType',
    ]);
  });
});
