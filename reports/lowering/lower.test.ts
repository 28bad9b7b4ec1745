import { describe, expect, test } from 'vitest';
import { cellText } from '#reports/cell';
import type { Block, Report } from '#reports/report';
import { aRichReport } from '#reports/testing/rich-fixture';
import { lower } from './lower';
import type { PlainBlock } from './plain';

/** What is data and no text to be read. */
const UNREAD = ['kind', 'id', 'to', 'question', 'style', 'status', 'align', 'figure', 'date', 'unit', 'currency'];
const PLAIN = ['heading', 'paragraph', 'list', 'table'];

const blocks = sectionsOf(aRichReport()).flatMap(({ blocks: each }) => each);
const kinds = [...new Set(blocks.map(({ kind }) => kind))];

test('the report of the tests has every kind of block that has to be lowered', () => {
  expect(kinds).toEqual(
    expect.arrayContaining(['finding', 'rule', 'measure', 'facts', 'facing', 'check', 'stages', 'answers', 'room']),
  );
});

describe.each(kinds)('a block of the kind %s', (kind) => {
  const some = blocks.filter((block) => block.kind === kind);

  test('becomes headings, paragraphs, lists and tables, and no others', () => {
    for (const block of some) for (const plain of lower(block)) expect(PLAIN).toContain(plain.kind);
  });

  test('loses no text', () => {
    for (const block of some) {
      const said = lower(block).flatMap(wordsOf).join('\n');
      expect(textsOf(block).filter((text) => !said.includes(text))).toEqual([]);
    }
  });

  test('says nothing that it did not say, and keeps its place', () => {
    for (const block of some) {
      const known = textsOf(block).join('\n');
      const said = lower(block)
        .flatMap(wordsOf)
        .filter((text) => text.trim() !== '');
      expect(said.filter((text) => !text.split(/; | /).every((word) => known.includes(word)))).toEqual([]);
      const [first] = lower(block);
      if ('id' in block && first !== undefined && 'id' in first) expect(first.id).toBe(block.id);
    }
  });
});

test('a measure is told in the order of its page', () => {
  const fact = (term: string, text: string) => ({ term, text, margin: [] });
  const lowered = lower({
    kind: 'measure',
    id: 'measure-x',
    code: 'M1',
    name: 'name',
    priority: 'priority',
    first: true,
    premise: 'premise',
    what: 'what',
    margin: [{ kind: 'source', text: 'source' }],
    because: [{ text: 'because', margin: [{ kind: 'rule', text: 'rule', to: 'rule-x' }] }],
    stepsLabel: 'steps',
    steps: ['step one', 'step two'],
    facts: [fact('leads', 'who leads')],
    worked: fact('worked', 'where it worked'),
    blocked: fact('blocked', 'where it was blocked'),
    cautionsLabel: 'Cautions',
    cautions: [{ text: 'caution', margin: [] }],
    tensionsLabel: 'tensions',
    tensions: [
      {
        id: 'tension-x',
        name: 'tension',
        one: { text: 'one side', margin: [] },
        other: { text: 'other side', margin: [] },
        here: 'here',
        settlesLabel: 'settles',
        settles: [{ kind: 'answer', text: 'answer', to: 'answer-x' }],
      },
    ],
  });

  expect(lowered.flatMap((block) => ownWords(block))).toEqual([
    'M1 name',
    'priority',
    'premise',
    'what',
    'because',
    'steps',
    'step one',
    'step two',
    'leads',
    'who leads',
    'worked',
    'where it worked',
    'blocked',
    'where it was blocked',
    'Cautions',
    'caution',
    'tensions',
    'tension',
    'one side',
    'other side',
    'here',
    'settles',
    'answer',
  ]);
  expect(lowered.flatMap(wordsOf)).toEqual(expect.arrayContaining(['source', 'rule']));
});

test('a rule stands between what it saw and what followed, with the places they lead to', () => {
  const lowered = lower({
    kind: 'rule',
    id: 'rule-x',
    name: 'name',
    text: 'text',
    margin: [],
    sawLabel: 'saw',
    saw: [{ kind: 'answer', text: 'an answer', to: 'answer-x' }],
    ledToLabel: 'led to',
    ledTo: [{ kind: 'measure', text: 'a measure', to: 'measure-x' }],
  });

  expect(lowered.flatMap(ownWords)).toEqual(['name', 'text', 'saw', 'an answer', 'led to', 'a measure']);
  expect(
    lowered.flatMap((block) => (block.kind === 'list' ? block.items.flatMap(({ margin }) => margin) : [])),
  ).toEqual([expect.objectContaining({ to: 'answer-x' }), expect.objectContaining({ to: 'measure-x' })]);
});

test('a finding has its severity in a word between its name and its text', () => {
  const lowered = lower({
    kind: 'finding',
    id: 'finding-x',
    name: 'name',
    severity: 3,
    severityLabel: 'severe',
    text: 'text',
    margin: [],
  });

  expect(lowered.flatMap(ownWords)).toEqual(['name', 'severe', 'text']);
});

function sectionsOf(report: Report) {
  return report.sections;
}

test('room to write is as many empty lines under its label', () => {
  expect(lower({ kind: 'room', lines: 3, label: 'Who else was there' }).flatMap(ownWords)).toEqual([
    'Who else was there',
    '\u00a0\n\u00a0\n\u00a0',
  ]);
  expect(lower({ kind: 'room', lines: 1 })).toHaveLength(1);
});

/** Every string of a block that is read, but labels of lists that are empty, which no renderer shows. */
function textsOf(block: Block): string[] {
  const texts: string[] = [];
  const walk = (value: unknown, key: string) => {
    if (UNREAD.includes(key)) return;
    if (typeof value === 'string') texts.push(value);
    else if (Array.isArray(value)) value.forEach((inner: unknown) => walk(inner, ''));
    else if (typeof value === 'object' && value !== null) {
      for (const [inner, of] of Object.entries(value)) {
        const list: unknown = Object.entries(value).find(([name]) => `${name}Label` === inner)?.[1];
        if (!(Array.isArray(list) && list.length === 0)) walk(of, inner);
      }
    }
  };
  walk(block, '');
  return texts.filter((text) => text.trim() !== '');
}

/** What a block says, without its margin. */
function ownWords(block: PlainBlock): string[] {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return [block.text];
    case 'list':
      return block.items.map(({ text }) => text);
    case 'table':
      return [block.caption, ...block.columns.map(({ label }) => label), ...block.rows.flat().map(cellText)];
  }
}

function wordsOf(block: PlainBlock): string[] {
  const margins =
    block.kind === 'list' ? block.items.flatMap(({ margin }) => margin) : block.kind === 'table' ? [] : block.margin;
  return [...ownWords(block), ...margins.map(({ text }) => text)];
}
