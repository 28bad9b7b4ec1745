import { describe, expect, test } from 'vitest';
import { actorId, embryonicStageId, groupId, needsRationale, slotId } from '#policies/schema/terms';
import { CORE_SECTIONS } from '#policies/schema/section-ids';
import { type Texts, texts } from '#policies/schema/text';
import { TEXT_LOCALES, textsFor } from '#policies/text/texts';
import { knowledge } from './knowledge';

const sorted = (keys: Iterable<string>) => [...keys].sort();
const idsOf = (list: { id: string }[] = []) => sorted(list.map((entity) => entity.id));

describe.each(TEXT_LOCALES)('the texts in %s', (locale) => {
  const words = textsFor(locale);

  test('the texts have the shape that a reader of them expects', () => {
    const result = texts.safeParse(words);
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
      'readings',
    ] as const)('%s', (kind) => {
      expect(sorted(Object.keys(words[kind]))).toEqual(idsOf(knowledge[kind]));
    });
    test('stages, sections, actors and groups', () => {
      expect(sorted(Object.keys(words.stages))).toEqual(sorted([...slotId.options, ...embryonicStageId.options]));
      const sections = [...CORE_SECTIONS, ...idsOf(knowledge.modules)];
      expect(sorted(Object.keys(words.sections))).toEqual(sorted(sections));
      expect(sorted(Object.keys(words.modules))).toEqual(idsOf(knowledge.modules));
      expect(sorted(Object.keys(words.actors))).toEqual(sorted(actorId.options));
      expect(sorted(Object.keys(words.groups))).toEqual(sorted(groupId.options));
      expect(sorted(Object.keys(words.groupNames))).toEqual(sorted(groupId.options));
    });
    test('units, costs and durations', () => {
      const units = [
        ...knowledge.measures.flatMap((m) => m.indicators.map((i) => i.unit)),
        ...knowledge.questions.flatMap((q) => q.unit ?? []),
      ];
      expect(units.filter((unit) => !Object.hasOwn(words.units, unit))).toEqual([]);
      expect(knowledge.measures.filter((m) => !Object.hasOwn(words.costs, m.cost))).toEqual([]);
      expect(knowledge.measures.filter((m) => !Object.hasOwn(words.durations, m.duration))).toEqual([]);
    });
  });

  describe('rationales', () => {
    test('what is inferred says what is ours and from what, and so does whatever is marked as explained; nothing else does', () => {
      expect(rationaleFaults(words)).toEqual([]);
      expect(Object.keys(words.rationales).sort()).toEqual(
        Object.keys(knowledge)
          .filter((kind) => kind !== 'sources')
          .sort(),
      );
    });
    test('one that is missing and one that is left over are named', () => {
      const { 'by-products': _, ...measures } = words.rationales.measures;
      const rationales = {
        ...words.rationales,
        measures,
        gates: { ...words.rationales.gates, 'no-such-gate': 'Ours.' },
      };
      expect(rationaleFaults({ ...words, rationales })).toEqual([
        'measures/by-products has no rationale',
        'gates/no-such-gate needs no rationale',
      ]);
    });
    test('an entity with no source at all has one', () => {
      const bare = Object.entries({ ...knowledge, sources: [] }).flatMap(([kind, entities]) =>
        entities.filter(({ sources }) => sources.length === 0).map(({ id }) => [kind, id]),
      );
      expect(bare.length).toBeGreaterThan(0);
      const said = JSON.parse(JSON.stringify(words.rationales));
      expect(bare.filter(([kind = '', id = '']) => typeof said[kind][id] !== 'string')).toEqual([]);
    });
  });

  test('every work says by whom it is, where it appeared and how to find a place in it', () => {
    expect(sorted(Object.keys(words.sources))).toEqual(idsOf(knowledge.sources));
  });

  describe('inside a text', () => {
    test('a question words each of its options, and says what "does not apply" means where it can be said', () => {
      for (const question of knowledge.questions) {
        const text = words.questions[question.id];
        expect(sorted(Object.keys(text?.options ?? {})), question.id).toEqual(idsOf(question.options));
        expect(text?.notApplicable !== undefined, question.id).toBe(question.notApplicable === true);
        const worded = Object.values(text?.options ?? {});
        expect(new Set(worded).size, question.id).toBe(worded.length);
      }
    });
    test('a measure words its entry conditions, its "when not", its indicators and its cases', () => {
      for (const measure of knowledge.measures) {
        const text = words.measures[measure.id];
        expect(sorted(Object.keys(text?.entry ?? {})), measure.id).toEqual(idsOf(measure.entry));
        expect(sorted(Object.keys(text?.avoid ?? {})), measure.id).toEqual(idsOf(measure.avoidWhen));
        expect(sorted(Object.keys(text?.indicators ?? {})), measure.id).toEqual(idsOf(measure.indicators));
      }
    });
    test('a deficit that the sources found elsewhere says where', () => {
      const silent = knowledge.deficits.filter(
        (d) => d.prior !== undefined && words.deficits[d.id]?.elsewhere === undefined,
      );
      expect(idsOf(silent)).toEqual([]);
    });
    test('what people sign holds no remark on who set it: that stands apart, for the margin', () => {
      const signed = [
        ...Object.entries(words.stages).flatMap(([id, { entry, contribution, verification, stopRule }]) =>
          [entry, contribution, verification, stopRule].map((text) => `${id}: ${text}`),
        ),
        ...Object.values(words.measures).flatMap(({ entry }) => Object.values(entry ?? {})),
      ];
      const remark = /\bours\b|\bour\b|\bthe sources?\b|\bwe\b|\binterpret/i;
      expect(signed.length).toBeGreaterThan(32);
      expect(signed.filter((text) => remark.test(text))).toEqual([]);
      for (const { entry, entryRemarks = {} } of Object.values(words.measures)) {
        expect(Object.keys(entry ?? {})).toEqual(expect.arrayContaining(Object.keys(entryRemarks)));
      }
    });
    test('a place-holder stands only in the reasons, and where one is needed', () => {
      const { reasons, ...others } = words;
      expect(JSON.stringify(others)).not.toMatch(/\{name\}/);
      const named = Object.entries(reasons).flatMap(([id, text]) => (text.includes('{name}') ? [id] : []));
      expect(named.sort()).toEqual([
        'fieldworkCaution',
        'fieldworkDeficit',
        'fieldworkEntry',
        'fieldworkMeasure',
        'fieldworkPrior',
        'fieldworkRaised',
        'laterAfter',
        'laterBegun',
        'laterChoice',
        'nextChoice',
        'nextEntry',
        'nextItem',
        'purposeBegins',
        'purposeFollows',
        'withheldForConflict',
        'withheldForType',
      ]);
    });
  });
});

/** Rationales that are missing, and those of entities that need none: what is inferred, or marked as explained, has one. */
function rationaleFaults({ rationales }: Texts): string[] {
  return Object.entries({ ...knowledge, sources: [] }).flatMap(([kind, entities]) => {
    if (kind === 'sources') return [];
    const given = Object.keys(Object(Object.entries(rationales).find(([each]) => each === kind)?.[1]));
    const needed = entities.filter(needsRationale).map(({ id }) => id);
    return [
      ...needed.filter((id) => !given.includes(id)).map((id) => `${kind}/${id} has no rationale`),
      ...given.filter((id) => !needed.includes(id)).map((id) => `${kind}/${id} needs no rationale`),
    ];
  });
}
