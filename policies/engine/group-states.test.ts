import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { packageResponse } from '#policies/api/package-response';
import { finding as findingSchema } from '#policies/api/result-schema';
import { decide } from '#policies/decide/decide';
import { diagnose, diagnosedSeverity } from './diagnose';
import { GROUPS, groupAnswersOf } from './group-answers';
import { knowledgeBase } from '#policies/knowledge/knowledge';
import { readingOf } from '#policies/reading';
import { groupId } from '#policies/schema/terms';
import { anAssessment, type AssessmentBuilder } from '#policies/testing/an-assessment';
import { anyAssessment } from '#policies/testing/arbitrary';
import { textsFor } from '#policies/text/texts';
import { counter, runs } from '#testing/laws';

function findingOf(deficit: string, builder: AssessmentBuilder) {
  const found = diagnose(builder.build(), knowledgeBase).find((f) => f.deficit === deficit);
  if (found === undefined) throw new Error(deficit);
  return found;
}

const larger = anAssessment().withFlag('lead_firms', 'both');

describe('what small firms and lead firms say of who blocks whom', () => {
  const apart = larger
    .withGroup('lead-firms', 'governance', 0, { who: 'Two factories' })
    .withGroup('small-firms', 'governance', 3, { evidence: 'interview', who: 'Four owners' });

  test('two states apart: the small firms’ answer counts, with its evidence, and both are told', () => {
    const expected = {
      severity: 3,
      decidedBy: { group: 'small-firms', agreed: null },
      byGroup: [
        { group: 'small-firms', severity: 3 },
        { group: 'lead-firms', severity: 0 },
      ],
      evidence: 'interview',
      who: 'Four owners',
    };
    expect(findingOf('governance', apart)).toMatchObject(expected);
    expect(findingOf('governance', apart).because[0]).toEqual({
      question: 'joint-attempts',
      value: 'blocked',
      group: 'small-firms',
    });
    expect(findingOf('governance', apart.withAnswer('coordinator', 'none'))).toMatchObject(expected);
  });
  test('the small firms’ answer counts also where it is the milder one, and against what is agreed', () => {
    const milder = larger.withDeficit('governance', 3).withGroup('small-firms', 'governance', 0);
    expect(findingOf('governance', milder)).toMatchObject({
      severity: 0,
      decidedBy: { group: 'small-firms', agreed: 3 },
    });
  });
  test('one state apart: what is agreed stands, and both are told', () => {
    const near = larger
      .withDeficit('governance', 1)
      .withGroup('lead-firms', 'governance', 1)
      .withGroup('small-firms', 'governance', 2);
    expect(findingOf('governance', near)).toMatchObject({
      severity: 1,
      byGroup: [
        { group: 'small-firms', severity: 2 },
        { group: 'lead-firms', severity: 1 },
      ],
    });
    expect(findingOf('governance', near).decidedBy).toBeUndefined();
  });
  test('nothing is told apart where all say what is agreed', () => {
    const same = larger.withDeficit('governance', 2).withGroup('small-firms', 'governance', 2);
    expect(findingOf('governance', same)).not.toHaveProperty('byGroup');
  });
  test('"blocked" counts for nothing where there is nobody larger', () => {
    const nobody = anAssessment()
      .withFlag('lead_firms', 'none')
      .withDeficit('governance', 1)
      .withGroup('small-firms', 'governance', 3);
    expect(findingOf('governance', nobody)).toMatchObject({ severity: 1 });
    expect(findingOf('governance', nobody).decidedBy).toBeUndefined();
  });
  test('a group that does not know decides nothing', () => {
    const silent = larger.withDeficit('governance', 0).withGroup('small-firms', 'governance', null);
    expect(findingOf('governance', silent)).toMatchObject({ severity: 0 });
  });
  test('the rules read what the small firms say: who carries, and through whom nothing is paid', () => {
    const measures = (builder: AssessmentBuilder) =>
      decide(builder.ofType('center').build(), knowledgeBase).stages.flatMap((s) => s.items.map((i) => i.measure));
    const blocked = larger.withDeficit('governance', 3, { who: 'small-firms' });
    expect(measures(apart)).toContain('small-firms-own-body');
    expect(measures(apart)).toEqual(measures(blocked));
    const agreedOnly = larger.withDeficit('governance', 0).withGroup('lead-firms', 'governance', 0);
    expect(measures(agreedOnly)).not.toContain('small-firms-own-body');
  });
  test('the trace of what follows names the group', () => {
    const reading = readingOf(apart.ofType('center').build(), knowledgeBase);
    const trace = reading.explanation().items.get('small-firms-own-body');
    expect(JSON.stringify(trace)).toContain('"value":"blocked","group":"small-firms"');
    const { findings } = packageResponse(reading, textsFor('en'));
    const told = findings.find(({ deficit }) => deficit === 'governance');
    expect(findingSchema.parse(told)).toMatchObject({ decidedBy: { group: 'small-firms', agreed: null } });
  });
});

