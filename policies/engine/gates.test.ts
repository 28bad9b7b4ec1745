import { describe, expect, test } from 'vitest';
import { decide } from '#policies/decide/decide';
import { closedWith, gatesByAnswers } from './gates';
import { knowledge, knowledgeBase } from '#policies/knowledge/knowledge';
import { aGate, baseWith } from '#policies/testing/a-base';
import { anAssessment, type AssessmentBuilder } from '#policies/testing/an-assessment';
import { contextFor } from '#policies/testing/context-for';
import { english } from '#policies/text/en/english';

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
  const byThePiece = anAssessment().withInterdependence().withAnswer('subcontractor-pay', 'by-piece');
  const registeredOnly = anAssessment().withAnswer('firm-count-basis', 'registered-only');
  const counted = anAssessment().withAnswer('firm-count-basis', 'all');
  test.each([
    ['create-from-nothing', 'closed', creating.withFlag('exists', 'under-5')],
    ['create-from-nothing', 'open', creating.withFlag('exists', '5-19')],
    ['create-from-nothing', 'closed', anAssessment().withFlag('exists', 'under-5')],
    ['create-from-nothing', 'closed', anAssessment().withFlag('exists', 'under-5').withFlag('aim_create', 'no')],
    ['create-from-nothing', 'closed', creating],
    ['create-from-nothing', 'open', anAssessment().withFlag('exists', '5-19')],
    ['create-from-nothing', 'unknown', anAssessment().withFlag('aim_create', 'no')],
    ['create-from-nothing', 'unknown', registeredOnly.withFlag('exists', 'under-5')],
    ['create-from-nothing', 'unknown', registeredOnly.withFlag('exists', 'under-5').withFlag('aim_create', 'no')],
    ['create-from-nothing', 'closed', registeredOnly.withFlag('exists', 'under-5').withFlag('aim_create', 'yes')],
    ['create-from-nothing', 'closed', counted.withFlag('exists', 'under-5')],
    ['create-from-nothing', 'open', registeredOnly.withFlag('exists', '5-19')],
    ['continuous-process', 'closed', anAssessment().withFlag('discrete_product', 'continuous')],
    ['continuous-process', 'open', anAssessment().withFlag('discrete_product', 'discrete')],
    ['continuous-process', 'unknown', anAssessment().withUnknown('product-process')],
    ['no-interdependence', 'closed', alone],
    ['no-interdependence', 'closed', alone.withFlag('metropolitan', 'no')],
    ['no-interdependence', 'unknown', alone.withFlag('metropolitan', 'yes')],
    ['no-interdependence', 'open', anAssessment().withInterdependence()],
    ['no-interdependence', 'open', anAssessment().withInterdependence().withFlag('metropolitan', 'yes')],
    ['no-interdependence', 'unknown', anAssessment().withNotApplicable('order-too-large')],
    ['no-interdependence', 'unknown', byThePiece.withAnswer('slack-season', 'the-same-sent-home')],
    ['no-interdependence', 'unknown', byThePiece.withAnswer('slack-season', 'sent-away-overnight')],
    [
      'no-interdependence',
      'unknown',
      byThePiece.withAnswer('material-advance', 'buyer').withAnswer('while-the-buyer-is-late', 'bound-to-wait'),
    ],
    ['no-interdependence', 'open', byThePiece],
    ['no-interdependence', 'open', byThePiece.withAnswer('slack-season', 'other-tasks')],
    [
      'no-interdependence',
      'open',
      byThePiece
        .withAnswer('slack-season', 'the-same-sent-home')
        .withAnswer('what-neighbours-make', 'several-one-step'),
    ],
    [
      'no-interdependence',
      'open',
      anAssessment()
        .withInterdependence()
        .withAnswer('subcontractor-pay', 'by-quality')
        .withAnswer('slack-season', 'the-same-sent-home'),
    ],
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

describe('a doubt', () => {
  const few = anAssessment().withFlag('exists', 'under-5').withAnswer('firm-count-basis', 'registered-only');
  const gateOf = (builder: AssessmentBuilder, id: string) =>
    decide(builder.build(), knowledgeBase).gates.find(({ gate }) => gate === id);
  test('is named beside the gate that it leaves unknown, and nowhere else', () => {
    expect(gateOf(few, 'create-from-nothing')).toEqual({
      gate: 'create-from-nothing',
      status: 'unknown',
      doubt: 'only-registered-counted',
    });
    expect(gateOf(anAssessment(), 'create-from-nothing')).toEqual({ gate: 'create-from-nothing', status: 'unknown' });
    expect(gateOf(few.withFlag('aim_create', 'yes'), 'create-from-nothing')).not.toHaveProperty('doubt');
  });
  test('has words and questions, each of which is there', () => {
    for (const { id, doubts } of knowledge.gates) {
      expect(Object.keys(english.gates[id]?.doubts ?? {})).toEqual((doubts ?? []).map((doubt) => doubt.id));
      for (const question of (doubts ?? []).flatMap(({ ask }) => ask))
        expect(knowledgeBase.question.has(question)).toBe(true);
    }
  });
});

describe('interdependence', () => {
  const of = (builder: AssessmentBuilder) => decide(builder.build(), knowledgeBase).classification.interdependence;
  test('is confirmed or absent only where somebody saw it, with a type and without', () => {
    expect(of(anAssessment())).toBe('unknown');
    expect(of(anAssessment().withFlag('interdependence', 'none-come'))).toBe('unknown');
    expect(of(anAssessment().withInterdependence())).toBe('confirmed');
    expect(of(anAssessment().withFlag('interdependence', 'alone'))).toBe('absent');
    expect(of(anAssessment().withFlag('interdependence', 'alone').withFlag('metropolitan', 'yes'))).toBe('unknown');
    expect(of(anAssessment().withFigures({ locationQuotient: 20, sectorShare: 0.6 }))).toBe('unknown');
    expect(of(anAssessment().ofType('center').withFlag('register_coverage', 'few'))).toBe('confirmed');
    expect(of(anAssessment().ofType('center').withFlag('single_place', 'dispersed'))).toBe('confirmed');
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
