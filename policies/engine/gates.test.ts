import { describe, expect, test } from 'vitest';
import { decide } from '#policies/decide/decide';
import { closedWith, gatesByAnswers } from './gates';
import { knowledge, knowledgeBase } from '#policies/knowledge/knowledge';
import { aGate, baseWith } from '#policies/testing/a-base';
import { anAssessment, type AssessmentBuilder } from '#policies/testing/an-assessment';
import { contextFor } from '#policies/testing/context-for';

function statusOf(gate: string, builder: AssessmentBuilder) {
  return decide(builder.build(), knowledgeBase).gates.find((g) => g.gate === gate)?.status;
}

test('a package names the gates in the order of the catalogue, without the rows that give the type', () => {
  expect(decide(anAssessment().build(), knowledgeBase).gates.map((g) => g.gate)).toEqual([
    'create-from-nothing',
    'continuous-process',
    'no-interdependence',
    'below-filter',
    'near-a-cut',
    'judgement-against-figures',
    'register-coverage',
    'no-single-place',
    'one-firm-system',
    'specialised-but-small',
  ]);
});

test('with nothing answered every gate is unknown', () => {
  const { gates } = decide(anAssessment().build(), knowledgeBase);
  expect(new Set(gates.map((g) => g.status))).toEqual(new Set(['unknown']));
});

describe('gates that answers decide', () => {
  const creating = anAssessment().withFlag('aim_create', 'yes');
  const alone = anAssessment().withFlag('interdependence', 'alone');
  test.each([
    ['create-from-nothing', 'closed', creating.withFlag('exists', 'under-5')],
    ['create-from-nothing', 'open', creating.withFlag('exists', '5-19')],
    ['create-from-nothing', 'open', anAssessment().withFlag('aim_create', 'no')],
    ['create-from-nothing', 'unknown', creating],
    ['continuous-process', 'closed', anAssessment().withFlag('discrete_product', 'continuous')],
    ['continuous-process', 'open', anAssessment().withFlag('discrete_product', 'discrete')],
    ['continuous-process', 'unknown', anAssessment().withUnknown('product-process')],
    ['no-interdependence', 'closed', alone],
    ['no-interdependence', 'closed', alone.withFlag('metropolitan', 'no')],
    ['no-interdependence', 'unknown', alone.withFlag('metropolitan', 'yes')],
    ['no-interdependence', 'open', anAssessment().withInterdependence()],
    ['no-interdependence', 'open', anAssessment().withInterdependence().withFlag('metropolitan', 'yes')],
    ['no-interdependence', 'unknown', anAssessment().withNotApplicable('order-too-large')],
    ['register-coverage', 'closed', anAssessment().withFlag('register_coverage', 'few')],
    ['register-coverage', 'closed', anAssessment().withFlag('register_coverage', 'about-half')],
    ['register-coverage', 'open', anAssessment().withFlag('register_coverage', 'most')],
    ['no-single-place', 'closed', anAssessment().withFlag('single_place', 'dispersed')],
    ['no-single-place', 'open', anAssessment().withFlag('single_place', 'one-place')],
    ['one-firm-system', 'closed', anAssessment().withFlag('one_firm_majority', 'yes')],
    ['one-firm-system', 'open', anAssessment().withFlag('one_firm_majority', 'no')],
  ])('%s is %s', (gate, status, builder) => {
    expect(statusOf(gate, builder)).toBe(status);
  });
});

describe('gates that the classification decides', () => {
  const center = anAssessment().ofType('center');
  const near = anAssessment().withFigures({ locationQuotient: 5.1, sectorShare: 0.6 });
  const below = anAssessment().withFigures({ locationQuotient: 0.5, sectorShare: 0.6 });
  const justBelow = anAssessment().withFigures({ locationQuotient: 0.95, sectorShare: 0.6 });
  const dispersed = (builder: AssessmentBuilder) => builder.withFlag('single_place', 'dispersed');
  const unregistered = (builder: AssessmentBuilder) => builder.withFlag('register_coverage', 'few');
  test.each([
    ['below-filter', 'closed', below],
    ['below-filter', 'open', center],
    ['below-filter', 'unknown', anAssessment().judged('center')],
    ['below-filter', 'closed', below.judged('center')],
    ['below-filter', 'open', center.judged('embryonic')],
    ['below-filter', 'unknown', unregistered(below)],
    ['near-a-cut', 'closed', near],
    ['near-a-cut', 'closed', justBelow],
    ['near-a-cut', 'open', center],
    ['near-a-cut', 'open', below],
    ['near-a-cut', 'open', center.judged('center')],
    ['near-a-cut', 'unknown', anAssessment().judged('center')],
    ['near-a-cut', 'unknown', unregistered(near).judged('center')],
    ['near-a-cut', 'unknown', dispersed(near)],
    ['near-a-cut', 'unknown', dispersed(center)],
    ['judgement-against-figures', 'closed', center.judged('embryonic')],
    ['judgement-against-figures', 'open', center.judged('center')],
    ['judgement-against-figures', 'unknown', center],
    ['judgement-against-figures', 'unknown', anAssessment().judged('center')],
    ['specialised-but-small', 'closed', center.withFigures({ regionOwnShare: 0.01 })],
    ['specialised-but-small', 'open', center.withFigures({ regionOwnShare: 0.02 })],
    ['specialised-but-small', 'unknown', center],
    ['specialised-but-small', 'unknown', anAssessment()],
  ])('%s is %s', (gate, status, builder) => {
    expect(statusOf(gate, builder)).toBe(status);
  });
});

describe('an effect', () => {
  const base = baseWith({
    gates: [
      aGate({ id: 'one', effects: ['stop'], closedWhen: { kind: 'flag', flag: 'aim_create', in: ['yes'] } }),
      aGate({ id: 'two', effects: ['mark'], decidedBy: 'conflict' }),
    ],
  });
  test('is there only while its gate is closed', () => {
    expect(closedWith(base, new Map([['one', 'closed']]), 'stop')).toBe(true);
    expect(closedWith(base, new Map([['one', 'unknown']]), 'stop')).toBe(false);
    expect(closedWith(base, new Map([['two', 'closed']]), 'stop')).toBe(false);
  });
  test('of gates without a condition of their own is not read from the answers', () => {
    const statuses = gatesByAnswers(
      base,
      contextFor(anAssessment().withFlag('aim_create', 'yes').build(), undefined, base),
    );
    expect([...statuses]).toEqual([['one', 'closed']]);
  });
  test('every gate of the knowledge base has one', () => {
    expect(knowledge.gates.every((gate) => gate.effects.length > 0)).toBe(true);
  });
});
