import { indexKnowledge } from '#policies/engine/base';
import { askingDeficits } from './asking/deficits';
import { askingQuestions } from './asking/questions';
import { gates } from './gates';
import { modules } from './modules';

/** The part of the knowledge base that asking needs, without evidence: a browser loads it with the first question, and the rest after an answer. */
export const interviewBase = indexKnowledge({
  sources: [],
  questions: askingQuestions.map((question) => ({ ...question, sources: [] })),
  deficits: askingDeficits.map((deficit) => ({ ...deficit, sources: [], cases: [], tensions: [] })),
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
