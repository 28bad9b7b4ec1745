import { describe, expect, test } from 'vitest';
import { english as texts } from '#policies/text/en/english';
import { knowledge } from '#policies/knowledge/knowledge';
import { anAssessment, type AssessmentBuilder } from '#policies/testing/an-assessment';
import { system } from '#policies/testing/a-reading';
import type { Block, MarginNote, Report, Section } from '#reports/report';
import { english } from '#reports/testing/english';
import { wholeResult } from '#reports/testing/whole-result';

const planOf = (builder: AssessmentBuilder): Report =>
  wholeResult(builder.build(), { locale: 'en', madeAt: '2026-11-21T00:00:00Z', t: english });

function chapterOf(report: Report): Section {
  const section = report.sections.find(({ id }) => id === 'readings');
  if (section === undefined) throw new Error('No chapter tells the readings.');
  return section;
}

/** The blocks from one heading of level 2 to the next. */
function blocksUnder(id: string, { blocks }: Section): Block[] {
  const start = blocks.findIndex((block) => block.kind === 'heading' && block.id === id);
  const end = blocks.findIndex((block, index) => index > start && block.kind === 'heading' && block.level === 2);
  return start < 0 ? [] : blocks.slice(start, end < 0 ? undefined : end);
}

const textsIn = (blocks: Block[]) =>
  blocks.flatMap((block) =>
    block.kind === 'list' ? block.items.map(({ text }) => text) : 'text' in block ? [block.text] : [],
  );
const notesIn = (blocks: Block[]): MarginNote[] =>
  blocks.flatMap((block) => (block.kind === 'list' ? block.items.flatMap(({ margin }) => margin) : []));

const commanded = system()
  .withDeficit('strategic-assets', 2)
  .withAnswer('who-commands', 'its-orders')
  .withAnswer('whom-to-speak-to', 'nobody')
  .withAnswer('suppliers-from-here', 'fewer')
  .withAnswer('where-firms-save-first', 'on-people')
  .withAnswer('lowest-pay', 'a-group-stays-below');

describe('a theory that has enough answers', () => {
  const report = planOf(commanded);
  const told = blocksUnder('reading-kind-of-cluster', chapterOf(report));
  const words = texts.readings['kind-of-cluster'];

  test('is told with its axes, the place in words, how sure it is, and the answers behind it', () => {
    expect(textsIn(told)).toEqual(
      expect.arrayContaining([
        words?.name,
        words?.what,
        `${words?.axes.kind?.name}. ${words?.axes.kind?.positions.transnational} (sure)`,
        `${words?.axes.regime?.name}. ${words?.axes.regime?.positions['on-people']} (likely)`,
      ]),
    );
    expect(notesIn(told).map(({ question }) => question)).toEqual(
      expect.arrayContaining(['who-commands', 'whom-to-speak-to', 'suppliers-from-here']),
    );
  });
  test('says whose axes they are, and what it cannot say', () => {
    expect(textsIn(told).at(-1)).toBe(`${words?.whose} ${words?.limits}`);
  });
  test('says what it did in this package, with the reason and a link to the item', () => {
    const { 'little-is-decided-here': whole, 'new-goods-and-low-pay': item } = words?.effects ?? {};
    expect(textsIn(told)).toContain(
      `A caution was added: “${texts.cautions['little-room-under-a-multinational']?.name}”. ${whole}`,
    );
    expect(textsIn(told)).toContain(
      `A caution was added: “${texts.cautions['innovation-beside-sweated-labour']?.name}”. ${item}`,
    );
    expect(notesIn(told).map(({ to }) => to)).toContain('measure-product-development');
  });
  test('is named where its caution stands, with the reason', () => {
    const list = report.sections.find(({ id }) => id === 'cautions')?.blocks.find(({ kind }) => kind === 'list');
    const cautions = list?.kind === 'list' ? list.items : [];
    const own = cautions.find(({ text }) => text.includes(words?.effects['little-is-decided-here'] ?? '-'));
    expect(own?.margin).toContainEqual({
      kind: 'note',
      text: `Theory: ${words?.name}`,
      to: 'reading-kind-of-cluster',
    });
  });
  test('every link of the chapter leads to something', () => {
    const ids = new Set(JSON.stringify(report).match(/"id":"[^"]+"/g));
    const notes = [...notesIn(chapterOf(report).blocks), ...(chapterOf(report).intro?.margin ?? [])];
    expect(notes.length).toBeGreaterThan(5);
    expect(notes.filter(({ to }) => to !== undefined && !ids.has(`"id":"${to}"`))).toEqual([]);
  });
});

test('a place with one answer is called open; one that answers split, and one that none speaks of, say so', () => {
  const report = planOf(
    system()
      .withAnswer('who-takes-over', 'three-or-fewer')
      .withAnswer('where-owners-meet', 'nowhere')
      .withAnswer('young-owners-join', 'as-their-elders'),
  );
  const told = blocksUnder('reading-three-threats', chapterOf(report));
  const axes = texts.readings['three-threats']?.axes;
  expect(textsIn(told)).toEqual(
    expect.arrayContaining([
      `${axes?.succession?.name}. ${axes?.succession?.positions.felt} (open: it rests on one answer)`,
      `${axes?.solidarity?.name}. The answers point in more than one direction.`,
      `${axes?.['work-that-leaves']?.name}. No answer speaks of it yet.`,
      '1 of 3 are seen here; 1 are known.',
      'Nothing in this package depended on it.',
    ]),
  );
});

test('links are counted out, and what points elsewhere than the type is said', () => {
  const report = planOf(
    anAssessment()
      .ofType('embryonic')
      .withAnswer('what-neighbours-make', 'several-one-step')
      .withAnswer('first-machine', 'sold-here')
      .withAnswer('broken-machine', 'within-days')
      .withAnswer('competitors-together', 'regular-things')
      .withAnswer('joint-attempts', 'done'),
  );
  const told = textsIn(blocksUnder('reading-collective-efficiency', chapterOf(report)));
  expect(told.find((text) => text.includes('3 of 6 are seen here; 3 are known.'))).toBeDefined();
  expect(told).toContain(texts.readings['collective-efficiency']?.against?.['network-of-an-embryo']);
});

test('theories without enough answers stand in one list at the end, each with a few questions to ask', () => {
  const { blocks } = chapterOf(planOf(system().withDeficit('quality', 2)));
  const open = blocksUnder('readings-open', { ...chapterOf(planOf(system().withDeficit('quality', 2))), blocks });
  const items = open.flatMap((block) => (block.kind === 'list' ? block.items : []));
  expect(items.length).toBe(knowledge.readings.length);
  for (const { margin, text } of items) {
    expect(margin.length, text).toBeGreaterThan(0);
    expect(margin.length, text).toBeLessThanOrEqual(4);
    expect(margin.every(({ question }) => question !== undefined)).toBe(true);
    expect(text).toMatch(/questions? (are open|more)/);
  }
});

test('behind a gate that leaves nothing to plan, no theory is told', () => {
  const report = planOf(system().withFlag('aim_create', 'yes').withFlag('exists', 'under-5'));
  expect(report.sections.map(({ id }) => id)).not.toContain('readings');
});
