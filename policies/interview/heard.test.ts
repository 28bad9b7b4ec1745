import { describe, expect, test } from 'vitest';
import { knowledgeBase } from '#policies/knowledge/knowledge';
import { anAssessment, type AssessmentBuilder } from '#policies/testing/an-assessment';
import { heardOf } from './heard';

const of = (builder: AssessmentBuilder) => heardOf(builder.build(), knowledgeBase);
const groupsIn = (list: { group: string }[]) => list.map(({ group }) => group);

describe('who was heard', () => {
  test('is each group that says something for itself, and the group that is named as the source', () => {
    const builder = anAssessment()
      .withDeficit('governance', 1)
      .withGroup('small-firms', 'governance', 3)
      .withGroup('lead-firms', 'governance', null)
      .withDeficit('quality', 2, { who: 'buyers' })
      .withDeficit('management', 2, { who: 'small-firms' });
    expect(of(builder).heard).toEqual([
      { group: 'small-firms', questions: 2 },
      { group: 'lead-firms', questions: 1 },
      { group: 'buyers', questions: 1 },
    ]);
  });
  test('is no group of which somebody only read, or supposed something', () => {
    const builder = anAssessment()
      .withGroup('small-firms', 'governance', 3, { evidence: 'publication', who: 'A study' })
      .withDeficit('quality', 2, { evidence: 'guess', who: 'buyers' })
      .withGroup('home-workers', 'low-pay', 2, { evidence: 'statistic' });
    const { heard, named, notHeard, outOfReach } = of(builder);
    expect([heard, named]).toEqual([[], []]);
    expect(groupsIn(notHeard)).toEqual(expect.arrayContaining(['small-firms', 'buyers']));
    expect(outOfReach).toContain('home-workers');
  });
  test('is a group also where its name is written as the source', () => {
    const { assessment, names } = {
      assessment: anAssessment().withDeficit('quality', 2, { evidence: 'interview', who: 'Small owners' }).build(),
      names: { 'small-firms': 'Small owners' },
    };
    expect(heardOf(assessment, knowledgeBase, [{}, names])).toMatchObject({
      heard: [{ group: 'small-firms', questions: 1 }],
      named: [],
    });
    expect(heardOf(assessment, knowledgeBase).named).toEqual(['Small owners']);
  });
  test('is named in people’s own words where somebody was asked, and not where somebody read or counted', () => {
    const builder = anAssessment()
      .withDeficit('quality', 2, { evidence: 'interview', who: ' Two owners ' })
      .withDeficit('management', 2, { who: 'Two owners' })
      .withGroup('small-firms', 'governance', 3, { evidence: 'visit', who: 'Ana' })
      .withAnswer('firm-count', '100-or-more', { evidence: 'statistic', who: 'The register' })
      .withAnswer('single-place', 'one-place', { evidence: 'publication', who: 'Schmitz' });
    expect(of(builder).named).toEqual(['Ana', 'Two owners']);
  });
});

describe('who was not heard', () => {
  test('is each group that could know what was answered and is named nowhere, most questions first', () => {
    const { notHeard } = of(anAssessment().withDeficit('quality', 2).withDeficit('unsafe-work', 3));
    expect(groupsIn(notHeard)).toContain('buyers');
    expect(groupsIn(notHeard)).toContain('unions-and-inspection');
    expect(notHeard.map(({ questions }) => questions)).toEqual(
      notHeard.map(({ questions }) => questions).sort((a, b) => b - a),
    );
    const heard = of(anAssessment().withDeficit('quality', 2, { who: 'buyers' }).withDeficit('unsafe-work', 3));
    expect(groupsIn(heard.notHeard)).not.toContain('buyers');
  });
  test('is never the desk, which fills the answers in', () => {
    const all = knowledgeBase.knowledge.questions.reduce((b, { id }) => b.withUnknown(id), anAssessment());
    expect(groupsIn(of(all).notHeard)).not.toContain('officer');
    expect(groupsIn(of(all).notHeard)).not.toContain('statistics-office');
    expect(groupsIn(of(all).notHeard)).toEqual(
      expect.arrayContaining(['small-firms', 'unions-and-inspection', 'neighbours']),
    );
  });
  test('no question reaches those who work at home and unregistered shops: they are named until somebody goes to them', () => {
    expect(of(anAssessment()).outOfReach).toEqual(['home-workers', 'unregistered-shops']);
    const visited = anAssessment().withDeficit('low-pay', 1).withGroup('home-workers', 'low-pay', 2);
    expect(of(visited).outOfReach).toEqual(['unregistered-shops']);
    expect(groupsIn(of(visited).heard)).toEqual(['home-workers']);
  });
});

test('with nothing answered nobody was heard, and nobody is said to be missed', () => {
  expect(of(anAssessment())).toMatchObject({ heard: [], named: [], notHeard: [] });
});
