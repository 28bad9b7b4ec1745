import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { answeredQuestion, diagnose, diagnoseAgain } from './diagnose';
import { knowledge, knowledgeBase } from '#policies/knowledge/knowledge';
import { aDeficit, aQuestion, baseWith } from '#policies/testing/a-base';
import { anAssessment, type AssessmentBuilder } from '#policies/testing/an-assessment';
import { anyAssessment } from '#policies/testing/arbitrary';

function findingOf(deficit: string, builder: AssessmentBuilder, base = knowledgeBase) {
  const finding = diagnose(builder.build(), base).find((f) => f.deficit === deficit);
  if (finding === undefined) throw new Error(`no finding of ${deficit}`);
  return finding;
}

const severityOf = (deficit: string, builder: AssessmentBuilder) => findingOf(deficit, builder).severity;

test('there is one finding for every deficit, in the order of the catalogue', () => {
  const findings = diagnose(anAssessment().build(), knowledgeBase);
  expect(findings.map((f) => f.deficit)).toEqual(knowledge.deficits.map((d) => d.id));
  expect(findings.every((f) => f.severity === null)).toBe(true);
});

test.each([0, 1, 2, 3] as const)('the severity is the state of the lead question: %i', (severity) => {
  expect(severityOf('quality', anAssessment().withDeficit('quality', severity))).toBe(severity);
});

describe('follow-ups', () => {
  test.each([
    // Both above: one step up, never into 3.
    [0, [1, 1], 1],
    [0, [2, 2], 1],
    [1, [2, 2], 2],
    // Both below: one step down, never below 0.
    [2, [1, 0], 1],
    [2, [0, 0], 1],
    [1, [0, 0], 0],
    // Mixed, or level with the lead: the lead stands.
    [1, [0, 2], 1],
    [1, [1, 2], 1],
    [1, [1, 0], 1],
    [2, [2, 2], 2],
    [2, [2, 0], 2],
    [0, [0, 0], 0],
    [0, [0, 2], 0],
    // An event is an event.
    [3, [0, 0], 3],
    [3, [2, 2], 3],
    // One alone moves nothing.
    [0, [2], 0],
    [2, [0], 2],
    [2, [], 2],
  ] as const)('a lead of %i with %o gives %i', (lead, states, severity) => {
    const builder = anAssessment().withDeficit('quality', lead);
    expect(severityOf('quality', builder.withFollowUps('quality', ...states))).toBe(severity);
  });
  test('alone say nothing while the lead is unknown', () => {
    const followUps = anAssessment().withFollowUps('quality', 2, 2);
    expect(severityOf('quality', followUps)).toBeNull();
    expect(severityOf('quality', followUps.withDeficitUnknown('quality'))).toBeNull();
  });
  test('do not move a deficit that does not apply', () => {
    const builder = anAssessment().withFollowUps('collective-organisation', 2, 2);
    expect(severityOf('collective-organisation', builder.withDeficitNotApplicable('collective-organisation'))).toBe(
      'not-applicable',
    );
  });
  test('that nobody knows or that do not apply are not counted', () => {
    const [first, second] = knowledgeBase.followUpsOf.get('quality') ?? [];
    const builder = anAssessment().withDeficit('quality', 0).withFollowUps('quality', 2);
    expect(severityOf('quality', builder.withUnknown(second?.id ?? ''))).toBe(0);
    expect(severityOf('quality', builder.withNotApplicable(second?.id ?? ''))).toBe(0);
    expect(findingOf('quality', builder.withUnknown(first?.id ?? '')).breadth).toBe(0);
  });
  test('above nought are the breadth', () => {
    const builder = anAssessment().withDeficit('quality', 2);
    expect(findingOf('quality', builder.withFollowUps('quality', 0, 2)).breadth).toBe(1);
    expect(findingOf('quality', builder.withFollowUps('quality', 1, 2)).breadth).toBe(2);
    expect(findingOf('quality', builder.withFollowUps('quality', 0, 0)).breadth).toBe(0);
    expect(findingOf('quality', builder).breadth).toBe(0);
  });
});

