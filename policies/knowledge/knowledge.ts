import { indexKnowledge } from '#policies/engine/base';
import type { Knowledge } from '#policies/schema/knowledge';
import { cases } from './cases/cases';
import { cautions } from './cautions';
import { checks } from './checks';
import { deficits } from './deficits/deficits';
import { gates } from './gates';
import { advisoryMeasures } from './measures/advisory-measures';
import { firmMeasures } from './measures/firm-measures';
import { patternMeasures } from './measures/pattern-measures';
import { systemMeasures } from './measures/system-measures';
import { theoryMeasures } from './measures/theory-measures';
import { typeMeasures } from './measures/type-measures';
import { modules } from './modules';
import { moreCautions } from './more-cautions';
import { moreTensions } from './more-tensions';
import { principles } from './principles';
import { questions } from './questions/questions';
import { chainAndMarketRules } from './rules/chain-and-market-rules';
import { clauseRules } from './rules/clause-rules';
import { firmRules } from './rules/firm-rules';
import { innovationRules } from './rules/innovation-rules';
import { labourRules } from './rules/labour-rules';
import { orderRules } from './rules/order-rules';
import { outsideRules } from './rules/outside-rules';
import { readingRules } from './rules/reading-rules';
import { systemRules } from './rules/system-rules';
import { trustRules } from './rules/trust-rules';
import { sources } from './sources';
import { systems } from './systems';
import { tensions } from './tensions';
import { types } from './types';

/** The knowledge base: ids and logic. Its prose stands in `policies/text`. */
export const knowledge: Knowledge = {
  sources,
  questions,
  deficits,
  types,
  measures: [
    ...systemMeasures,
    ...firmMeasures,
    ...typeMeasures,
    ...theoryMeasures,
    ...advisoryMeasures,
    ...patternMeasures,
  ],
  principles,
  cautions: [...cautions, ...moreCautions],
  cases,
  tensions: [...tensions, ...moreTensions],
  systems,
  gates,
  rules: [
    ...systemRules,
    ...firmRules,
    ...clauseRules,
    ...chainAndMarketRules,
    ...innovationRules,
    ...labourRules,
    ...trustRules,
    ...outsideRules,
    ...orderRules,
    ...readingRules,
  ],
  checks,
  modules,
};

/** The same, indexed. */
export const knowledgeBase = indexKnowledge(knowledge);
