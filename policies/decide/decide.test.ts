import { describe, expect, test } from 'vitest';
import { typeForConditions } from '#policies/engine/situation';
import { knowledge } from '#policies/knowledge/knowledge';
import { aGate, baseWith } from '#policies/testing/a-base';
import { anAssessment, type AssessmentBuilder } from '#policies/testing/an-assessment';
import { itemOf, measuresOf, packageOf, withheldFor } from '#policies/testing/package-of';

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
      expect(decision.alongside.filter((r) => r.rules.length === 0).map((r) => r.measure)).toEqual(own?.readings);
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
  test('every line of a type is withheld, and no reading of a type', () => {
    expect(typeLines.map((id) => withheldFor(decision, id))).toEqual(typeLines.map(() => ({ kind: 'no-type' })));
    expect(decision.alongside.filter((r) => r.rules.length === 0)).toEqual([]);
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

test.each(['governance', 'unwillingness-to-cooperate'])(
  'five firms are looked for against %s, too, where counting them is said not to apply',
  (deficit) => {
    const builder = anAssessment().withDeficit(deficit, 2);
    expect(measuresOf(packageOf(builder))).toContain('find-five-firms');
    expect(measuresOf(packageOf(builder.withNotApplicable('willing-firms')))).toContain('find-five-firms');
    expect(measuresOf(packageOf(builder.withWillingFirms(4)))).toContain('find-five-firms');
    expect(measuresOf(packageOf(builder.withWillingFirms(5)))).not.toContain('find-five-firms');
  },
);

test('a dispersed trade: no type, and the measures for groups stay', () => {
  const decision = packageOf(anAssessment().ofType('center').withFlag('single_place', 'dispersed'));
  expect(decision.classification).toMatchObject({ type: null, status: 'not-applicable' });
  expect(measuresOf(decision)).toEqual(['support-sector-association', 'design-help-through-association']);
});

test('concentration without ties: the type stands, and the package starts with what ties firms together', () => {
  const decision = packageOf(anAssessment().ofType('center').withFlag('interdependence', 'alone'));
  expect(decision.classification).toMatchObject({ type: 'center', status: 'agglomeration' });
  expect(measuresOf(decision)).toEqual(
    expect.arrayContaining(['assess-local-services', 'standing-forum', 'keep-used-equipment-and-repair']),
  );
  expect(decision.cautions.map((c) => c.caution)).toContain('concentration-is-not-interdependence');
});

describe('used machines and repair', () => {
  const kept = (builder: AssessmentBuilder) =>
    measuresOf(packageOf(builder)).includes('keep-used-equipment-and-repair');
  const alone = anAssessment().ofType('center').withFlag('interdependence', 'alone');

  test('are kept among firms without ties, unless the small ones do not live on them', () => {
    expect(kept(alone.withFlag('used_machines', 'no'))).toBe(false);
    expect(kept(alone.withFlag('used_machines', 'yes'))).toBe(true);
    expect(kept(alone.withUnknown('used-machines'))).toBe(true);
    expect(kept(alone)).toBe(true);
  });
  test('and the rest of what ties such firms together stays', () => {
    expect(measuresOf(packageOf(alone.withFlag('used_machines', 'no')))).toEqual(
      expect.arrayContaining(['assess-local-services', 'standing-forum']),
    );
  });
  test('are called for by a leap, by missing repair and by a scrapping clause, whatever is in use today', () => {
    const inUse = anAssessment().ofType('center').withFlag('used_machines', 'no');
    expect(kept(inUse.withDeficit('technology-discontinuity', 2))).toBe(true);
    expect(kept(inUse.withDeficit('no-equipment-supply', 2))).toBe(true);
    expect(kept(inUse.withFlag('aid_tied_to_scrapping', 'yes'))).toBe(true);
    expect(kept(inUse)).toBe(false);
  });
});

describe('a school of the small firms', () => {
  const school = anAssessment().ofType('center').withFlag('labour_training', 'nowhere');

  test('never comes without the look at what teaches already, which stands before it', () => {
    const measures = measuresOf(packageOf(school));
    expect(measures).toContain('joint-training-school');
    expect(measures).toContain('assess-local-services');
    expect(itemOf(packageOf(school), 'joint-training-school').next).toEqual({
      kind: 'item',
      measure: 'assess-local-services',
    });
  });
  test('where workers learn somewhere, neither is called for', () => {
    const learning = measuresOf(packageOf(anAssessment().ofType('center').withFlag('labour_training', 'school')));
    expect(learning).not.toContain('joint-training-school');
    expect(learning).not.toContain('assess-local-services');
  });
});

describe('cautions on the whole package', () => {
  test('come from closed gates, and from unknown ones that say so', () => {
    const cautionsOf = (coverage: string) =>
      packageOf(anAssessment().withFlag('register_coverage', coverage)).cautions.map((c) => c.caution);
    const unasked = packageOf(anAssessment()).cautions.filter((c) => c.rules.length === 0);
    expect(unasked).toEqual([{ caution: 'registers-miss-producers', rules: [] }]);
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
