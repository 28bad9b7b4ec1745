import { describe, expect, test } from 'vitest';
import { must } from '#policies/engine/base';
import { knowledge, knowledgeBase } from '#policies/knowledge/knowledge';
import { anAssessment } from '#policies/testing/an-assessment';
import type { Assessment } from '#policies/schema/assessment';
import { english as texts } from '#policies/text/en/english';
import type { InstrumentOptions } from '#reports/build';
import messages from '#messages/en.json';
import type { Block, Report } from '#reports/report';
import { english } from '#reports/testing/english';
import { examples, nothing } from '#reports/testing/form-cases';
import { instrumentBuilder } from './instrument-document';

const asked = (report: Report) =>
  report.sections.flatMap(({ id, blocks }) =>
    blocks.flatMap((block) => (block.kind === 'heading' ? [block.id.replace(`${id}-`, '')] : [])),
  );
const questions = knowledge.questions.filter(({ replacedBy }) => replacedBy === undefined);

describe('an empty assessment', () => {
  test('gives the whole instrument: fourteen blocks and what they leave out, each question once', () => {
    const report = instrumentOf(nothing);
    expect(report.sections.map(({ id }) => id)).toHaveLength(15);
    expect(asked(report).sort()).toEqual(questions.map(({ id }) => id).sort());
  });

  test('gives every question to those who can know it, one page each', () => {
    const report = instrumentOf(nothing, { version: 'handouts' });
    const given = new Set(asked(report));
    const none = questions.filter(
      ({ id, knows, notFrom = [] }) => !given.has(id) && knows.some((group) => !notFrom.includes(group)),
    );
    expect(none.map(({ id }) => id)).toEqual([]);
    expect(report.sections.every(({ ownPage }) => ownPage === true)).toBe(true);
  });
});

describe('blocks', () => {
  test('are chosen by the chapters, in their order; an empty one leaves room', () => {
    const report = instrumentOf(nothing, undefined, ['block-j', 'block-a']);
    expect(report.sections.map(({ id }) => id)).toEqual(['block-a', 'block-j']);
    expect(report.sections[0]?.blocks).toEqual([{ kind: 'room', lines: 10, label: english('instrument.own') }]);
  });

  test('say what was answered already, and tell no answer', () => {
    const answered = anAssessment().withAnswer('loan-refused', 'refused', { who: 'Ana' }).build();
    const text = JSON.stringify(instrumentOf(answered, undefined, ['block-k']));
    expect(text).toContain(english('instrument.answered'));
    expect(text).not.toContain('Ana');
    expect(JSON.stringify(instrumentOf(nothing, undefined, ['block-k']))).not.toContain(english('instrument.answered'));
  });

  test('bear the names of the field guide', () => {
    expect(messages.report.instrument.block).toEqual(messages.fieldwork.blocks.name);
    const { met, day, open, confirm, unknown, alone } = messages.fieldwork.handout;
    expect(messages.report.instrument).toMatchObject({ met, day, open, confirm, unknown, alone });
  });
});

describe('groups', () => {
  test.each(['blocks', 'handouts', 'wall'] as const)(
    'are asked nothing that they must not be the source of: %s',
    (version) => {
      const report = instrumentOf(nothing, { version, groups: ['buyers'] });
      const ids = version === 'wall' ? onTheWall(report) : asked(report).filter((id) => knowledgeBase.question.has(id));
      expect(ids.length).toBeGreaterThan(3);
      for (const id of ids) {
        const { knows, notFrom = [] } = must(knowledgeBase.question, id);
        expect(knows, id).toContain('buyers');
        expect(notFrom, id).not.toContain('buyers');
      }
    },
  );

  test('that nobody has a question for get a sheet for their own words', () => {
    const report = instrumentOf(nothing, { version: 'handouts', groups: ['home-workers'] });
    expect(report.sections.map(({ id }) => id)).toEqual(['nobody']);
  });
});

describe('a wall', () => {
  const report = instrumentOf(nothing, { version: 'wall' });

  test('has one question on each sheet, in large letters, with the codes', () => {
    for (const { id, blocks, ownPage } of report.sections.slice(1)) {
      expect(ownPage, id).toBe(true);
      expect(
        blocks.every((block) => block.kind === 'paragraph' && block.large === true),
        id,
      ).toBe(true);
      const text = blocks.flatMap((block) => (block.kind === 'paragraph' ? [block.text] : []));
      expect(text[0]).toBe(texts.questions[id.replace('wall-', '')]?.ask);
      expect(text.at(-1)).toBe('[0] Does not know');
    }
  });

  test('asks nothing before others that accuses the one who answers, and names what it leaves out', () => {
    const closed = questions.filter(({ sensitive }) => sensitive === true).map(({ id }) => id);
    expect(closed).toEqual(
      expect.arrayContaining(['waste-of-all-firms', 'plant-holds-back', 'who-is-registered', 'children-at-work']),
    );
    expect(onTheWall(report).filter((id) => closed.includes(id))).toEqual([]);
    const use = JSON.stringify(report.sections[0]);
    for (const id of closed) expect(use).toContain(texts.questions[id]?.short);
  });
});

test.each(examples)(
  'every question has the codes of all its answers and room to write: $profile.name',
  (assessment) => {
    const report = instrumentOf(assessment, { version: 'handouts' });
    const blocks = report.sections.flatMap((section) => section.blocks);
    const headings = blocks.filter((block) => block.kind === 'heading' && block.level === 3).length;
    expect(headings).toBeGreaterThan(10);
    expect(blocks.filter(isCoded)).toHaveLength(headings);
    expect(blocks.filter(({ kind }) => kind === 'room').length).toBe(headings + 2 * report.sections.length);
  },
);

function isCoded(block: Block): boolean {
  return block.kind === 'list' && block.bare === true && block.items.every(({ text }) => /^\[[0-9a-z]\] ./.test(text));
}

function onTheWall(report: Report): string[] {
  return report.sections.slice(1).map(({ id }) => id.replace('wall-', ''));
}

function instrumentOf(assessment: Assessment, instrument?: InstrumentOptions, chapters?: string[]): Report {
  return instrumentBuilder.build(instrumentBuilder.read(assessment), {
    locale: 'en',
    madeAt: '2026-11-21T00:00:00Z',
    t: english,
    ...(instrument === undefined ? {} : { instrument }),
    ...(chapters === undefined ? {} : { chapters }),
  });
}
