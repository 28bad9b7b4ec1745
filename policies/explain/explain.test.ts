import { describe, expect, test } from 'vitest';
import { decide } from '#policies/decide/decide';
import { explain } from './explain';
import { readingOf } from '#policies/reading';
import { situationOf } from '#policies/engine/situation';
import { knowledgeBase } from '#policies/knowledge/knowledge';
import type { Trace } from '#policies/schema/result';
import { aMeasure, aRule, baseWith } from '#policies/testing/a-base';
import { anAssessment, type AssessmentBuilder } from '#policies/testing/an-assessment';

function explained(builder: AssessmentBuilder, base = knowledgeBase) {
  const assessment = builder.build();
  return readingOf(assessment, base).explanation();
}

describe('the trace of an item', () => {
  test('runs from the rule through its condition to the answers', () => {
    const builder = anAssessment().withDeficit('quality', 2).withFollowUps('quality', 2);
    const rule = knowledgeBase.rule.get('quality-services');
    expect(explained(builder).items.get('production-and-quality-services')).toEqual({
      rule: 'quality-services',
      code: 'R14',
      label: 'R14',
      result: 'holds',
      basis: rule?.basis,
      sources: rule?.sources,
      of: [
        {
          condition: { kind: 'severity', deficit: 'quality', atLeast: 2 },
          result: 'holds',
          of: [
            { answer: { question: 'bad-piece-found', value: 'end-not-counted' }, result: 'holds' },
            { answer: { question: 'repairing-pieces', value: 'daily' }, result: 'holds' },
          ],
        },
      ],
    });
  });
  test('names the line of its type, decided by figures or by judgement', () => {
    const line = (of: Trace[]): Trace => ({
      condition: { kind: 'line-of-type', type: 'center' },
      result: 'holds',
      of: [{ condition: { kind: 'type', in: ['center'] }, result: 'holds', of }],
    });
    const of = (builder: AssessmentBuilder) => explained(builder).items.get('beyond-channel-dependence');
    expect(of(anAssessment().ofType('center'))).toEqual(line([]));
    expect(of(anAssessment().judged('center'))).toEqual(
      line([
        { answer: { question: 'regional-importance', value: 'dominant' }, result: 'holds' },
        { answer: { question: 'industry-importance', value: 'dominant' }, result: 'holds' },
      ]),
    );
  });
  test('joins all rules behind it', () => {
    const builder = anAssessment().withDeficit('quality', 2).withDeficit('specialised-services', 3);
    const trace = explained(builder).items.get('production-and-quality-services');
    expect(trace).toMatchObject({
      result: 'holds',
      condition: {
        kind: 'any',
        of: [
          { kind: 'severity', deficit: 'quality', atLeast: 2 },
          { kind: 'severity', deficit: 'specialised-services', atLeast: 2 },
        ],
      },
      of: [{ rule: 'quality-services' }, { rule: 'specialists-production-services' }],
    });
  });
  test('joins the rules and the line of its type', () => {
    const measures = [aMeasure({ type: 'center' })];
    const types = knowledgeBase.knowledge.types.map((t) => ({ ...t, lines: ['a-measure'], readings: [] }));
    const base = baseWith({ measures, types, rules: [aRule()], checks: [] });
    const trace = explained(anAssessment().ofType('center').withFlag('discrete_product', 'discrete'), base);
    expect(trace.items.get('a-measure')).toMatchObject({
      condition: { kind: 'any' },
      of: [{ rule: 'a-rule' }, { condition: { kind: 'line-of-type', type: 'center' } }],
    });
  });
  test('goes down through all, any, not, evidence and flags', () => {
    const when = {
      kind: 'all' as const,
      of: [
        { kind: 'not' as const, of: { kind: 'answer' as const, question: 'aim', in: ['yes'] } },
        { kind: 'evidence' as const, question: 'coordinator', in: ['not-known' as const] },
        {
          kind: 'any' as const,
          of: [
            { kind: 'flag' as const, flag: 'willing_group', atLeast: 5 },
            { kind: 'evidence' as const, question: 'aim', in: ['visit' as const] },
          ],
        },
      ],
    };
    const base = baseWith({ measures: [aMeasure()], rules: [aRule({ when })], checks: [] });
    const builder = anAssessment()
      .withAnswer('aim', 'no', { evidence: 'guess' })
      .withWillingFirms(6)
      .withUnknown('coordinator');
    const aim = { question: 'aim', value: 'no' };
    expect(explained(builder, base).items.get('a-measure')).toMatchObject({
      of: [
        {
          condition: when,
          result: 'holds',
          of: [
            { result: 'holds', of: [{ result: 'fails', of: [{ answer: aim, result: 'fails' }] }] },
            { result: 'holds', of: [{ answer: { question: 'coordinator', value: 'unknown' }, result: 'holds' }] },
            {
              result: 'holds',
              of: [
                { result: 'holds', of: [{ answer: { question: 'willing-firms', value: 6 }, result: 'holds' }] },
                { result: 'fails', of: [{ answer: aim, result: 'fails' }] },
              ],
            },
          ],
        },
      ],
    });
  });
  test('does not rest on answers that are set aside', () => {
    const builder = anAssessment()
      .withDeficit('quality', 2)
      .withFlag('toxic_or_resource', 'no')
      .withFollowUps('environment', 2, 2)
      // Harm on record: where the process is clean and nothing is recorded, the site is withheld.
      .withDeficit('environment', 3);
    const trace = JSON.stringify(explained(builder).items.get('environmental-rule-and-site'));
    expect(trace).toContain('waste-of-all-firms');
    expect(trace).not.toContain('unregistered-waste');
  });
});

