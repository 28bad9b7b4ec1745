import { indexKnowledge } from '../base';
import { deficits } from './deficits';
import { gates } from './gates';
import { firmQuestions } from './questions/firm-questions';
import { firstQuestions } from './questions/first-questions';
import { importanceQuestions } from './questions/importance';
import { systemQuestions } from './questions/system-questions';

/** The part of the knowledge base that asking needs: a browser loads it with the first question, and the rest after an answer. */
export const interviewBase = indexKnowledge({
  sources: [],
  questions: [...firstQuestions, ...importanceQuestions, ...systemQuestions, ...firmQuestions],
  deficits,
  types: [],
  measures: [],
  principles: [],
  cautions: [],
  cases: [],
  tensions: [],
  systems: [],
  gates,
  rules: [],
  checks: [],
});
