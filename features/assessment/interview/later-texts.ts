import type { SectionId } from '#policies/schema/knowledge';
import type { Texts } from '#policies/schema/text';

/** The words of the questions of some sections, which come when one of them is entered. */
export type LaterQuestionTexts = { sections: SectionId[]; load: () => Promise<Texts['questions']> };

/** The English prose of the sections after it. */
export const laterEnglishQuestions: LaterQuestionTexts[] = [
  {
    sections: ['importance'],
    load: async () => (await import('#policies/text/en/questions/importance')).importanceQuestionTexts,
  },
  {
    sections: ['infrastructure', 'local-institutions', 'collective-organisation', 'governance', 'environment'],
    load: async () => (await import('#policies/text/en/questions/system-questions')).systemQuestionTexts,
  },
  {
    sections: ['firms-production', 'firms-market'],
    load: async () => (await import('#policies/text/en/questions/firm-questions')).firmQuestionTexts,
  },
  {
    sections: ['markets-and-chains'],
    load: async () => (await import('#policies/text/en/questions/market-questions')).marketQuestionTexts,
  },
  {
    sections: ['innovation-and-learning'],
    load: async () => (await import('#policies/text/en/questions/innovation-questions')).innovationQuestionTexts,
  },
  {
    sections: ['work-and-labour'],
    load: async () => (await import('#policies/text/en/questions/labour-questions')).labourQuestionTexts,
  },
  {
    sections: ['trust-and-cooperation'],
    load: async () => (await import('#policies/text/en/questions/trust-questions')).trustQuestionTexts,
  },
  {
    sections: ['policy-and-outside-forces'],
    load: async () => (await import('#policies/text/en/questions/policy-questions')).policyQuestionTexts,
  },
];
