import { describe, expect, test } from 'vitest';
import { must } from '#policies/engine/base';
import { situationOf } from '#policies/engine/situation';
import { slotOf } from '#policies/engine/stages';
import { knowledge, knowledgeBase } from '#policies/knowledge/knowledge';
import { aVector, aVectorThatRegistersMiss, belowTheFilter } from '#policies/testing/a-vector';
import { anAssessment, type AssessmentBuilder } from '#policies/testing/an-assessment';
import { itemsOf, measuresOf, packageOf, withheldFor } from '#policies/testing/package-of';

const measuresIn = (builder: AssessmentBuilder, stage?: string) => measuresOf(packageOf(builder), stage);
const cautionsIn = (builder: AssessmentBuilder) => packageOf(builder).cautions.map(({ caution }) => caution);

describe('what has stopped work comes into the package', () => {
  const closed = aVector().withFlag('in_crisis', 'closure-order');
  test('a closure order where something harmful is used: control in the plants, before all else', () => {
    const harmful = closed.withFlag('toxic_or_resource', 'yes');
    expect(measuresIn(harmful, 'stop-and-law')).toEqual(['plant-pollution-control']);
    expect(measuresIn(harmful)[0]).toBe('plant-pollution-control');
  });
  test('not where nothing harmful is used, nobody has said so, or the waste is known to be in order', () => {
    expect(measuresIn(closed.withFlag('toxic_or_resource', 'no'))).not.toContain('plant-pollution-control');
    expect(measuresIn(closed)).not.toContain('plant-pollution-control');
    const harmful = closed.withFlag('toxic_or_resource', 'yes').withDeficit('environment', 0);
    expect(measuresIn(harmful)).toContain('plant-pollution-control');
    expect(measuresIn(harmful.withDeficit('plant-environment', 1))).not.toContain('plant-pollution-control');
  });
  test('no power', () => {
    const dark = aVector().withFlag('in_crisis', 'power-or-water');
    expect(measuresIn(dark.withFlag('electricity_ok', 'no'), 'stop-and-law')).toEqual(['secure-electricity']);
    expect(measuresIn(dark.withFlag('electricity_ok', 'yes'))).not.toContain('secure-electricity');
    expect(measuresIn(dark)).not.toContain('secure-electricity');
    const nothing = dark.withFlag('electricity_ok', 'no').withDeficit('infrastructure', 0);
    expect(measuresIn(nothing)).not.toContain('secure-electricity');
  });
  test('the main buyer has left, and three buyers took most', () => {
    const left = aVector().withFlag('in_crisis', 'main-buyer-left').withAnswer('subcontractor-pay', 'by-piece');
    expect(measuresIn(left.withAnswer('buyer-share', 'over-60'))).toContain('joint-export');
    expect(measuresIn(left.withAnswer('buyer-share', '30-60'))).not.toContain('joint-export');
  });
  test('no material, which the buyer paid for: buy together, or first find those who would', () => {
    const none = aVector().withFlag('in_crisis', 'no-material').withAnswer('material-advance', 'buyer');
    expect(measuresIn(none)).toContain('joint-purchase');
    expect(measuresIn(none.withWillingFirms(2))).toContain('find-five-firms');
    expect(measuresIn(none.withWillingFirms(2))).not.toContain('joint-purchase');
    expect(measuresIn(none.withAnswer('material-advance', 'own'))).not.toContain('joint-purchase');
  });
  test('imports: a petition', () => {
    const flooded = aVector().withFlag('in_crisis', 'imports');
    expect(measuresIn(flooded, 'ask-of-others')).toContain('petition-selective-imports');
    expect(measuresIn(flooded.withDeficit('import-shock', 0))).not.toContain('petition-selective-imports');
  });
});

