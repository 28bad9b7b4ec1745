import { indexKnowledge } from '#policies/engine/base';
import { deficits } from './deficits/deficits';
import { gates } from './gates';
import { modules } from './modules';
import { questions } from './questions/questions';

/** The part of the knowledge base that asking needs: a browser loads it with the first question, and the rest after an answer. */
export const interviewBase = indexKnowledge({
  sources: [],
  questions,
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
  modules,
});