describe('who bears a deficit decides it', () => {
  test.each([
    ['strategic-assets', 'small-firms'],
    ['environment', 'neighbours'],
    ['unsafe-work', 'home-workers'],
  ] as const)('%s by %s', (deficit, group) => {
    const builder = anAssessment().withGroup('lead-firms', deficit, 0).withGroup(group, deficit, 3);
    expect(findingOf(deficit, builder)).toMatchObject({ severity: 3, decidedBy: { group } });
  });
  test('of several that bear it, the one that has it worst', () => {
    const builder = anAssessment()
      .withDeficit('low-pay', 0)
      .withGroup('unions-and-inspection', 'low-pay', 1)
      .withGroup('home-workers', 'low-pay', 2);
    expect(findingOf('low-pay', builder)).toMatchObject({ severity: 2, decidedBy: { group: 'home-workers' } });
  });
  test('where nobody bears it, groups are told and decide nothing', () => {
    const builder = anAssessment().withDeficit('quality', 0).withGroup('buyers', 'quality', 3);
    expect(findingOf('quality', builder)).toMatchObject({
      severity: 0,
      byGroup: [{ group: 'buyers', severity: 3 }],
    });
    expect(findingOf('quality', builder).decidedBy).toBeUndefined();
  });
});

test('what one group says is usual is not left alone, though another group decides that it is nothing', () => {
  const alone = (builder: AssessmentBuilder) => decide(builder.build(), knowledgeBase).leaveAlone;
  const independents = anAssessment().withGroup('small-firms', 'strategic-assets', 0);
  expect(alone(independents.withGroup('lead-firms', 'strategic-assets', 2))).not.toContain('strategic-assets');
  expect(alone(anAssessment().withDeficit('strategic-assets', 0))).toContain('strategic-assets');
});

test('no severity is an average: it is what is agreed with its follow-ups, or what one group says', () => {
  const { hit, expectShare } = counter();
  const cases = runs(300, 20);
  fc.assert(
    fc.property(anyAssessment, (assessment) => {
      const plain = { ...assessment, answers: withoutGroups(assessment.answers) };
      const agreed = new Map(diagnose(plain, knowledgeBase).map((f) => [f.deficit, f.severity]));
      for (const finding of diagnose(assessment, knowledgeBase)) {
        const said = finding.byGroup?.find(({ group }) => group === finding.decidedBy?.group)?.severity;
        if (finding.decidedBy === undefined) expect(finding.severity).toBe(agreed.get(finding.deficit));
        else expect(finding.severity).toBe(said ?? finding.decidedBy.agreed);
        if (finding.byGroup !== undefined) hit();
        expect(diagnosedSeverity(finding.deficit, assessment, knowledgeBase)).toBe(finding.severity);
      }
    }),
    { numRuns: cases },
  );
  expectShare(0.5, cases);
});

test('every group of the schema has its place in the list', () => {
  expect([...GROUPS].sort()).toEqual([...groupId.options].sort());
  expect(groupAnswersOf(undefined)).toEqual([]);
});

function withoutGroups(answers: ReturnType<AssessmentBuilder['build']>['answers']) {
  return Object.fromEntries(Object.entries(answers).map(([id, { byGroup: _, ...answer }]) => [id, answer]));
}
