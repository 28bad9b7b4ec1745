import { describe, expect, test } from 'vitest';
import { must } from '#policies/engine/base';
import { GROUPS } from '#policies/engine/group-answers';
import { knowledgeBase } from '#policies/knowledge/knowledge';
import type { Assessment } from '#policies/schema/assessment';
import { anAssessment } from '#policies/testing/an-assessment';
import { english as texts } from '#policies/text/en/english';
import { cellText } from '#reports/cell';
import type { Report, TableBlock } from '#reports/report';
import { english } from '#reports/testing/english';
import { allSevere, examples, nothing } from '#reports/testing/form-cases';
import { filled } from '#reports/testing/planned';
import { workshopBuilder } from './workshop-document';

describe.each([...examples, nothing, allSevere])('the questions of a workshop: $profile.name', (assessment) => {
  const votes = workshopOf(assessment)
    .sections.find(({ id }) => id === 'questions')
    ?.blocks.flatMap((block) => (block.kind === 'table' ? [block] : []));

  test('are six, the four that a room knows best among them, each with two rounds to fill in', () => {
    expect(votes).toHaveLength(6);
    const ids = (votes ?? []).map(({ id }) => id.replace('votes-', ''));
    const usual = ['collective-organisation', 'governance', 'unwillingness-to-cooperate', 'low-price-trap'];
    expect(ids.slice(0, 4)).toEqual(usual.map((deficit) => must(knowledgeBase.leadOf, deficit).id));
    for (const { rows } of votes ?? []) {
      for (const row of rows) expect(row.slice(2).map((cell) => cellText(cell).trim())).toEqual(['', '']);
    }
  });

  test('accuse nobody who answers before others', () => {
    const ids = (votes ?? []).map(({ id }) => id.replace('votes-', ''));
    expect(ids.filter((id) => must(knowledgeBase.question, id).sensitive === true)).toEqual([]);
  });
});

test('every group has a row, with who came to be counted', () => {
  const { rows } = tableIn(workshopOf(nothing), 'came-table');
  expect(rows.map((row) => cellText(row[0]))).toEqual(GROUPS.map((group) => texts.groupNames[group]));
  expect(rows.every((row) => cellText(row[1]).trim() === '' && cellText(row[2]).trim() === '')).toBe(true);
});

test('where groups differ stands with the answer that is agreed', () => {
  const differing = anAssessment()
    .withDeficit('governance', 0)
    .withGroup('small-firms', 'governance', 3, { who: 'Ana' });
  const [row = []] = tableIn(workshopOf(differing.build()), 'differ-table').rows;
  const options = texts.questions['joint-attempts']?.options ?? {};
  expect(cellText(row[1])).toContain(options.done);
  expect(cellText(row[2])).toContain(options.blocked);
  expect(JSON.stringify(workshopOf(nothing))).toContain(english('workshop.differ.none'));
});

test('eight measures wait for importance and feasibility; nobody is offered any before an answer', () => {
  const { rows } = tableIn(workshopOf(allSevere), 'measures-table');
  expect(rows.length).toBe(8);
  expect(rows.every((row) => row.slice(2).every((cell) => cellText(cell).trim() === ''))).toBe(true);
  const measures = workshopOf(nothing).sections.find(({ id }) => id === 'measures');
  expect(measures?.blocks.map(({ kind }) => kind)).toEqual(['paragraph', 'room']);
});

describe.each(examples.map(filled))('what the plan says already: $profile.name', (assessment) => {
  const report = workshopOf(assessment);
  const items = assessment.plan?.items ?? [];

  test('a refusal stands among the objections with its reason', () => {
    const refused = items.filter(({ status }) => status === 'refused' || status === 'postponed');
    const reasons = tableIn(report, 'objected-table').rows.map((row) => cellText(row[2]));
    expect(reasons.sort()).toEqual(refused.map(({ reason = '' }) => reason).sort());
  });

  test('pledges name who does what and when, with rows for more', () => {
    const { rows } = tableIn(report, 'pledges-table');
    const said = rows.filter((row) => cellText(row[0]).trim() !== '');
    expect(said.length).toBeGreaterThan(0);
    expect(rows.length - said.length).toBe(8);
    for (const row of said) expect(cellText(row[1])).toMatch(/First step \d/);
  });
});

function workshopOf(assessment: Assessment): Report {
  const options = { locale: 'en', madeAt: '2026-11-21T00:00:00Z', t: english };
  return workshopBuilder.build(workshopBuilder.read(assessment), options);
}

function tableIn(report: Report, id: string): TableBlock {
  const found = report.sections
    .flatMap(({ blocks }) => blocks)
    .find((block) => block.kind === 'table' && block.id === id);
  if (found?.kind !== 'table') throw new Error(`There is no table "${id}".`);
  return found;
}
