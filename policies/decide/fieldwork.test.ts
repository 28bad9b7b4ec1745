import { describe, expect, test } from 'vitest';
import { knowledge, knowledgeBase } from '#policies/knowledge/knowledge';
import { aMeasure, aRule, baseWith } from '#policies/testing/a-base';
import { anAssessment, type AssessmentBuilder } from '#policies/testing/an-assessment';
import { packageOf } from '#policies/testing/package-of';

function askedIn(builder: AssessmentBuilder, base = knowledgeBase) {
  return new Map(packageOf(builder, base).fieldwork.map(({ question, reason }) => [question, reason]));
}

const asked = askedIn(anAssessment());

describe('with nothing answered', () => {
  test('each question is asked once, gates before the type, the type before what must not be paid, and then the rest', () => {
    const { fieldwork } = packageOf(anAssessment());
    const questions = fieldwork.map((f) => f.question);
    expect(new Set(questions).size).toBe(questions.length);
    expect(questions.slice(0, 2).sort()).toEqual(['aim', 'firm-count']);
    const place = (id: string) => questions.indexOf(id);
    expect(place('single-place')).toBeLessThan(place('order-too-large'));
    expect(place('order-too-large')).toBeLessThan(place('regional-importance'));
    expect(place('industry-importance')).toBeLessThan(place('counterpart'));
    expect(place('counterpart')).toBeLessThan(place('bad-piece-found'));
  });
  test('gates come with the gate, both sides of it', () => {
    expect(asked.get('aim')).toEqual({ kind: 'gate', gate: 'create-from-nothing' });
    expect(asked.get('firm-count')).toEqual({ kind: 'gate', gate: 'create-from-nothing' });
    expect(asked.get('order-too-large')).toEqual({ kind: 'gate', gate: 'no-interdependence' });
    expect(asked.get('register-coverage')).toEqual({ kind: 'gate', gate: 'register-coverage' });
  });
  test('both axes are asked for the type', () => {
    expect(asked.get('regional-importance')).toEqual({ kind: 'type' });
    expect(asked.get('industry-importance')).toEqual({ kind: 'type' });
  });
  test('every lead question of the core is asked, with what was found elsewhere where the sources say so', () => {
    const optional = new Set(knowledge.modules.map((module) => module.id));
    for (const deficit of knowledge.deficits.filter((d) => !optional.has(d.section))) {
      const lead = knowledgeBase.leadOf.get(deficit.id)?.id ?? '';
      expect(asked.get(lead)).toEqual({ kind: deficit.prior ? 'prior' : 'deficit', deficit: deficit.id });
    }
  });
  test('nothing is asked of a part that is left alone, and what is begun is asked for', () => {
    expect(asked.has('hands-at-the-gate')).toBe(false);
    const begun = askedIn(anAssessment().withUnknown('lowest-pay'));
    expect(begun.get('hands-at-the-gate')).toEqual({ kind: 'deficit', deficit: 'labour-surplus' });
    expect(begun.has('next-machine')).toBe(false);
  });
  test('no follow-up is asked', () => {
    const followUps = knowledge.questions.filter((q) => q.deficit !== undefined && q.lead === undefined);
    expect(followUps.filter((q) => asked.has(q.id))).toEqual([]);
  });
  test('a question that one rule alone hangs on comes with the rule', () => {
    expect(asked.get('labour-training')).toEqual({
      kind: 'rule',
      rule: 'labour-training-missing',
      decides: { kind: 'measure', measure: 'joint-training-school' },
    });
  });
});

