import { readingTexts } from '#policies/readings/english';
import type { Texts } from '#policies/schema/text';
import { actorLimitTexts } from './actors';
import { caseTexts } from './cases/cases';
import { cautionTexts } from './cautions/cautions';
import { checkTexts } from './checks';
import { choiceTexts } from './choices';
import { deficitTexts } from './deficits/deficits';
import { gateTexts } from './gates';
import { glossaryTexts } from './glossary/glossary';
import { groupNameTexts, groupTexts } from './groups';
import { locatorTexts } from './locators';
import { measureTexts } from './measures/measures';
import { moduleTexts } from './modules';
import { principleTexts } from './principles';
import { questionTexts } from './questions/questions';
import { rationales } from './rationales/rationales';
import { reasonTexts } from './reasons';
import { ruleTexts } from './rules/rules';
import { sectionTexts } from './sections';
import { sourceTexts } from './sources';
import { stageTexts } from './stages';
import { systemTexts } from './systems';
import { tensionTexts } from './tensions/tensions';
import { actorTexts, costTexts, durationTexts, unitTexts } from './terms';
import { typeTexts } from './types';

/** The English prose of the knowledge base. */
export const english: Texts = {
  questions: questionTexts,
  deficits: deficitTexts,
  types: typeTexts,
  measures: measureTexts,
  principles: principleTexts,
  cautions: cautionTexts,
  cases: caseTexts,
  tensions: tensionTexts,
  systems: systemTexts,
  gates: gateTexts,
  rules: ruleTexts,
  checks: checkTexts,
  stages: stageTexts,
  sections: sectionTexts,
  modules: moduleTexts,
  choices: choiceTexts,
  readings: readingTexts,
  actorLimits: actorLimitTexts,
  reasons: reasonTexts,
  actors: actorTexts,
  groups: groupTexts,
  groupNames: groupNameTexts,
  units: unitTexts,
  costs: costTexts,
  durations: durationTexts,
  glossary: glossaryTexts,
  locators: locatorTexts,
  rationales,
  sources: sourceTexts,
};
