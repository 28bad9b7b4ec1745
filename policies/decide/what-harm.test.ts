import { describe, expect, test } from 'vitest';
import { must } from '#policies/engine/base';
import { consequenceOf } from '#policies/engine/consequences';
import { decidingIndex } from '#policies/engine/deciding-index';
import { knowledge, knowledgeBase } from '#policies/knowledge/knowledge';
import { anAssessment, type AssessmentBuilder } from '#policies/testing/an-assessment';
import { packageOf } from '#policies/testing/package-of';
import { aVector } from '#policies/testing/a-vector';

const questionsOf = (builder: AssessmentBuilder) => packageOf(builder).fieldwork.map(({ question }) => question);
const reasonOf = (builder: AssessmentBuilder, id: string) =>
  packageOf(builder).fieldwork.find(({ question }) => question === id)?.reason;

describe('what has stopped work is asked first', () => {
  test('a closure order where something harmful is used: the waste, of all firms and in the plants', () => {
    const closed = aVector().withFlag('in_crisis', 'closure-order').withFlag('toxic_or_resource', 'yes');
    expect(questionsOf(closed).slice(0, 4)).toEqual([
      'waste-of-all-firms',
      'plant-holds-back',
      'injuries-and-hours',
      'who-is-registered',
    ]);
    expect(reasonOf(closed, 'waste-of-all-firms')).toEqual({
      kind: 'raised',
      question: 'stoppers',
      deficit: 'environment',
    });
  });
  test('a closure order where nothing harmful is used is about safety or papers', () => {
    const closed = aVector().withFlag('in_crisis', 'closure-order').withFlag('toxic_or_resource', 'no');
    expect(questionsOf(closed).slice(0, 2)).toEqual(['injuries-and-hours', 'who-is-registered']);
  });
  test.each([
    ['power-or-water', 'infrastructure-cost'],
    ['main-buyer-left', 'largest-buyer-leaves'],
    ['no-material', 'input-not-to-be-had'],
    ['imports', 'imports-that-came'],
    ['other', 'bad-year-meeting'],
  ])('%s: %s', (stopper, question) => {
    expect(questionsOf(aVector().withFlag('in_crisis', stopper))[0]).toBe(question);
  });
  test('material that the buyer no longer sends: what is on the bench', () => {
    const cut = aVector().withFlag('in_crisis', 'no-material').withAnswer('material-advance', 'buyer');
    expect(questionsOf(cut)[0]).toBe('material-on-the-bench');
  });
  test('before a gate that is open, and before larger firms', () => {
    const stopped = anAssessment().withFlag('lead_firms', 'both').withFlag('in_crisis', 'imports');
    expect(questionsOf(stopped).slice(0, 3)).toEqual(['imports-that-came', 'bad-year-meeting', 'joint-attempts']);
  });
  test('what is known is not asked again', () => {
    const known = aVector().withFlag('in_crisis', 'power-or-water').withDeficit('infrastructure', 3);
    expect(questionsOf(known)).not.toContain('infrastructure-cost');
  });
  test('several stops in the order in which they are listed', () => {
    const both = aVector().withAnswer('stoppers', ['imports', 'power-or-water']);
    expect(questionsOf(both).slice(0, 2)).toEqual(['infrastructure-cost', 'imports-that-came']);
  });
});

describe('a crisis', () => {
  test('asks first where firms met, and after what has stopped work', () => {
    const crisis = aVector().withAnswer('decision', 'crisis');
    expect(questionsOf(crisis)[0]).toBe('bad-year-meeting');
    expect(questionsOf(crisis.withFlag('in_crisis', 'power-or-water')).slice(0, 2)).toEqual([
      'infrastructure-cost',
      'bad-year-meeting',
    ]);
  });
});

describe('what an answer points to', () => {
  test.each([
    ['buyer-share', 'over-60', 'largest-buyer-leaves'],
    ['material-advance', 'buyer', 'material-on-the-bench'],
    ['subcontractor-pay', 'by-piece', 'bad-piece-found'],
  ])('%s %s: %s, before what no answer points to', (question, option, asked) => {
    const builder = aVector().withDeficit('governance', 1).withAnswer(question, option);
    expect(questionsOf(builder)[0]).toBe(asked);
    expect(reasonOf(builder, asked)).toMatchObject({ kind: 'raised', question });
    expect(reasonOf(builder.withoutAnswer(question), asked)?.kind).not.toBe('raised');
  });
});

