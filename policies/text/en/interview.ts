import type { InterviewTexts, LaterQuestionTexts } from '#policies/text/interview-texts';
import { groupTexts } from './groups';
import { moduleTexts } from './modules';
import { firstQuestionTexts } from './questions/first-questions';
import { importanceQuestionTexts } from './questions/importance';
import { moreSectionTexts } from './sections-more';
import { sectionTexts } from './sections';

/** The English prose that the first section needs, and no more. */
export const englishInterview: InterviewTexts = {
  questions: { ...firstQuestionTexts, ...importanceQuestionTexts },
  sections: { ...sectionTexts, ...moreSectionTexts },
  groups: groupTexts,
  modules: moduleTexts,
};

/** The English prose of the sections after it. */
export const laterEnglishQuestions: LaterQuestionTexts[] = [
  {
    sections: ['infrastructure', 'local-institutions', 'collective-organisation', 'governance', 'environment'],
    load: async () => (await import('./questions/system-questions')).systemQuestionTexts,
  },
  {
    sections: ['firms-production', 'firms-market'],
    load: async () => (await import('./questions/firm-questions')).firmQuestionTexts,
  },
  {
    sections: ['markets-and-chains'],
    load: async () => (await import('./questions/market-questions')).marketQuestionTexts,
  },
  {
    sections: ['innovation-and-learning'],
    load: async () => (await import('./questions/innovation-questions')).innovationQuestionTexts,
  },
  {
    sections: ['work-and-labour'],
    load: async () => (await import('./questions/labour-questions')).labourQuestionTexts,
  },
  {
    sections: ['trust-and-cooperation'],
    load: async () => (await import('./questions/trust-questions')).trustQuestionTexts,
  },
  {
    sections: ['policy-and-outside-forces'],
    load: async () => (await import('./questions/policy-questions')).policyQuestionTexts,
  },
];
