import { readingRationales } from '#policies/readings/english';
import type { Rationales } from '#policies/schema/text';
import { actorLimitRationales } from './actors';
import { africaAndAsiaCaseRationales } from './cases/africa-and-asia-cases';
import { brazilCaseRationales } from './cases/brazil-cases';
import { europeCaseRationales } from './cases/europe-cases';
import { latinAmericaCaseRationales } from './cases/latin-america-cases';
import { visitedSystemsCaseRationales } from './cases/visited-systems-cases';
import { coreCautionRationales } from './cautions/core-cautions';
import { moduleCautionRationales } from './cautions/module-cautions';
import { checkRationales } from './checks';
import { coreDeficitRationales } from './deficits/core-deficits';
import { innovationDeficitRationales } from './deficits/innovation-deficits';
import { labourDeficitRationales } from './deficits/labour-deficits';
import { marketDeficitRationales } from './deficits/market-deficits';
import { outsideDeficitRationales } from './deficits/outside-deficits';
import { socialDeficitRationales } from './deficits/social-deficits';
import { gateRationales } from './gates';
import { advisoryMeasureRationales } from './measures/advisory-measures';
import { firmMeasureRationales } from './measures/firm-measures';
import { jointTaskMeasureRationales } from './measures/joint-task-measures';
import { patternMeasureRationales } from './measures/pattern-measures';
import { systemMeasureRationales } from './measures/system-measures';
import { theoryMeasureRationales } from './measures/theory-measures';
import { townHallMeasureRationales } from './measures/town-hall-measures';
import { typeMeasureRationales } from './measures/type-measures';
import { moduleRationales } from './modules';
import { principleRationales } from './principles';
import { firmQuestionRationales } from './questions/firm-questions';
import { firstQuestionRationales } from './questions/first-questions';
import { importanceRationales } from './questions/importance';
import { innovationQuestionRationales } from './questions/innovation-questions';
import { labourQuestionRationales } from './questions/labour-questions';
import { marketQuestionRationales } from './questions/market-questions';
import { policyQuestionRationales } from './questions/policy-questions';
import { systemQuestionRationales } from './questions/system-questions';
import { trustQuestionRationales } from './questions/trust-questions';
import { chainAndMarketRuleRationales } from './rules/chain-and-market-rules';
import { clauseRuleRationales } from './rules/clause-rules';
import { firmRuleRationales } from './rules/firm-rules';
import { growthRuleRationales } from './rules/growth-rules';
import { openingRuleRationales } from './rules/opening-rules';
import { innovationRuleRationales } from './rules/innovation-rules';
import { jointTaskRuleRationales } from './rules/joint-task-rules';
import { labourRuleRationales } from './rules/labour-rules';
import { orderRuleRationales } from './rules/order-rules';
import { outsideRuleRationales } from './rules/outside-rules';
import { profitRuleRationales } from './rules/profit-rules';
import { readingRuleRationales } from './rules/reading-rules';
import { systemRuleRationales } from './rules/system-rules';
import { trustRuleRationales } from './rules/trust-rules';
import { systemRationales } from './systems';
import { coreTensionRationales } from './tensions/core-tensions';
import { moduleTensionRationales } from './tensions/module-tensions';
import { typeRationales } from './types';
import { choiceRationales } from './choices';

/** What of each statement is ours, and from what it is inferred. */
export const rationales: Rationales = {
  questions: {
    ...firmQuestionRationales,
    ...firstQuestionRationales,
    ...importanceRationales,
    ...innovationQuestionRationales,
    ...labourQuestionRationales,
    ...marketQuestionRationales,
    ...policyQuestionRationales,
    ...systemQuestionRationales,
    ...trustQuestionRationales,
  },
  deficits: {
    ...coreDeficitRationales,
    ...innovationDeficitRationales,
    ...labourDeficitRationales,
    ...marketDeficitRationales,
    ...outsideDeficitRationales,
    ...socialDeficitRationales,
  },
  types: typeRationales,
  measures: {
    ...advisoryMeasureRationales,
    ...jointTaskMeasureRationales,
    ...townHallMeasureRationales,
    ...firmMeasureRationales,
    ...patternMeasureRationales,
    ...systemMeasureRationales,
    ...theoryMeasureRationales,
    ...typeMeasureRationales,
  },
  principles: principleRationales,
  cautions: { ...coreCautionRationales, ...moduleCautionRationales },
  cases: {
    ...africaAndAsiaCaseRationales,
    ...brazilCaseRationales,
    ...europeCaseRationales,
    ...latinAmericaCaseRationales,
    ...visitedSystemsCaseRationales,
  },
  tensions: { ...coreTensionRationales, ...moduleTensionRationales },
  systems: systemRationales,
  gates: gateRationales,
  rules: {
    ...chainAndMarketRuleRationales,
    ...clauseRuleRationales,
    ...firmRuleRationales,
    ...openingRuleRationales,
    ...innovationRuleRationales,
    ...labourRuleRationales,
    ...orderRuleRationales,
    ...growthRuleRationales,
    ...outsideRuleRationales,
    ...profitRuleRationales,
    ...jointTaskRuleRationales,
    ...readingRuleRationales,
    ...systemRuleRationales,
    ...trustRuleRationales,
  },
  checks: checkRationales,
  modules: moduleRationales,
  choices: choiceRationales,
  readings: readingRationales,
  actorLimits: actorLimitRationales,
};
