import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openAssessment } from '#policies/file/open-assessment';
import { isUnasked } from '#policies/interview/unasked';
import { anyAssessment } from '#policies/testing/arbitrary';
import type { Assessment } from '#policies/schema/assessment';
import { briefBuilder } from '#reports/documents/brief/brief-document';
import { evidenceBuilder } from '#reports/documents/evidence/evidence-document';
import { planBuilder } from '#reports/documents/plan/plan-document';
import { changeNotes } from '#reports/notes';
import { placesOf } from '#reports/places';
import type { Depth, MarginNote, Report } from '#reports/report';
import { english } from '#reports/testing/english';
import { wordsOf } from '#reports/words';

const options = { locale: 'en', madeAt: '2026-11-21T00:00:00Z', t: english };
const examples = ['franca-footwear', 'votuporanga-furniture', 'birigui-childrens-footwear'].map(example);

describe.each(examples)('the three depths of $profile.name', (assessment) => {
  const depths = depthsOf(assessment);

  test('the plan keeps to 4,000 words, and the brief to 500', () => {
    expect(wordsOf(depths.plan)).toBeLessThanOrEqual(4000);
    expect(wordsOf(depths.brief)).toBeLessThanOrEqual(500);
    expect(wordsOf(depths.evidence)).toBeGreaterThan(wordsOf(depths.plan));
  });

  test('every note leads to a place of its own document or of the one that it names, with the heading of its section', () => {
    for (const report of Object.values(depths)) {
      const own = new Set(placesOf(report.sections));
      for (const { to, elsewhere } of notesOf(report)) {
        if (to !== undefined) expect(own.has(to), to).toBe(true);
        if (elsewhere === undefined) continue;
        const section = depths[elsewhere.document].sections.find((each) => placesOf([each]).includes(elsewhere.to));
        expect(section?.id, elsewhere.to).toBeDefined();
        expect(elsewhere.where).toContain(section?.heading);
      }
    }
  });

  test('at most five contradictions stand in the plan, and the evidence has each of them', () => {
    const facing = (report: Report) => placesOf(report.sections).filter((id) => id.startsWith('tension-'));
    expect(facing(depths.plan).length).toBeLessThanOrEqual(5);
    expect(facing(depths.plan).filter((id) => !facing(depths.evidence).includes(id))).toEqual([]);
  });

  test('history stands nowhere before the plan, and no table of bare codes in it', () => {
    const places = placesOf(depths.plan.sections);
    expect(places.filter((id) => ['patterns', 'alongside', 'actors', 'actors-table'].includes(id))).toEqual([]);
  });

  test('an item begins with who leads, who pays, what is put in, and cost and time', () => {
    const measures = depths.plan.sections.flatMap(({ blocks }) => blocks.filter((block) => block.kind === 'measure'));
    const terms = (['leads', 'pays', 'contribution', 'bands'] as const).map((term) => english(`measure.${term}`));
    expect(measures.length).toBeGreaterThan(0);
    for (const { facts } of measures) {
      expect(facts.slice(0, terms.length).map(({ term }) => term)).toEqual(terms);
      expect(facts.filter(({ inSight }) => inSight).map(({ term }) => term)).toEqual(terms);
    }
  });
});

test('the plan of a plausible case has at most 4,000 words at the median', () => {
  const counts = fc
    .sample(anyAssessment, { numRuns: 60, seed: 4000 })
    .map(({ plan: _, ...assessment }) => planBuilder.read(assessment))
    .filter(({ completeness }) => !isUnasked(completeness()))
    .map((reading) => wordsOf(planBuilder.build(reading, options)))
    .sort((a, b) => a - b);
  expect(counts[Math.floor(counts.length / 2)]).toBeLessThanOrEqual(4000);
});

test('one chapter can be had, or one item', () => {
  const [franca] = examples;
  if (franca === undefined) throw new Error('There is no example.');
  const reading = planBuilder.read(franca);
  const chapter = planBuilder.build(reading, { ...options, chapters: ['findings'] });
  expect(chapter.sections.map(({ id }) => id)).toEqual(['findings']);
  const item = planBuilder.build(reading, { ...options, chapters: ['measure-small-firms-own-body'] });
  expect(item.sections.flatMap(({ blocks }) => blocks.map(({ kind }) => kind))).toEqual(['measure']);
});

function depthsOf(assessment: Assessment): Record<Depth, Report> {
  const reading = planBuilder.read(assessment);
  return {
    brief: briefBuilder.build(reading, options),
    plan: planBuilder.build(reading, options),
    evidence: evidenceBuilder.build(reading, options),
  };
}

function notesOf({ sections }: Report): MarginNote[] {
  const notes: MarginNote[] = [];
  changeNotes(sections, (note) => {
    notes.push(note);
    return note;
  });
  return notes;
}

function example(name: string): Assessment {
  const opened = openAssessment(readFileSync(`examples/${name}.arranjo.json`, 'utf8'));
  if (!opened.ok) throw new Error(name);
  return opened.assessment;
}
