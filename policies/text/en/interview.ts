import type { InterviewTexts } from '../interview-texts';
import { groupTexts } from './groups';
import { firmQuestionTexts } from './questions/firm-questions';
import { firstQuestionTexts } from './questions/first-questions';
import { importanceQuestionTexts } from './questions/importance';
import { systemQuestionTexts } from './questions/system-questions';
import { sectionTexts } from './sections';

/** The English prose that asking needs, and no more. */
export const englishInterview: InterviewTexts = {
  questions: { ...firstQuestionTexts, ...importanceQuestionTexts, ...systemQuestionTexts, ...firmQuestionTexts },
  sections: sectionTexts,
  groups: groupTexts,
};