describe('what is to be decided', () => {
  test('a law, a call and a count of registered firms bring what to beware of', () => {
    expect(cautionsIn(aVector().withAnswer('decision', 'law-or-plan'))).toContain('size-rules-shape-structure');
    expect(cautionsIn(aVector().withAnswer('decision', 'call-for-proposals'))).toContain(
      'no-money-without-counterpart',
    );
    expect(cautionsIn(aVector())).not.toContain('registers-miss-producers');
    expect(cautionsIn(aVector().withAnswer('firm-count-basis', 'registered-only'))).toContain(
      'registers-miss-producers',
    );
  });
  test('what the office does not decide is asked of others', () => {
    const dirty = aVector()
      .withDeficit('environment', 2)
      .withDeficit('skill-shortage', 2)
      .withFlag('labour_training', 'on-the-job');
    const placedIn = (builder: AssessmentBuilder, measure: string) =>
      slotOf(must(knowledgeBase.measure, measure), situationOf(builder.build(), knowledgeBase).context);
    expect(placedIn(dirty.withAnswer('decision-reach', ['credit']), 'environmental-rule-and-site')).toBe(
      'ask-of-others',
    );
    expect(placedIn(dirty.withAnswer('decision-reach', ['licences']), 'environmental-rule-and-site')).toBe('build');
    expect(placedIn(dirty, 'environmental-rule-and-site')).toBe('build');
    expect(placedIn(dirty.withAnswer('decision-reach', ['nothing']), 'vocational-training')).toBe('ask-of-others');
    expect(placedIn(dirty.withAnswer('decision-reach', ['courses']), 'vocational-training')).toBe('build');
  });
});

describe('fewer than five firms', () => {
  const few = anAssessment()
    .withFlag('exists', 'under-5')
    .withDeficit('local-institutions', 2)
    .withDeficit('collective-organisation', 3)
    .withWillingFirms(3);
  test.each(['no', 'yes'])('leave no package where the aim to bring a trade is "%s", and the gate says why', (aim) => {
    const decision = packageOf(few.withFlag('aim_create', aim));
    expect(decision.stages).toEqual([]);
    expect(decision.gates[0]).toEqual({ gate: 'create-from-nothing', status: 'closed' });
    const reasons = new Set(decision.withheld.map(({ reason }) => JSON.stringify(reason)));
    expect(reasons).toContain(JSON.stringify({ kind: 'gate', gate: 'create-from-nothing' }));
    expect([...reasons].filter((reason) => reason.includes('no-type'))).toEqual([]);
  });
  test('by a count that sees registered ones only do not', () => {
    const decision = packageOf(few.withAnswer('firm-count-basis', 'registered-only'));
    expect(itemsOf(decision).length).toBeGreaterThan(0);
  });
  test('nothing is asked for the environmental clause behind the gate', () => {
    expect(packageOf(few).blocks).toEqual([]);
    expect(packageOf(anAssessment().withFlag('aim_create', 'yes')).blocks).toEqual([]);
    expect(packageOf(anAssessment()).blocks.map(({ block }) => block)).toEqual(['funding-without-compliance']);
    expect(packageOf(few.withAnswer('firm-count-basis', 'registered-only')).blocks).toHaveLength(1);
  });
});

describe('below the filter', () => {
  const lacking = belowTheFilter()
    .withDeficit('local-institutions', 2)
    .withDeficit('specialised-services', 2)
    .withAnswer('missing-help', ['course', 'technical-help']);
  test('nothing is founded: to find out what is missing, courses and joint tasks remain', () => {
    const decision = packageOf(lacking);
    expect(decision.classification.status).toBe('below-threshold');
    expect(measuresOf(decision).sort()).toEqual([
      'assess-local-services',
      'local-courses',
      'production-and-quality-services',
    ]);
    for (const measure of [
      'joint-technology-centre',
      'service-center',
      'back-or-create-services',
      'attract-service-firms',
    ]) {
      expect(withheldFor(decision, measure)).toEqual({ kind: 'gate', gate: 'below-filter' });
    }
  });
  test('whatever is bad, no item of the package founds anything', () => {
    const everything = knowledge.deficits.reduce((builder, { id }) => builder.withDeficit(id, 2), belowTheFilter());
    const founding = new Set(
      knowledge.measures.flatMap((measure) => (measure.mustBeKept === true ? [measure.id] : [])),
    );
    expect(founding.size).toBeGreaterThan(10);
    const decision = packageOf(everything);
    expect(measuresOf(decision).filter((measure) => founding.has(measure))).toEqual([]);
    expect(measuresOf(decision).length).toBeGreaterThan(5);
  });
  test('where judgement gives a type, things may be founded', () => {
    expect(measuresIn(lacking.judged('center'))).toContain('back-or-create-services');
  });
  test('type lines are told the filter, and nothing waits for a type', () => {
    const decision = packageOf(lacking);
    expect(withheldFor(decision, 'learn-from-older-centers')).toEqual({ kind: 'gate', gate: 'below-filter' });
    expect(itemsOf(decision).filter(({ next }) => next?.kind === 'type')).toEqual([]);
  });
});