describe('answers that do not count', () => {
  test('nothing wrong, from the association alone, is no 0', () => {
    const from = (who: string) => severityOf('governance', anAssessment().withDeficit('governance', 0, { who }));
    expect(from('association')).toBeNull();
    expect(from('small-firms')).toBe(0);
    expect(severityOf('governance', anAssessment().withDeficit('governance', 0))).toBe(0);
  });
  test('the association may name a problem', () => {
    const builder = anAssessment().withDeficit('governance', 1, { who: 'association' });
    expect(severityOf('governance', builder)).toBe(1);
  });
  test('where no group is named, any group may say that nothing is wrong', () => {
    expect(severityOf('quality', anAssessment().withDeficit('quality', 0, { who: 'association' }))).toBe(0);
  });
  test('"blocked" where there are no larger firms', () => {
    const blocked = anAssessment().withDeficit('governance', 3);
    expect(severityOf('governance', blocked.withFlag('lead_firms', 'none'))).toBeNull();
    expect(severityOf('governance', blocked.withFlag('lead_firms', 'compete'))).toBe(3);
    expect(severityOf('governance', blocked)).toBe(3);
    expect(severityOf('governance', anAssessment().withBlockedInitiative())).toBe(3);
  });
  test('without larger firms the other states stand', () => {
    const builder = anAssessment().withDeficit('governance', 2).withFlag('lead_firms', 'none');
    expect(severityOf('governance', builder)).toBe(2);
  });
});

describe('what stands beside the severity', () => {
  test('evidence and who, from the lead question', () => {
    const builder = anAssessment().withDeficit('quality', 2, { evidence: 'visit', who: 'Maria' });
    expect(findingOf('quality', builder)).toMatchObject({ evidence: 'visit', who: 'Maria' });
    expect(findingOf('quality', anAssessment())).toMatchObject({ evidence: null, who: null });
  });
  test('the answers behind it, the lead first, as they were given', () => {
    const builder = anAssessment().withFollowUps('quality', 2).withUnknown('material-on-arrival');
    expect(findingOf('quality', builder.withDeficit('quality', 1)).because).toEqual([
      { question: 'bad-piece-found', value: 'end-counted' },
      { question: 'repairing-pieces', value: 'daily' },
      { question: 'material-on-arrival', value: 'unknown' },
    ]);
    expect(findingOf('environment', anAssessment().withDeficitNotApplicable('environment')).because).toEqual([
      { question: 'waste-of-all-firms', value: 'not-applicable' },
    ]);
    expect(findingOf('quality', anAssessment()).because).toEqual([]);
  });
  test('the sources of the deficit', () => {
    expect(findingOf('quality', anAssessment()).sources).toEqual(knowledgeBase.deficit.get('quality')?.sources);
  });
});

describe('reach', () => {
  const base = baseWith({
    deficits: [aDeficit({ elsewhereWhen: { kind: 'flag', flag: 'electricity_ok', in: ['no'] } })],
    questions: [
      aQuestion({ id: 'electricity', flag: 'electricity_ok', kind: 'single', options: [{ id: 'yes' }, { id: 'no' }] }),
    ],
  });
  const reach = (builder: AssessmentBuilder) => findingOf('a-deficit', builder, base).reach;

  test('is with others, here, or unknown, as the deficit says', () => {
    expect(reach(anAssessment().withAnswer('electricity', 'no'))).toBe('others');
    expect(reach(anAssessment().withAnswer('electricity', 'yes'))).toBe('here');
    expect(reach(anAssessment())).toBe('unknown');
  });
  test('is here where the deficit says nothing', () => {
    const plain = baseWith({ deficits: [aDeficit()] });
    expect(findingOf('a-deficit', anAssessment(), plain).reach).toBe('here');
  });
  test('a deficit that no lead question asks about is unknown', () => {
    const plain = baseWith({ deficits: [aDeficit()] });
    expect(findingOf('a-deficit', anAssessment(), plain)).toMatchObject({
      severity: null,
      because: [],
      evidence: null,
    });
  });
});

