import { expect, test } from 'vitest';
import { indexKnowledge } from '#policies/engine/base';
import { questionsIn } from '#policies/interview/interview';
import { interviewBase } from '#policies/knowledge/interview';
import { valueFault } from '#policies/file/parse-assessment';
import { progressOf } from '#policies/interview/progress';
import { question } from '#policies/schema/knowledge';
import { situationOf } from '#policies/engine/situation';
import { anAssessment } from '#policies/testing/an-assessment';
import { englishInterview } from '#policies/text/en/interview';
import { answerOf, draftOf } from './drafts';
import { questionModel } from './question-models';

const added = question.parse({
  id: 'lamps-at-night',
  code: 'Q99',
  sources: [],
  basis: 'inferred',
  section: 'environment',
  deficit: 'environment',
  kind: 'single',
  options: [
    { id: 'dark', severity: 0 },
    { id: 'lit', severity: 2 },
  ],
  knows: ['neighbours'],
});
const base = indexKnowledge({
  ...interviewBase.knowledge,
  questions: [...interviewBase.knowledge.questions, added],
});
const texts = {
  ...englishInterview,
  questions: {
    ...englishInterview.questions,
    'lamps-at-night': {
      short: 'Lamps at night',
      ask: 'Do the plants work at night?',
      look: 'Walk past at ten in the evening',
      options: { dark: 'All is dark', lit: 'The lamps are on' },
    },
  },
};

test('a question that is added as data and text is asked, shown, answered, counted and diagnosed', () => {
  const assessment = anAssessment().build();
  const asked = questionsIn('environment', situationOf(assessment, base), 'all');
  expect(asked).toContain(added);
  expect(questionModel(added, texts)).toMatchObject({
    ask: 'Do the plants work at night?',
    options: [
      { id: 'dark', label: 'All is dark', exclusive: false },
      { id: 'lit', label: 'The lamps are on', exclusive: false },
    ],
  });
  const answered = { ...assessment, answers: { 'lamps-at-night': { value: 'lit' } } };
  expect(answerOf(added, draftOf({ value: 'lit' }))).toEqual({ ok: true, answer: { value: 'lit' } });
  expect(valueFault(added, 'lit')).toBeUndefined();
  expect(valueFault(added, 'dim')).toBeDefined();
  const environmentIn = (known: typeof base) =>
    progressOf(situationOf(answered, known)).sections.find(({ id }) => id === 'environment');
  expect(environmentIn(base)?.settled).toBe(1);
  expect(environmentIn(base)?.asked).toBe((environmentIn(interviewBase)?.asked ?? 0) + 1);
  const finding = situationOf(answered, base).findings.find((f) => f.deficit === 'environment');
  expect(finding).toMatchObject({ breadth: 1, because: [{ question: 'lamps-at-night', value: 'lit' }] });
});