describe('a type that cannot come', () => {
  const line = 'learn-from-older-centers';
  test('nothing waits for it where the register covers few', () => {
    const missed = aVectorThatRegistersMiss()
      .withDeficit('environment', 2)
      .withDeficit('low-pay', 2)
      .withDeficit('finance-gap', 2);
    const decision = packageOf(missed);
    expect(itemsOf(decision).length).toBeGreaterThan(3);
    expect(itemsOf(decision).filter(({ next }) => next?.kind === 'type')).toEqual([]);
    expect(withheldFor(decision, line)).toEqual({ kind: 'gate', gate: 'register-coverage' });
  });
  test.each([
    ['single_place', 'dispersed', 'no-single-place'],
    ['discrete_product', 'continuous', 'continuous-process'],
    ['exists', 'under-5', 'create-from-nothing'],
  ])('%s %s: the lines of types are told the true reason', (flag, value, gate) => {
    const { withheld } = packageOf(aVector().withFlag(flag, value));
    const lines = withheld.filter(
      ({ measure }) => knowledge.measures.find((m) => m.id === measure)?.type !== undefined,
    );
    expect(lines.length).toBeGreaterThan(8);
    expect(new Set(lines.map(({ reason }) => JSON.stringify(reason)))).toEqual(
      new Set([JSON.stringify({ kind: 'gate', gate })]),
    );
  });
  test('where figures or judgement could still give one, the two numbers are named', () => {
    expect(withheldFor(packageOf(anAssessment()), line)).toEqual({ kind: 'no-type' });
  });
});

describe('mature and dirty', () => {
  test('the waste comes before lists and talks', () => {
    const tannery = aVector()
      .withFlag('toxic_or_resource', 'yes')
      .withFlag('mature_cluster', 'yes')
      .withFlag('survival_system', 'no')
      .withFlag('used_machines', 'yes')
      .withDeficit('environment', 2)
      .withDeficit('infrastructure', 2)
      .withDeficit('quality', 2)
      .withAnswer('infrastructure-which', ['land']);
    const measures = measuresIn(tannery);
    expect(measures[0]).toBe('environmental-rule-and-site');
    expect(measures).toEqual(
      expect.arrayContaining([
        'identify-external-diseconomies',
        'upgrading-awareness',
        'keep-used-equipment-and-repair',
      ]),
    );
  });
});

describe('why profit leaves', () => {
  const leaving = aVector().withDeficit('low-reinvestment', 2);
  test.each([
    ['no-small-step', 'keep-used-equipment-and-repair'],
    ['no-bank-that-fits', 'joint-credit-and-purchasing'],
    ['rules', 'petition-registration-reform'],
    ['undeclared', 'petition-registration-reform'],
    ['dying-trade', 'product-development'],
    ['bad-times', 'standing-forum'],
  ])('%s: %s', (reason, measure) => {
    expect(measuresIn(leaving)).not.toContain(measure);
    expect(measuresIn(leaving.withAnswer('why-profit-leaves', [reason]))).toContain(measure);
    expect(
      measuresIn(leaving.withDeficit('low-reinvestment', 1).withAnswer('why-profit-leaves', [reason])),
    ).not.toContain(measure);
  });
  test('what no measure touches is read, warned of or asked', () => {
    const becauseOf = (reason: string) => packageOf(leaving.withAnswer('why-profit-leaves', [reason]));
    expect(becauseOf('standing').alongside.map(({ measure }) => measure)).toContain('artisan-federation-package');
    expect(becauseOf('interest-elsewhere').cautions.map(({ caution }) => caution)).toContain(
      'macro-policy-can-undo-local-work',
    );
    expect(becauseOf('family').fieldwork.find(({ question }) => question === 'who-takes-over')?.reason).toEqual({
      kind: 'raised',
      question: 'why-profit-leaves',
      deficit: 'succession',
    });
  });
});

test('where nobody is held to the rules, joint money is paid beforehand', () => {
  const cautionsOf = (severity: 1 | 2) =>
    itemsOf(packageOf(aVector().withDeficit('broken-conventions', severity).withDeficit('individualism', 2))).find(
      ({ measure }) => measure === 'joint-purchase',
    )?.cautions;
  expect(cautionsOf(2)).toContain('joint-money-paid-beforehand');
  expect(cautionsOf(1)).not.toContain('joint-money-paid-beforehand');
});
