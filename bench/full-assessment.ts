import type { KnowledgeBase } from '#policies/engine/base';
import type { Answer, Assessment } from '#policies/schema/assessment';
import type { Question } from '#policies/schema/knowledge';

/** An assessment in which every question is answered and every deficit at state 2: the heaviest ordinary case. */
export function fullAssessment(base: KnowledgeBase): Assessment {
  const answers: Assessment['answers'] = {};
  for (const question of base.knowledge.questions) answers[question.id] = answerTo(question);
  return {
    schemaVersion: 1,
    id: '6f1f1d0a-52c4-4a8e-9a55-0e6c7b1f2aff',
    title: 'Everything answered',
    locale: 'en',
    createdAt: '2026-11-21T00:00:00Z',
    updatedAt: '2026-11-21T00:00:00Z',
    knowledgeVersion: 'bench',
    profile: { name: 'Full', region: 'Region', country: 'Country', product: 'Furniture' },
    indicators: {
      locationQuotient: 7.58,
      sectorShare: 0.043,
      establishments: 177,
      regionOwnShare: 0.34,
      regionWeight: 0.0056,
      measuredBy: 'establishments',
      referenceArea: 'State',
      year: 2015,
      source: 'Register',
    },
    answers,
  };
}

function answerTo(question: Question): Answer {
  const options = question.options ?? [];
  const usual = options.find((o) => o.severity === 2) ?? options.at(0);
  const known = { evidence: 'interview' as const, who: 'A small owner', note: 'Told on a visit.' };
  switch (question.kind) {
    case 'single':
      return { value: usual?.id ?? '', ...known };
    case 'multiple':
      return { value: [usual?.id ?? ''], ...known };
    case 'number':
      return { value: 25, ...known };
    case 'text':
      return { value: 'Told at length.', ...known };
  }
}
