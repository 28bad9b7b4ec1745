import type { SectionId } from '#policies/schema/knowledge';
import type { AskingQuestion, WrittenQuestion } from './asking';

/** The questions of a section as they are asked: single choices unless they say otherwise. */
export function inSection(section: SectionId, questions: WrittenQuestion[]): AskingQuestion[] {
  return questions.map((question) => ({ kind: 'single', ...question, section }));
}
