import { describe, expect, test } from 'vitest';
import { knowledge, knowledgeBase } from '#policies/knowledge/knowledge';
import { type Progress, progressOf } from './progress';
import { sectionsOf } from './sections';
import { situationOf } from '#policies/engine/situation';
import { anAssessment, type AssessmentBuilder } from '#policies/testing/an-assessment';

const progress = (builder: AssessmentBuilder) => progressOf(situationOf(builder.build(), knowledgeBase));
const inSectionOf = ({ sections }: Progress, id: string) => sections.find((section) => section.id === id);
const inSection = (section: string) => knowledge.questions.filter((q) => q.section === section);

describe('a new assessment', () => {
  const fresh = progress(anAssessment());
  const { sections, begun, stopped } = fresh;
  test('has not begun, and nothing stops it', () => {
    expect({ begun, stopped }).toEqual({ begun: false, stopped: false });
  });
  test('the sections come in the order of a first walk', () => {
    expect(sections.map(({ id }) => id)).toEqual(sectionsOf(knowledgeBase));
  });
  test.each(sectionsOf(knowledgeBase))('section %s asks all of its questions', (section) => {
    const module = knowledge.modules.some((m) => m.id === section) ? 'left' : null;
    expect(inSectionOf(fresh, section)).toEqual({
      id: section,
      asked: inSection(section).length,
      settled: 0,
      status: 'not-started',
      module,
    });
    expect(inSection(section).length).toBeGreaterThan(0);
  });
  test('every question stands in a section', () => {
    const asked = sections.reduce((sum, s) => sum + s.asked, 0);
    expect(asked).toBe(knowledge.questions.length);
  });
});

test('one answer begins it, figures do too', () => {
  expect(progress(anAssessment().withUnknown('aim')).begun).toBe(true);
  expect(progress(anAssessment().withFigures({})).begun).toBe(true);
});

test('"I do not know" settles a question; a section with all settled is completed', () => {
  const one = inSectionOf(progress(anAssessment().withUnknown('bad-year-meeting')), 'collective-organisation');
  expect(one).toMatchObject({ settled: 1, status: 'in-progress' });
  const all = inSection('collective-organisation').reduce((made, q) => made.withUnknown(q.id), anAssessment());
  const { length } = inSection('collective-organisation');
  expect(inSectionOf(progress(all), 'collective-organisation')).toMatchObject({
    asked: length,
    settled: length,
    status: 'completed',
  });
});

test('a question whose condition fails is not asked', () => {
  const asked = (builder: AssessmentBuilder) => inSectionOf(progress(builder), 'infrastructure')?.asked;
  expect(asked(anAssessment().withDeficit('infrastructure', 0))).toBe(inSection('infrastructure').length - 2);
  expect(asked(anAssessment().withDeficit('infrastructure', 1))).toBe(inSection('infrastructure').length);
});

test('what a type asks is asked of that type, and while none is known', () => {
  const asked = (builder: AssessmentBuilder) => inSectionOf(progress(builder), 'first-questions')?.asked;
  const all = inSection('first-questions').length;
  expect([
    asked(anAssessment()),
    asked(anAssessment().ofType('embryonic')),
    asked(anAssessment().ofType('center')),
  ]).toEqual([all, all, all - 1]);
});

test('figures stand in for the judgement of both axes, and for nothing else', () => {
  const measured = progress(anAssessment().ofType('center'));
  expect(inSectionOf(measured, 'importance')?.status).toBe('completed');
  expect(inSectionOf(measured, 'governance')?.status).toBe('not-started');
});

test('only the gate that leaves nothing to plan stops', () => {
  const creating = anAssessment().withFlag('aim_create', 'yes');
  expect(progress(creating.withFlag('exists', 'under-5')).stopped).toBe(true);
  expect(progress(creating).stopped).toBe(true);
  expect(progress(creating.withFlag('exists', '5-19')).stopped).toBe(false);
  expect(progress(anAssessment().withFlag('exists', 'under-5')).stopped).toBe(true);
  expect(progress(anAssessment().withFlag('single_place', 'dispersed')).stopped).toBe(false);
});