describe('joint attempts', () => {
  test.each(['buy', 'compete', 'both', 'neither'])('head the list where larger firms %s', (what) => {
    expect(questionsOf(anAssessment().withFlag('lead_firms', what))[0]).toBe('joint-attempts');
    expect(questionsOf(aVector().withFlag('lead_firms', what))[0]).toBe('joint-attempts');
  });
  test('do not where there are none, or nobody knows', () => {
    expect(questionsOf(anAssessment().withFlag('lead_firms', 'none'))[0]).not.toBe('joint-attempts');
    expect(questionsOf(anAssessment())[0]).not.toBe('joint-attempts');
  });
});

describe('then', () => {
  const questions = questionsOf(aVector().withFlag('lead_firms', 'none'));
  const weight = (id: string) => consequenceOf(id, decidingIndex(knowledgeBase).consequences);
  const kindOf = (id: string) => {
    const { blocks, withholds } = weight(id);
    return blocks > 0 ? 0 : withholds > 0 ? 1 : 2;
  };
  test('what may not be paid stands before what may not be done, and this before the number of measures', () => {
    const kinds = questions.map(kindOf);
    expect(kinds).toEqual([...kinds].sort((a, b) => a - b));
    expect(new Set(kinds)).toEqual(new Set([0, 1, 2]));
    for (const kind of [0, 1, 2]) {
      const measures = questions.filter((id) => kindOf(id) === kind).map((id) => weight(id).measures);
      expect(measures).toEqual([...measures].sort((a, b) => b - a));
    }
  });
  test('a question that nothing reads has no weight', () => {
    expect(consequenceOf('unheard-of', decidingIndex(knowledgeBase).consequences)).toEqual({
      blocks: 0,
      withholds: 0,
      measures: 0,
    });
    expect(weight('joint-attempts').blocks).toBe(1);
    expect(weight('joint-attempts').withholds).toBeGreaterThan(3);
  });
});

describe('asked again', () => {
  test('where a measure wants better evidence than an answer has', () => {
    const gap = aVector().withDeficit('local-institutions', 2);
    expect(reasonOf(gap, 'help-within-reach')?.kind).toBe('entry');
    expect(
      reasonOf(gap.withDeficit('local-institutions', 2, { evidence: 'visit' }), 'help-within-reach'),
    ).toBeUndefined();
  });
  test('who was counted, where a count ends the plan', () => {
    const few = anAssessment().withFlag('exists', 'under-5');
    const doubt = 'only-registered-counted';
    expect(reasonOf(few, 'firm-count-basis')).toEqual({ kind: 'gate', gate: 'create-from-nothing', doubt });
    const registered = few.withAnswer('firm-count-basis', 'registered-only');
    expect(reasonOf(registered, 'firm-count')).toEqual({ kind: 'gate', gate: 'create-from-nothing', doubt });
    expect(questionsOf(registered.withFlag('aim_create', 'no'))[0]).toBe('firm-count');
    expect(questionsOf(few.withAnswer('firm-count-basis', 'all'))).not.toContain('firm-count');
  });
  test('whether several do one step, where orders are passed on only to let hands go', () => {
    const builder = aVector()
      .withAnswer('subcontractor-pay', 'by-piece')
      .withAnswer('slack-season', 'the-same-sent-home');
    expect(reasonOf(builder, 'what-neighbours-make')).toEqual({
      kind: 'gate',
      gate: 'no-interdependence',
      doubt: 'capacity-subcontracting',
    });
  });
});

test('nothing is open without a question: of every optional part, begun with one answer, and of every gate', () => {
  for (const { id } of knowledge.modules) {
    const [first] = knowledgeBase.questionsOfModule.get(id) ?? [];
    const begun = aVector().withUnknown(first?.id ?? '');
    const decision = packageOf(begun);
    const open = decision.findings.filter(({ deficit, severity }) => {
      const lead = knowledgeBase.leadOf.get(deficit);
      return severity === null && lead?.section === id;
    });
    const asked = new Set(decision.fieldwork.map(({ question }) => question));
    expect(open.filter(({ deficit }) => !asked.has(must(knowledgeBase.leadOf, deficit).id))).toEqual([]);
  }
});
