import type { Texts } from '#policies/schema/text';
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
import { advisoryMeasureTexts } from './measures/advisory-measures';
import { patternMeasureTexts } from './measures/pattern-measures';
import { theoryMeasureTexts } from './measures/theory-measures';
import { moduleTexts } from './modules';
import { moreCautionTexts } from './more-cautions';
import { moreTensionTexts } from './more-tensions';
import { innovationDeficitTexts } from './deficits/innovation-deficits';
import { labourDeficitTexts } from './deficits/labour-deficits';
import { marketDeficitTexts } from './deficits/market-deficits';
import { outsideDeficitTexts } from './deficits/outside-deficits';
import { socialDeficitTexts } from './deficits/social-deficits';
import { allCaseTexts } from './cases/all-cases';
import { moreGlossaryTexts } from './glossary-more';
import { moreRuleTexts } from './rules/more-rules';
import { questionTexts } from './questions/questions';
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
  questions: questionTexts,
  deficits: {
    ...deficitTexts,
    ...marketDeficitTexts,
    ...innovationDeficitTexts,
    ...labourDeficitTexts,
    ...socialDeficitTexts,
    ...outsideDeficitTexts,
  },
  types: typeTexts,
  measures: {
    ...systemMeasureTexts,
    ...firmMeasureTexts,
    ...typeMeasureTexts,
    ...theoryMeasureTexts,
    ...advisoryMeasureTexts,
    ...patternMeasureTexts,
  },
  principles: principleTexts,
  cautions: { ...cautionTexts, ...moreCautionTexts },
  cases: allCaseTexts,
  tensions: { ...tensionTexts, ...moreTensionTexts },
  systems: systemTexts,
  gates: gateTexts,
  rules: { ...ruleTexts, ...moreRuleTexts },
  checks: checkTexts,
  stages: stageTexts,
  sections: sectionTexts,
  modules: moduleTexts,
  reasons: reasonTexts,
  actors: actorTexts,
  groups: groupTexts,
  units: unitTexts,
  costs: costTexts,
  durations: durationTexts,
  glossary: { ...glossaryTexts, ...moreGlossaryTexts },
};
