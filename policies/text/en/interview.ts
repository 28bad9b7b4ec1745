import type { InterviewTexts } from '#policies/text/interview-texts';
import { groupTexts } from './groups';
import { moduleTexts } from './modules';
import { questionTexts } from './questions/questions';
import { sectionTexts } from './sections';

/** The English prose that asking needs, and no more. */
export const englishInterview: InterviewTexts = {
  questions: questionTexts,
  sections: sectionTexts,
  groups: groupTexts,
  modules: moduleTexts,
};
