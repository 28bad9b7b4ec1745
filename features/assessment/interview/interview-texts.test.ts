import { expect, test, vi } from 'vitest';
import { knowledge } from '#policies/knowledge/knowledge';
import { sectionsOf } from '#policies/interview/sections';
import { interviewBase } from '#policies/knowledge/interview';
import { englishInterview } from '#policies/text/en/interview';
import { english } from '#policies/text/en/english';
import { laterEnglishQuestions } from './later-texts';

test('the words of each question come with its own section', async () => {
  const parts = await Promise.all(
    laterEnglishQuestions.map(async ({ sections, load }) => ({ sections, questions: await load() })),
  );
  const lacking = knowledge.questions.filter(({ id, section }) => {
    const part = parts.find(({ sections }) => sections.includes(section));
    return (part?.questions ?? englishInterview.questions)[id] !== english.questions[id];
  });

  expect(lacking.map(({ id }) => id)).toEqual([]);
});

test('a section is there once its words were loaded, and what came before stays', async () => {
  vi.resetModules();
  const { haveTextsCome, interviewTexts, loadTexts } = await import('./interview-texts');

  expect(haveTextsCome('en', ['first-questions'])).toBe(true);
  expect(haveTextsCome('en', ['first-questions', 'governance'])).toBe(false);
  await loadTexts('en', ['governance']);
  expect(haveTextsCome('en', ['governance'])).toBe(true);
  expect(haveTextsCome('en', ['work-and-labour'])).toBe(false);
  await Promise.all([loadTexts('en', ['work-and-labour']), loadTexts('en', sectionsOf(interviewBase))]);
  expect(Object.keys(interviewTexts('en').questions)).toHaveLength(knowledge.questions.length);
});

test('words that do not come are asked for again', async () => {
  vi.resetModules();
  const later = await import('./later-texts');
  const part = later.laterEnglishQuestions.find(({ sections }) => sections.includes('governance'));
  const load = vi
    .spyOn(part ?? { load: () => Promise.resolve({}) }, 'load')
    .mockRejectedValueOnce(new Error('offline'));
  const { haveTextsCome, loadTexts } = await import('./interview-texts');

  await expect(loadTexts('en', ['governance'])).rejects.toThrow('offline');
  expect(haveTextsCome('en', ['governance'])).toBe(false);
  await loadTexts('en', ['governance']);
  expect(haveTextsCome('en', ['governance'])).toBe(true);
  expect(load).toHaveBeenCalledTimes(2);
});
