import { describe, expect, test } from 'vitest';
import { anAssessment, type AssessmentBuilder } from '#policies/testing/an-assessment';
import { textsFor } from '#policies/text/texts';
import { lower } from '#reports/lowering/lower';
import type { FindingBlock } from '#reports/report';
import { english } from '#reports/testing/english';
import { wholeResult } from '#reports/testing/whole-result';

const { groupNames: groups } = textsFor('en');
const reportOf = (builder: AssessmentBuilder) =>
  wholeResult(builder.build(), { locale: 'en', madeAt: '2026-11-21T00:00:00Z', t: english });
const larger = anAssessment().ofType('center').withFlag('aim_create', 'no').withFlag('lead_firms', 'both');
const apart = larger
  .withGroup('lead-firms', 'governance', 0)
  .withGroup('small-firms', 'governance', 3, { evidence: 'interview', who: 'Four owners', note: 'Fair of 2024' });

function findingIn(builder: AssessmentBuilder, deficit: string): FindingBlock {
  const blocks = reportOf(builder).sections.flatMap((section) => section.blocks);
  const found = blocks.find((block) => block.kind === 'finding' && block.id === `finding-${deficit}`);
  if (found?.kind !== 'finding') throw new Error(deficit);
  return found;
}

describe('a finding that groups see differently', () => {
  test('shows what each group says with how it is known, and whose answer counts and why', () => {
    const block = findingIn(apart, 'governance');
    expect(block.severity).toBe(3);
    expect(block.here).toBeUndefined();
    const [small = '', lead = '', decides = ''] = block.groups ?? [];
    expect(small).toContain(`“${groups['small-firms']}”: `);
    expect(small).toContain('(interview – Four owners – Fair of 2024)');
    expect(lead).toContain(`“${groups['lead-firms']}”: `);
    expect(decides).toContain(`What is said by “${groups['small-firms']}” counts, because they bear it.`);
    expect(
      block.margin.some(({ kind, text }) => kind === 'answer' && text.includes(groups['small-firms'] ?? '?')),
    ).toBe(true);
  });
  test('says beside it what is agreed, and that this counts where the groups are near each other', () => {
    const near = larger.withDeficit('governance', 1).withGroup('small-firms', 'governance', 2);
    const block = findingIn(near, 'governance');
    expect(block.here).toMatch(/^Here: /);
    expect(block.groups?.at(-1)).toMatch(/What is agreed counts/);
  });
  test('stays open where nothing is agreed and nobody decides it', () => {
    const open = larger.withGroup('buyers', 'quality', 3).withGroup('technicians', 'quality', 0);
    const block = findingIn(open, 'quality');
    expect(block.severity).toBeNull();
    expect(block.groups?.at(-1)).toMatch(/nothing is agreed/);
  });
  test('stands under a heading of its own where it is nothing to the group that decides, and usual to another', () => {
    const builder = larger
      .withGroup('small-firms', 'strategic-assets', 0)
      .withGroup('lead-firms', 'strategic-assets', 2);
    const section = reportOf(builder).sections.find(({ id }) => id === 'findings');
    const ids = (section?.blocks ?? []).flatMap((block) => ('id' in block ? [block.id] : []));
    expect(ids.slice(ids.indexOf('findings-apart'))[1]).toBe('finding-strategic-assets');
  });
  test('tells all of it to programs of word processors too', () => {
    const block = findingIn(apart, 'governance');
    const text = JSON.stringify(lower(block));
    for (const line of block.groups ?? []) expect(text).toContain(JSON.stringify(line).slice(1, -1));
  });
});

test('what groups say stands with the answer, and the paper warns where only one group names a block', () => {
  const report = reportOf(apart);
  const rows = report.sections.flatMap((s) => s.blocks).flatMap((b) => (b.kind === 'answers' ? b.rows : []));
  expect(rows.find(({ question }) => question === 'joint-attempts')?.note).toContain('Four owners');
  expect(report.cover.lines).toEqual(expect.arrayContaining([expect.stringMatching(/[Cc]onfidential/)]));
  expect(reportOf(larger).cover.lines.join(' ')).not.toMatch(/[Cc]onfidential/);
});

describe('who was heard', () => {
  const linesOf = (builder: AssessmentBuilder) => {
    const section = reportOf(builder).sections.find(({ id }) => id === 'heard');
    return (section?.blocks ?? []).flatMap((block) =>
      block.kind === 'list' ? block.items.map(({ text }) => text) : [],
    );
  };
  test('is told in four lines at most: heard, named, not heard, out of reach', () => {
    const lines = linesOf(apart);
    expect(lines).toHaveLength(4);
    expect(lines[0]).toContain(`${groups['small-firms']} (1 answer)`);
    expect(lines[1]).toContain('Four owners');
    expect(lines[3]).toContain(`${groups['home-workers']}; ${groups['unregistered-shops']}`);
  });
  test('names nobody as heard where no answer does', () => {
    expect(linesOf(larger)[0]).toBe('No answer names a group that was heard.');
  });
  test('counts the names that would be too many', () => {
    const many = ['quality', 'management', 'infrastructure', 'environment', 'market-information', 'governance']
      .concat(['strategic-assets', 'low-price-trap', 'production-bottlenecks', 'local-institutions'])
      .reduce((builder, id, index) => builder.withDeficit(id, 1, { who: `Person ${index}` }), larger);
    expect(linesOf(many)[1]).toMatch(/and 2 more\.$/);
  });
});