describe('a diagnosis made again', () => {
  const before = anAssessment().withDeficit('quality', 2).withDeficit('management', 1).withBlockedInitiative();
  const again = (builder: AssessmentBuilder, ...changed: string[]) =>
    diagnoseAgain(diagnose(before.build(), knowledgeBase), changed, builder.build(), knowledgeBase);
  const anew = (builder: AssessmentBuilder) => diagnose(builder.build(), knowledgeBase);
  /** The deficits whose findings were made anew and not taken over. */
  const redone = (builder: AssessmentBuilder, changed: Iterable<string>) => {
    const findings = diagnose(before.build(), knowledgeBase);
    const after = diagnoseAgain(findings, changed, builder.build(), knowledgeBase);
    expect(after.map((f) => f.deficit)).toEqual(findings.map((f) => f.deficit));
    return after.flatMap((finding, index) => (finding === findings[index] ? [] : [finding.deficit]));
  };

  test('takes every finding over where no answer differs', () => {
    expect(redone(before, [])).toEqual([]);
  });
  test('makes the finding of a changed lead question anew, and no other', () => {
    const worse = before.withDeficit('quality', 3, { who: 'buyers', evidence: 'visit' });
    expect(redone(worse, ['bad-piece-found'])).toEqual(['quality']);
    expect(again(worse, 'bad-piece-found')).toEqual(anew(worse));
    expect(again(worse, 'bad-piece-found').find((f) => f.deficit === 'quality')).toMatchObject({
      severity: 3,
      who: 'buyers',
      evidence: 'visit',
    });
  });
  test('counts follow-ups anew', () => {
    const followed = before.withFollowUps('management', 2, 2);
    const questions = (knowledgeBase.followUpsOf.get('management') ?? []).map((q) => q.id);
    expect(redone(followed, questions)).toEqual(['management']);
    expect(again(followed, ...questions)).toEqual(anew(followed));
    expect(again(followed, ...questions).find((f) => f.deficit === 'management')).toMatchObject({
      severity: 2,
      breadth: 2,
    });
  });
  test('follows a question of no deficit that rules an option of its lead out', () => {
    const nobodyLarger = before.withFlag('lead_firms', 'none');
    expect(redone(nobodyLarger, ['lead-firms'])).toContain('governance');
    expect(again(nobodyLarger, 'lead-firms')).toEqual(anew(nobodyLarger));
    expect(again(nobodyLarger, 'lead-firms').find((f) => f.deficit === 'governance')?.severity).toBeNull();
  });
  test('follows a question of no deficit that moves one elsewhere', () => {
    const moving = baseWith({
      deficits: [
        aDeficit({ elsewhereWhen: { kind: 'flag', flag: 'electricity_ok', in: ['no'] } }),
        aDeficit({ id: 'other' }),
      ],
      questions: [
        aQuestion({ id: 'power', flag: 'electricity_ok', kind: 'single', options: [{ id: 'yes' }, { id: 'no' }] }),
      ],
    });
    const findings = diagnose(anAssessment().build(), moving);
    const after = diagnoseAgain(findings, ['power'], anAssessment().withAnswer('power', 'no').build(), moving);
    expect(after.map((f) => f.reach)).toEqual(['others', 'here']);
    expect(after[1]).toBe(findings[1]);
  });
  test('makes the findings of several answers anew, named in any order and more than once', () => {
    const both = before.withDeficit('management', 3).withDeficit('quality', 0);
    const changed = new Set(['unit-cost-known', 'bad-piece-found']);
    expect(redone(both, changed).sort()).toEqual(['management', 'quality']);
    expect(again(both, 'bad-piece-found', 'unit-cost-known', 'bad-piece-found')).toEqual(anew(both));
  });
  test('makes nothing anew for an answer that no finding reads, or a question that is not there', () => {
    expect(redone(before.withFlag('aim_create', 'yes'), ['aim', 'no-such-question'])).toEqual([]);
  });
  test('rests on being told what differs: what is not named is taken over', () => {
    const worse = before.withDeficit('quality', 3);
    expect(redone(worse, ['unit-cost-known'])).toEqual(['management']);
    expect(again(worse, 'unit-cost-known').find((f) => f.deficit === 'quality')?.severity).toBe(2);
  });
  test('follows an answer that is taken away', () => {
    const without = before.withoutAnswer('bad-piece-found');
    expect(again(without, 'bad-piece-found')).toEqual(anew(without));
    expect(again(without, 'bad-piece-found').find((f) => f.deficit === 'quality')?.severity).toBeNull();
  });
  test('is the diagnosis itself, between any two assessments', () => {
    for (const [one, other] of fc.sample(fc.tuple(anyAssessment, anyAssessment), 60)) {
      const changed = new Set([...Object.keys(one.answers), ...Object.keys(other.answers)]);
      expect(diagnoseAgain(diagnose(one, knowledgeBase), changed, other, knowledgeBase)).toEqual(
        diagnose(other, knowledgeBase),
      );
    }
  });
});

test('an answer inherited from the prototype is none', () => {
  expect(answeredQuestion('constructor', anAssessment().build())).toEqual([]);
});
