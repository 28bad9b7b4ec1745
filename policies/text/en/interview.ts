import type { InterviewTexts } from '#policies/text/interview-texts';
import { groupNameTexts, groupTexts } from './groups';
import { firstQuestionTexts } from './questions/first-questions';
import { sectionTexts } from './sections';

/** The English prose that the first section needs, and no more. */
export const englishInterview: InterviewTexts = {
  questions: firstQuestionTexts,
  sections: sectionTexts,
  groups: groupTexts,
  groupNames: groupNameTexts,
};
