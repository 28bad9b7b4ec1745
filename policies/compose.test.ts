import { describe, expect, test } from 'vitest';
import { typeForConditions } from './situation';
import { knowledge } from './knowledge/knowledge';
import { aGate, aMeasure, aRule, baseWith } from './testing/a-base';
import { anAssessment } from './testing/an-assessment';
import { itemOf, itemsOf, measuresOf, packageOf, withheldFor } from './testing/package-of';

const lines = (type: string) => knowledge.types.find((t) => t.id === type)?.lines ?? [];
const typeLines = knowledge.measures.filter((m) => m.type !== undefined && m.kind === 'advice').map((m) => m.id);

describe.each(['center', 'advanced-vector', 'local-development-vector', 'embryonic'] as const)(
  'a package of %s',
  (type) => {
    const decision = packageOf(anAssessment().ofType(type));

    test('is the fixed set of its type, whatever the severities', () => {
      expect(measuresOf(decision).sort()).toEqual([...lines(type)].sort());
      const severe = knowledge.deficits.reduce((made, d) => made.withDeficit(d.id, 0), anAssessment().ofType(type));
      expect(measuresOf(packageOf(severe))).toEqual(expect.arrayContaining(lines(type)));
    });
    test('withholds the lines of the other types, each with its type', () => {
      const others = typeLines.filter((id) => !lines(type).includes(id));
      for (const id of others) {
        expect(withheldFor(decision, id)).toEqual({
          kind: 'type',
          type: knowledge.measures.find((m) => m.id === id)?.type,
        });
      }
    });
    test('carries its readings and its cautions', () => {
      const own = knowledge.types.find((t) => t.id === type);
      expect(decision.readings).toEqual(own?.readings);
      expect(decision.cautions.map((c) => c.caution)).toEqual(expect.arrayContaining(own?.cautions ?? []));
    });
  },
);

describe('without a type', () => {
  const decision = packageOf(anAssessment().withDeficit('infrastructure', 2).withDeficit('low-price-trap', 2));

  test('the general measures stand, and what is built waits for the type', () => {
    expect(itemOf(decision, 'identify-external-diseconomies')).toMatchObject({ priority: 'first' });
    expect(itemOf(decision, 'product-development')).toMatchObject({ priority: 'next', next: { kind: 'type' } });
    expect(itemOf(decision, 'mobilise-against-diseconomies')).toMatchObject({ next: { kind: 'type' } });
  });
  test('every line of a type is withheld, and there are no readings', () => {
    expect(typeLines.map((id) => withheldFor(decision, id))).toEqual(typeLines.map(() => ({ kind: 'no-type' })));
    expect(decision.readings).toEqual([]);
  });
  test('conditions read it as unknown while it can still be told, as none where it is ruled out', () => {
    const { classification } = decision;
    expect(typeForConditions({ ...classification, status: 'unknown' })).toBeUndefined();
    expect(typeForConditions({ ...classification, status: 'not-measurable' })).toBeUndefined();
    expect(typeForConditions({ ...classification, status: 'below-threshold' })).toBeNull();
    expect(typeForConditions({ ...classification, status: 'not-applicable' })).toBeNull();
    expect(typeForConditions({ ...classification, type: 'center', status: 'confirmed' })).toBe('center');
  });
});

describe('a blocked initiative', () => {
  const blocked = anAssessment()
    .ofType('center')
    .withBlockedInitiative()
    .withWillingFirms(25)
    .withDeficit('unwillingness-to-cooperate', 2)
    .withDeficit('quality', 2);
  const decision = packageOf(blocked);

  test('the small firms’ own body comes first', () => {
    expect(measuresOf(decision, 'who-carries-it')[0]).toBe('small-firms-own-body');
    expect(itemOf(decision, 'small-firms-own-body')).toMatchObject({ priority: 'first', rules: ['blocked-own-body'] });
  });
  test('support for the captured association is withheld, with the rule', () => {
    expect(withheldFor(decision, 'support-sector-association')).toEqual({
      kind: 'rule',
      rule: 'blocked-no-support-to-association',
    });
    expect(decision.blocks).toContainEqual({ block: 'payment-through-captured-body', rule: 'blocked-no-payment' });
  });
  test('nothing else waits for it', () => {
    expect(itemOf(decision, 'production-and-quality-services').priority).toBe('first');
    expect(itemOf(decision, 'joint-purchase').priority).toBe('first');
  });
  test('the coordinator of the milder state gives way, and the plan says to what', () => {
    const milder = packageOf(blocked.withDeficit('governance', 2));
    expect(measuresOf(milder)).toContain('hire-coordinator');
    expect(withheldFor(decision, 'hire-coordinator')).toEqual({ kind: 'rule', rule: 'blocked-own-body' });
    expect(withheldFor(milder, 'hire-coordinator')).toBeUndefined();
  });
  test('is no block where there are no larger firms: then it is a question', () => {
    const odd = packageOf(blocked.withFlag('lead_firms', 'none'));
    expect(measuresOf(odd)).not.toContain('small-firms-own-body');
    expect(odd.fieldwork).toContainEqual({
      question: 'joint-attempts',
      reason: { kind: 'deficit', deficit: 'governance' },
    });
  });
  test('a larger firm in the chair alone blocks nothing', () => {
    const chair = packageOf(anAssessment().ofType('center').withFlag('large_firms_control_assoc', 'larger-firm'));
    expect(measuresOf(chair)).not.toContain('small-firms-own-body');
    expect(withheldFor(chair, 'support-sector-association')).toBeUndefined();
  });
});

