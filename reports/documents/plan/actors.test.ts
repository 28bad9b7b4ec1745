import { expect, test } from 'vitest';
import { textsFor } from '#policies/text/texts';
import { anAssessment, type AssessmentBuilder } from '#policies/testing/an-assessment';
import type { Block } from '#reports/report';
import { english } from '#reports/testing/english';
import { wholeResult } from '#reports/testing/whole-result';

const options = { locale: 'en', madeAt: '2026-11-30T12:00:00Z', t: english };
const texts = textsFor('en');
const blocked = anAssessment().ofType('center').withBlockedInitiative();
const captured = blocked.withFlag('large_firms_control_assoc', 'larger-firm');

/** What stands under the heading on who acts. */
function underActors(builder: AssessmentBuilder): Block[] {
  const blocks = wholeResult(builder.build(), options).sections.flatMap((section) => section.blocks);
  const start = blocks.findIndex((block) => block.kind === 'heading' && block.id === 'actors');
  const rest = blocks.slice(start + 1);
  const end = rest.findIndex((block) => block.kind === 'heading');
  return end < 0 ? rest : rest.slice(0, end);
}

test('the table names who acts here: nobody whom the answers rule out', () => {
  const table = underActors(captured).find((block) => block.kind === 'table');
  const association = table?.rows.find(([actor]) => actor === texts.actors.associations);
  expect(association?.[1]).toBe(english('none'));
});

test('why somebody does not act is told once, with its code, the answers under it and what of it is ours', () => {
  const list = underActors(captured).find((block) => block.kind === 'list');
  const told = list?.items.filter(({ text }) => text.startsWith('AL5. '));
  expect(told?.map(({ text }) => text)).toEqual([`AL5. ${texts.actorLimits['association-of-larger-firms']?.because}`]);
  const margin = told?.[0]?.margin ?? [];
  expect(margin.flatMap(({ kind, to }) => (kind === 'answer' ? [to] : []))).toEqual([
    'answer-joint-attempts',
    'answer-association-lead',
  ]);
  expect(margin.map(({ text }) => text).join()).toContain(texts.rationales.actorLimits['association-of-larger-firms']);
});

test('where all act whom the sources name, nothing is told', () => {
  const plain = anAssessment().ofType('center');
  expect(underActors(plain).some((block) => block.kind === 'list')).toBe(false);
});