describe('what is answered', () => {
  test('is not asked again, "I do not know" is', () => {
    expect(askedIn(anAssessment().withFlag('aim_create', 'no')).has('aim')).toBe(false);
    expect(askedIn(anAssessment().withDeficit('quality', 2)).has('bad-piece-found')).toBe(false);
    expect(askedIn(anAssessment().withDeficitNotApplicable('environment')).has('waste-of-all-firms')).toBe(false);
    expect(askedIn(anAssessment().withUnknown('register-coverage')).has('register-coverage')).toBe(true);
    expect(askedIn(anAssessment().withNotApplicable('labour-training')).has('labour-training')).toBe(false);
  });
  test('is asked again where the answer does not count', () => {
    const who = anAssessment().withDeficit('governance', 0, { who: 'association' });
    expect(askedIn(who).get('joint-attempts')).toEqual({ kind: 'deficit', deficit: 'governance' });
  });
  test('opens a gate and closes its questions', () => {
    const known = anAssessment().withFlag('exists', '100-or-more');
    expect(askedIn(known).get('aim')?.kind).toBe('rule');
    expect(askedIn(known.withFlag('aim_create', 'no')).has('firm-count')).toBe(false);
  });
  test('figures answer for the type', () => {
    const typed = askedIn(anAssessment().ofType('center').withFlag('counterpart', 'action'));
    expect(typed.has('regional-importance')).toBe(false);
    expect(typed.has('industry-importance')).toBe(false);
  });
  test('figures of a poor register leave it to judgement', () => {
    const few = askedIn(anAssessment().ofType('center').withFlag('register_coverage', 'few'));
    expect(few.get('regional-importance')).toEqual({ kind: 'check', check: 'by-type' });
  });
});

describe('of an item', () => {
  test('the entry conditions are asked that do not hold yet', () => {
    const typed = anAssessment().ofType('local-development-vector');
    expect(askedIn(typed).get('older-center')).toEqual({ kind: 'entry', measure: 'learn-from-older-centers' });
    expect(askedIn(typed.withAnswer('older-center', 'Franca')).has('older-center')).toBe(false);
    expect(askedIn(anAssessment().ofType('embryonic')).get('willing-firms')).toEqual({
      kind: 'entry',
      measure: 'niche-market-research',
    });
    expect(askedIn(anAssessment().ofType('center')).has('older-center')).toBe(false);
  });
  test('a condition that fails for good is not asked', () => {
    const few = anAssessment().ofType('embryonic').withWillingFirms(2);
    expect(askedIn(few).has('willing-firms')).toBe(false);
  });
  test('of two conditions only the open one is asked', () => {
    const measure = aMeasure({
      entry: [
        { id: 'one', when: { kind: 'flag', flag: 'willing_group', atLeast: 5 } },
        { id: 'two', when: { kind: 'evidence', question: 'site-owner', in: ['visit'] } },
      ],
    });
    const base = baseWith({ measures: [measure], rules: [aRule()], checks: [], gates: [] });
    const builder = anAssessment().withFlag('discrete_product', 'discrete').withWillingFirms(6);
    const found = askedIn(builder, base);
    expect(found.get('site-owner')).toEqual({ kind: 'entry', measure: 'a-measure' });
    expect(found.has('willing-firms')).toBe(false);
  });
});

describe('of a check', () => {
  test('that is unknown its questions are asked', () => {
    expect(askedIn(anAssessment().ofType('center')).get('counterpart')).toEqual({
      kind: 'check',
      check: 'counterpart',
    });
    expect(askedIn(anAssessment().ofType('center').withFlag('counterpart', 'action')).has('counterpart')).toBe(false);
  });
});

test('the weightiest reason is given: a gate before a check, a check before a rule', () => {
  expect(asked.get('aim')?.kind).toBe('gate');
  expect(askedIn(anAssessment().ofType('center')).get('counterpart')?.kind).toBe('check');
  expect(asked.get('counterpart')?.kind).toBe('rule');
});

test('a gate that is settled asks nothing', () => {
  const metropolis = anAssessment().withFlag('interdependence', 'alone').withFlag('metropolitan', 'yes');
  expect(askedIn(metropolis).has('order-too-large')).toBe(false);
  expect(askedIn(anAssessment().withFlag('register_coverage', 'few')).has('register-coverage')).toBe(false);
});

test('a deficit without a lead question asks nothing', () => {
  const base = baseWith({
    questions: knowledge.questions.filter((q) => q.id !== 'bad-piece-found'),
    rules: [],
    gates: [],
  });
  expect([...askedIn(anAssessment(), base).values()]).not.toContainEqual({ kind: 'prior', deficit: 'quality' });
});