describe('creating a system from nothing', () => {
  const decision = packageOf(
    anAssessment()
      .ofType('center')
      .withFlag('aim_create', 'yes')
      .withFlag('exists', 'under-5')
      .withDeficit('quality', 3),
  );
  test('stops the package: no items, no readings, no type', () => {
    expect(decision.stages).toEqual([]);
    expect(decision.readings).toEqual([]);
    expect(decision.classification).toMatchObject({ type: null, status: 'not-applicable' });
    expect(decision.cautions.map((c) => c.caution)).toContain('never-create-from-nothing');
  });
  test('what would have been an item is withheld by the gate', () => {
    expect(withheldFor(decision, 'production-and-quality-services')).toEqual({
      kind: 'gate',
      gate: 'create-from-nothing',
    });
    expect(decision.withheld[0]?.measure).toBe('production-and-quality-services');
  });
});

describe('small firms off', () => {
  const wanting = anAssessment().ofType('center').withBlockedInitiative().withDeficit('quality', 2);
  test('where one firm is most of it: type and other measures stay', () => {
    const decision = packageOf(wanting.withFlag('one_firm_majority', 'yes'));
    expect(decision.classification.type).toBe('center');
    expect(withheldFor(decision, 'small-firms-own-body')).toEqual({ kind: 'gate', gate: 'one-firm-system' });
    expect(withheldFor(decision, 'autonomous-marketing-bodies')).toEqual({ kind: 'gate', gate: 'one-firm-system' });
    expect(measuresOf(decision)).toContain('production-and-quality-services');
    expect(itemsOf(decision).filter((i) => knowledge.measures.find((m) => m.id === i.measure)?.smallFirms)).toEqual([]);
  });
  test('where the process is continuous: no type either', () => {
    const decision = packageOf(wanting.withFlag('discrete_product', 'continuous'));
    expect(decision.classification).toMatchObject({ type: null, status: 'not-applicable' });
    expect(withheldFor(decision, 'small-firms-own-body')).toEqual({ kind: 'gate', gate: 'continuous-process' });
    expect(decision.cautions.map((c) => c.caution)).toContain('not-for-continuous-processes');
  });
  test('names the gate only for what was wanted', () => {
    const decision = packageOf(anAssessment().ofType('center').withFlag('one_firm_majority', 'yes'));
    expect(withheldFor(decision, 'joint-purchase')).toBeUndefined();
  });
});

test('a dispersed trade: no type, and the measures for groups stay', () => {
  const decision = packageOf(anAssessment().ofType('center').withFlag('single_place', 'dispersed'));
  expect(decision.classification).toMatchObject({ type: null, status: 'not-applicable' });
  expect(measuresOf(decision)).toEqual(['support-sector-association']);
});

test('concentration without ties: the type stands, and the package starts with what ties firms together', () => {
  const decision = packageOf(anAssessment().ofType('center').withFlag('interdependence', 'alone'));
  expect(decision.classification).toMatchObject({ type: 'center', status: 'agglomeration' });
  expect(measuresOf(decision)).toEqual(
    expect.arrayContaining(['assess-local-services', 'standing-forum', 'keep-used-equipment-and-repair']),
  );
  expect(decision.cautions.map((c) => c.caution)).toContain('concentration-is-not-interdependence');
});

describe('when not to', () => {
  test('an embryonic system does not get what belongs to older ones', () => {
    const wanting = anAssessment().withDeficit('management', 2).withDeficit('strategic-assets', 2);
    const embryonic = packageOf(wanting.ofType('embryonic'));
    expect(withheldFor(embryonic, 'management-courses')).toEqual({ kind: 'avoid', entry: 'embryonic' });
    expect(withheldFor(embryonic, 'product-development')).toEqual({ kind: 'avoid', entry: 'embryonic' });
    expect(measuresOf(packageOf(wanting.ofType('center')))).toEqual(
      expect.arrayContaining(['management-courses', 'product-development']),
    );
  });
  test('an association that the government controls is not supported', () => {
    const decision = packageOf(
      anAssessment()
        .ofType('center')
        .withDeficit('unwillingness-to-cooperate', 2)
        .withFlag('large_firms_control_assoc', 'government'),
    );
    expect(withheldFor(decision, 'support-sector-association')).toEqual({
      kind: 'avoid',
      entry: 'government-controlled',
    });
  });
  test('what nobody wanted is not withheld either', () => {
    expect(withheldFor(packageOf(anAssessment().ofType('embryonic')), 'management-courses')).toBeUndefined();
  });
});