describe('the trace of a gate', () => {
  test('shows what would close it and what would open it', () => {
    const gates = explained(anAssessment().withInterdependence()).gates;
    const answer = { question: 'order-too-large', value: 'passes-stages' };
    expect(gates.get('no-interdependence')).toMatchObject([
      { result: 'fails', of: [{ result: 'fails', of: [{ answer, result: 'fails' }] }, { result: 'holds' }] },
      { result: 'holds', of: [{ answer, result: 'holds' }] },
    ]);
    expect(gates.get('single-place')).toBeUndefined();
    expect(gates.get('no-single-place')).toEqual([
      { condition: { kind: 'flag', flag: 'single_place', in: ['dispersed'] }, result: 'unknown', of: [] },
    ]);
  });
  test('that the classification decides is empty', () => {
    expect(explained(anAssessment()).gates.get('near-a-cut')).toEqual([]);
  });
});

describe('the trace of what is withheld', () => {
  test('is the rule, where a rule withholds it', () => {
    const withheld = explained(anAssessment().ofType('center').withBlockedInitiative()).withheld;
    expect(withheld.get('support-sector-association')).toMatchObject({
      rule: 'blocked-no-support-to-association',
      result: 'holds',
    });
    expect(withheld.get('niche-market-research')).toBeUndefined();
    expect(withheld.has('niche-market-research')).toBe(true);
  });
});

test('a type that can still be told is unknown in a trace, one that is ruled out fails', () => {
  const typed = { kind: 'not' as const, of: { kind: 'type' as const, in: ['center' as const] } };
  const anyway = { kind: 'flag' as const, flag: 'discrete_product', in: ['discrete'] };
  const base = baseWith({
    measures: [aMeasure()],
    rules: [aRule({ when: { kind: 'any', of: [typed, anyway] } })],
    checks: [],
  });
  const result = (builder: AssessmentBuilder) => {
    const [trace] = (
      explained(builder.withFlag('discrete_product', 'discrete'), base).items.get('a-measure') as { of: Trace[] }
    ).of;
    return (trace as { of: Trace[] }).of[0]?.result;
  };
  const few = anAssessment().ofType('center').withFlag('register_coverage', 'few');
  expect(result(anAssessment())).toBe('unknown');
  expect(result(few)).toBe('unknown');
  expect(result(anAssessment().withFigures({ establishments: 1 }))).toBe('holds');
});

test('a condition that no type allows is named', () => {
  const when = { kind: 'odd' } as never;
  const assessment = anAssessment().build();
  const decision = decide(assessment, knowledgeBase);
  const withheld = [{ measure: 'joint-export', reason: { kind: 'rule' as const, rule: 'a-rule' } }];
  expect(() =>
    explain({ ...decision, withheld }, situationOf(assessment, baseWith({ rules: [aRule({ when })] }))),
  ).toThrow('Unexpected value: {"kind":"odd"}');
});
