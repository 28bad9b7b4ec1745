import { indexKnowledge } from '#policies/engine/base';
import { askingDeficits } from './asking/deficits';
import { askingGates } from './asking/gates';
import { askingModules } from './asking/modules';
import { askingQuestions } from './asking/questions';

/** The part of the knowledge base that asking needs, without evidence: a browser loads it with the first question, and the rest after an answer. */
export const interviewBase = indexKnowledge({
  sources: [],
  questions: askingQuestions.map((question) => ({ ...question, ...uncited(question) })),
  deficits: askingDeficits.map((deficit) => ({ ...deficit, ...uncited(deficit), cases: [], tensions: [] })),
  types: [],
  measures: [],
  principles: [],
  cautions: [],
  cases: [],
  tensions: [],
  systems: [],
  gates: askingGates.map((gate) => ({ ...gate, ...uncited(gate), tensions: [] })),
  rules: [],
  checks: [],
  readings: [],
  modules: askingModules.map((module) => ({ ...module, ...uncited(module) })),
  choices: [],
  actorLimits: [],
});

/** Stands where an entity of the whole knowledge base carries its evidence; no page of the interview shows it. */
function uncited({ id }: { id: string }): { code: string; basis: 'inferred'; sources: [] } {
  return { code: id, basis: 'inferred', sources: [] };
}
