import type { Texts } from '../../schema/text';
import { caseTexts } from './cases';
import { cautionTexts } from './cautions';
import { checkTexts } from './checks';
import { deficitTexts } from './deficits';
import { gateTexts } from './gates';
import { glossaryTexts } from './glossary';
import { groupTexts } from './groups';
import { firmMeasureTexts } from './measures/firm-measures';
import { systemMeasureTexts } from './measures/system-measures';
import { typeMeasureTexts } from './measures/type-measures';
import { principleTexts } from './principles';
import { firmQuestionTexts } from './questions/firm-questions';
import { firstQuestionTexts } from './questions/first-questions';
import { importanceQuestionTexts } from './questions/importance';
import { systemQuestionTexts } from './questions/system-questions';
import { reasonTexts } from './reasons';
import { ruleTexts } from './rules';
import { sectionTexts } from './sections';
import { stageTexts } from './stages';
import { systemTexts } from './systems';
import { tensionTexts } from './tensions';
import { actorTexts, costTexts, durationTexts, unitTexts } from './terms';
import { typeTexts } from './types';

/** The English prose of the knowledge base. */
export const english: Texts = {
  questions: { ...firstQuestionTexts, ...importanceQuestionTexts, ...systemQuestionTexts, ...firmQuestionTexts },
  deficits: deficitTexts,
  types: typeTexts,
  measures: { ...systemMeasureTexts, ...firmMeasureTexts, ...typeMeasureTexts },
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
  reasons: reasonTexts,
  actors: actorTexts,
  groups: groupTexts,
  units: unitTexts,
  costs: costTexts,
  durations: durationTexts,
  glossary: glossaryTexts,
};
