import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { decide } from '#policies/decide/decide';
import { knowledge, knowledgeBase } from '#policies/knowledge/knowledge';
import { openAssessment } from '#policies/file/open-assessment';
import type { Assessment } from '#policies/schema/assessment';
import { wholeResult } from '#reports/testing/whole-result';
import type { Block, MarginNote, Report } from '#reports/report';
import { english } from '#reports/testing/english';

const made = new WeakMap<Assessment, Report>();
const examples = ['franca-footwear', 'votuporanga-furniture', 'birigui-childrens-footwear'].map(example);
const nothing: Assessment = { ...example('franca-footwear'), indicators: undefined, answers: {} };

test.each([...examples, nothing])('no text of the plan lacks a word: $profile.name', (assessment) => {
  const text = JSON.stringify(planOf(assessment));
  expect(text).not.toMatch(/undefined|NaN|\[object|\ufffd/);
  // A message that is missing is printed as its key.
  expect(text).not.toMatch(/report\.[a-z]/);
});

test.each([...examples, nothing])(
  'every margin note that leads somewhere leads to a block: $profile.name',
  (assessment) => {
    const report = planOf(assessment);
    const ids = new Set(placesOf(report));
    const broken = notesOf(report).flatMap((note) => (note.to === undefined || ids.has(note.to) ? [] : [note.to]));
    expect(broken).toEqual([]);
  },
);

test.each(examples)(
  'every case that is named leads to where it is told, with its source: $profile.name',
  (assessment) => {
    const report = planOf(assessment);
    const named = notesOf(report).filter(({ text }) => text.startsWith('Case. '));
    expect(named.length).toBeGreaterThan(0);
    expect(named.filter(({ to }) => to === undefined).map(({ text }) => text)).toEqual([]);
    const told = report.sections.find(({ id }) => id === 'told-cases')?.blocks ?? [];
    const bare = told.filter((b) => b.kind === 'paragraph' && b.margin.every((note) => note.kind !== 'source'));
    expect(bare).toEqual([]);
  },
);

test.each([...examples, nothing])('no code is printed that names several things: $profile.name', (assessment) => {
  const printed = textsIn(planOf(assessment));
  const codes = [...knowledge.measures, ...knowledge.rules].map(({ code }) => code);
  const shared = new Set(codes.filter((code, index) => codes.indexOf(code) !== index));
  expect(shared.size).toBeGreaterThan(40);
  const wordsOf = (text: string) => text.match(/(?:T-[A-Z]\d+[a-z]?|B\.\d[\d.]*[a-z]?|\b[A-Z]\d+[a-z]?\b)/g) ?? [];
  expect(printed.filter((text) => wordsOf(text).some((word) => shared.has(word)))).toEqual([]);
  expect(printed.filter((text) => /\bB\.\d/.test(text))).toEqual([]);
});

test.each(examples)(
  'an example told from publications claims no visit and no interview: $profile.name',
  (assessment) => {
    const grounds = Object.values(assessment.answers).map(({ evidence }) => evidence);
    expect(grounds).toContain('publication');
    expect(grounds).not.toContain('visit');
    expect(grounds).not.toContain('interview');
    const summary = JSON.stringify(planOf(assessment).sections.find(({ id }) => id === 'summary'));
    expect(summary).toContain(english('summary.ground.publication'));
  },
);

test.each(examples)(
  'every measure has a reason, a source or a rationale, and three steps: $profile.name',
  (assessment) => {
    const measures = planOf(assessment).sections.flatMap((s) => s.blocks.filter((b) => b.kind === 'measure'));
    expect(measures.length).toBeGreaterThan(0);
    for (const measure of measures) {
      expect(measure.because.length, measure.id).toBeGreaterThan(0);
      expect(
        measure.margin.map((note) => note.kind),
        measure.id,
      ).toEqual(expect.arrayContaining(['source', 'basis']));
      expect(measure.steps, measure.id).toHaveLength(3);
    }
  },
);

test.each(examples)('the plan holds the measures of the decision in their order: $profile.name', (assessment) => {
  const decided = decide(assessment, knowledgeBase).stages.flatMap((s) => s.items.map((i) => `measure-${i.measure}`));
  const printed = planOf(assessment).sections.flatMap((s) =>
    s.blocks.flatMap((b) => (b.kind === 'measure' ? [b.id] : [])),
  );
  expect(printed).toEqual(decided);
});

test('ids of blocks are unique, so that links and bookmarks are', () => {
  for (const assessment of examples) {
    const ids = placesOf(planOf(assessment));
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  }
});

test('an empty assessment gives a plan that asks and proposes nothing', () => {
  const report = planOf(nothing);
  expect(report.cover.sentence).toContain('has no type yet');
  expect(report.sections.map((s) => s.id)).toContain('fieldwork');
  expect(report.sections.flatMap((s) => s.blocks).some((b) => b.kind === 'measure')).toBe(false);
});

test('a closed gate says what follows from it', () => {
  const answers = { aim: { value: 'yes' }, 'firm-count': { value: 'under-5' } };
  const position = planOf({ ...nothing, answers }).sections.find((section) => section.id === 'position');
  const text = JSON.stringify(position?.blocks);
  expect(text).toContain('We propose no measures');
  expect(text).toContain('Suzigan, Furtado & Garcia 2006, section 4');
});

test('the same assessment at the same time makes the same report', () => {
  const [franca = nothing] = examples;
  expect(planOf(franca)).toEqual(planOf(structuredClone(franca)));
});

test('control and bidirectional characters of a profile never reach the report', () => {
  const [franca = nothing] = examples;
  const name = 'Fran\u202eca \u0000foot\u200bwear \ufffd';
  expect(planOf({ ...franca, profile: { ...franca.profile, name } }).cover.title).toBe('Franca footwear [?]');
});

function example(name: string): Assessment {
  const opened = openAssessment(readFileSync(`examples/${name}.arranjo.json`, 'utf8'));
  if (!opened.ok) throw new Error(name);
  return opened.assessment;
}

/** The plan of an assessment, made once for all tests that read it. */
function planOf(assessment: Assessment): Report {
  const report =
    made.get(assessment) ?? wholeResult(assessment, { locale: 'en', madeAt: '2026-11-21T00:00:00Z', t: english });
  made.set(assessment, report);
  return report;
}

function notesOf(report: Report): MarginNote[] {
  const notes: MarginNote[] = [];
  JSON.stringify(report, (key, value) => {
    if (['margin', 'saw', 'ledTo', 'rests', 'settles'].includes(key) && Array.isArray(value)) notes.push(...value);
    return value;
  });
  return notes;
}

/** Every string of a report that is read; addresses inside it are not. */
function textsIn(report: Report): string[] {
  const texts: string[] = [];
  JSON.stringify(report, (key, value) => {
    if (typeof value === 'string' && !['id', 'to', 'kind', 'question'].includes(key)) texts.push(value);
    return value;
  });
  return texts;
}

/** Every place of a report to which a link may lead. */
function placesOf(report: Report): string[] {
  return report.sections.flatMap((section) => [section.id, ...section.blocks.flatMap(placesIn)]);
}

function placesIn(block: Block): string[] {
  const own = 'id' in block ? [block.id] : [];
  if (block.kind === 'answers') return [...own, ...block.rows.map((row) => row.id)];
  return block.kind === 'measure' ? [...own, ...block.tensions.map((tension) => tension.id)] : own;
}
