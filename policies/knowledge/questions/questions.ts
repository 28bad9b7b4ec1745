import type { Question } from '#policies/schema/knowledge';
import { firmQuestions } from './firm-questions';
import { firstQuestions } from './first-questions';
import { importanceQuestions } from './importance';
import { innovationQuestions } from './innovation-questions';
import { labourQuestions } from './labour-questions';
import { marketQuestions } from './market-questions';
import { policyQuestions } from './policy-questions';
import { systemQuestions } from './system-questions';
import { trustQuestions } from './trust-questions';

/** All questions, in the order of the interview; those of the optional parts come last. */
export const questions: Question[] = [
  ...firstQuestions,
  ...importanceQuestions,
  ...systemQuestions,
  ...firmQuestions,
  ...marketQuestions,
  ...innovationQuestions,
  ...labourQuestions,
  ...trustQuestions,
  ...policyQuestions,
];
