import { describe, expect, test } from 'vitest';
import { english as texts } from '#policies/text/en/english';
import { anAssessment, type AssessmentBuilder } from '#policies/testing/an-assessment';
import type { FindingBlock } from '#reports/report';
import { english } from '#reports/testing/english';
import { wholeResult } from '#reports/testing/whole-result';

const options = { locale: 'en', madeAt: '2026-11-21T00:00:00Z', t: english };

describe('a finding', () => {
  const answered = findingOf('governance', anAssessment().withAnswer('joint-attempts', 'hangs-on-one'));

  test('begins with what was answered here, in the words of the answer', () => {
    expect(answered?.here).toBe(`Here: ${texts.questions['joint-attempts']?.options?.['hangs-on-one']}.`);
  });

  test('says below what it means in general, and says that it does', () => {
    expect(answered?.text).toBe(`What this means in general: ${texts.deficits.governance?.what}`);
  });

  test('has a name that is true of a place where nobody blocks', () => {
    expect(answered?.name).not.toMatch(/block/i);
  });

  test('that nobody has answered tells what was seen elsewhere, and nothing of here', () => {
    const open = findingOf('governance', anAssessment().withAnswer('decision', 'budget-line'));
    expect(open?.here).toBeUndefined();
    expect(open?.text).toBe(`Seen elsewhere: ${texts.deficits.governance?.elsewhere}`);
  });

  test('to which people said "I do not know" says nothing of here', () => {
    expect(findingOf('governance', anAssessment().withUnknown('joint-attempts'))?.here).toBeUndefined();
  });
});

test('titles of cautions and of what is withheld are the first words of their text', () => {
  const report = wholeResult(anAssessment().withBlockedInitiative().build(), options);
  const lists = report.sections
    .filter(({ id }) => id === 'cautions' || id === 'withheld')
    .flatMap(({ blocks }) => blocks)
    .flatMap((block) => (block.kind === 'list' ? block.items : []));
  const titled = lists.filter(({ title }) => title !== undefined);
  expect(titled.length).toBeGreaterThan(0);
  for (const { title = '', text } of titled) expect(text.startsWith(title)).toBe(true);
});

function findingOf(deficit: string, made: AssessmentBuilder): FindingBlock | undefined {
  const blocks = wholeResult(made.build(), options).sections.flatMap((section) => section.blocks);
  return blocks.filter((block) => block.kind === 'finding').find(({ id }) => id === `finding-${deficit}`);
}