describe('two measures in conflict', () => {
  const discrete = anAssessment().withFlag('discrete_product', 'discrete');
  const a = aMeasure({ id: 'a-measure', conflicts: ['b-measure'] });
  const b = aMeasure({ id: 'b-measure' });
  const both = [aRule({ id: 'one' }), aRule({ id: 'two', then: { kind: 'recommend', measure: 'b-measure' } })];
  const types = knowledge.types.map((type) => ({ ...type, lines: ['a-measure'] }));

  test('the one that names the other stays, wherever it stands', () => {
    for (const measures of [
      [a, b],
      [b, a],
    ]) {
      const decision = packageOf(discrete, baseWith({ measures, rules: both, types }));
      expect(measuresOf(decision)).toEqual(['a-measure']);
      expect(withheldFor(decision, 'b-measure')).toEqual({ kind: 'conflict', measure: 'a-measure' });
    }
  });
  test('of two that name each other the earlier stays', () => {
    const measures = [{ ...b, conflicts: ['a-measure'] }, a];
    const decision = packageOf(discrete, baseWith({ measures, rules: both, types }));
    expect(measuresOf(decision)).toEqual(['b-measure']);
    expect(withheldFor(decision, 'a-measure')).toEqual({ kind: 'conflict', measure: 'b-measure' });
  });
  test('one that has been dropped drops no other', () => {
    const c = aMeasure({ id: 'c-measure' });
    const measures = [a, { ...b, conflicts: ['c-measure'] }, c];
    const rules = [...both, aRule({ id: 'three', then: { kind: 'recommend', measure: 'c-measure' } })];
    const decision = packageOf(discrete, baseWith({ measures, rules, types }));
    expect(measuresOf(decision)).toEqual(['a-measure', 'c-measure']);
    const dropping = [a, aMeasure({ id: 'c-measure', conflicts: ['b-measure'] }), b];
    const again = packageOf(discrete, baseWith({ measures: dropping, rules, types }));
    expect(again.withheld).toEqual([{ measure: 'b-measure', reason: { kind: 'conflict', measure: 'a-measure' } }]);
  });
  test('one alone stands, and none conflicts with itself', () => {
    const alone = packageOf(discrete, baseWith({ measures: [a, b], rules: [aRule()], types }));
    expect(measuresOf(alone)).toEqual(['a-measure']);
    expect(alone.withheld).toEqual([]);
    const selfish = aMeasure({ conflicts: ['a-measure'] });
    expect(measuresOf(packageOf(discrete, baseWith({ measures: [selfish], rules: [aRule()], types })))).toEqual([
      'a-measure',
    ]);
  });
});

describe('cautions on the whole package', () => {
  test('come from closed gates, and from unknown ones that say so', () => {
    const cautionsOf = (coverage: string) =>
      packageOf(anAssessment().withFlag('register_coverage', coverage)).cautions.map((c) => c.caution);
    expect(packageOf(anAssessment()).cautions.map((c) => c.caution)).toContain('registers-miss-producers');
    expect(cautionsOf('few')).toContain('registers-miss-producers');
    expect(cautionsOf('most')).not.toContain('registers-miss-producers');
  });
  test('name the rules that brought them, and stand once', () => {
    const decision = packageOf(anAssessment().withFlag('counterpart', 'none').ofType('embryonic'));
    expect(decision.cautions.filter((c) => c.caution === 'no-money-without-counterpart')).toEqual([
      { caution: 'no-money-without-counterpart', rules: ['no-counterpart-caution'] },
    ]);
    expect(packageOf(anAssessment().ofType('embryonic')).cautions).toContainEqual({
      caution: 'no-money-without-counterpart',
      rules: [],
    });
  });
  test('a gate without a caution adds none', () => {
    const gate = aGate({ closedWhen: { kind: 'flag', flag: 'discrete_product', in: ['discrete'] } });
    const base = baseWith({ gates: [gate], rules: [], checks: [] });
    expect(packageOf(anAssessment().withFlag('discrete_product', 'discrete'), base).cautions).toEqual([]);
  });
});

test('what is a nuisance or nothing is left alone, what is unknown or does not apply is not said to be', () => {
  const decision = packageOf(
    anAssessment()
      .withDeficit('quality', 0)
      .withDeficit('management', 1)
      .withDeficit('infrastructure', 2)
      .withDeficit('low-price-trap', 3)
      .withDeficitUnknown('market-information')
      .withDeficitNotApplicable('environment'),
  );
  expect(decision.leaveAlone).toEqual(['management', 'quality']);
});

test('no counterpart: nothing is funded, and the package says so', () => {
  const { blocks } = packageOf(anAssessment().withFlag('counterpart', 'none'));
  expect(blocks.map((b) => b.block)).toEqual(['funding', 'funding-without-compliance']);
  expect(packageOf(anAssessment().withFlag('counterpart', 'action')).blocks.map((b) => b.block)).toEqual([
    'funding-without-compliance',
  ]);
});
