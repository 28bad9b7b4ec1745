import type { Texts } from '#policies/schema/text';
import { firmQuestionTexts } from './firm-questions';
import { firstQuestionTexts } from './first-questions';
import { importanceQuestionTexts } from './importance';
import { innovationQuestionTexts } from './innovation-questions';
import { labourQuestionTexts } from './labour-questions';
import { marketQuestionTexts } from './market-questions';
import { policyQuestionTexts } from './policy-questions';
import { systemQuestionTexts } from './system-questions';
import { trustQuestionTexts } from './trust-questions';

export const questionTexts: Texts['questions'] = {
  ...firstQuestionTexts,
  ...importanceQuestionTexts,
  ...systemQuestionTexts,
  ...firmQuestionTexts,
  ...marketQuestionTexts,
  ...innovationQuestionTexts,
  ...labourQuestionTexts,
  ...trustQuestionTexts,
  ...policyQuestionTexts,
};
