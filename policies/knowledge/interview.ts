import { indexKnowledge } from '#policies/engine/base';
import { askingDeficits } from './asking/deficits';
import { askingGates } from './asking/gates';
import { askingModules } from './asking/modules';
import { askingQuestions } from './asking/questions';

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
  gates: askingGates.map((gate) => ({ ...gate, sources: [], tensions: [] })),
  rules: [],
  checks: [],
  readings: [],
  modules: askingModules.map((module) => ({ ...module, sources: [] })),
  choices: [],
  actorLimits: [],
});
