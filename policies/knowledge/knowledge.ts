import { indexKnowledge } from '../base';
import type { Knowledge } from '../schema/knowledge';
import { cases } from './cases';
import { cautions } from './cautions';
import { checks } from './checks';
import { deficits } from './deficits';
import { gates } from './gates';
import { firmMeasures } from './measures/firm-measures';
import { systemMeasures } from './measures/system-measures';
import { typeMeasures } from './measures/type-measures';
import { principles } from './principles';
import { firmQuestions } from './questions/firm-questions';
import { firstQuestions } from './questions/first-questions';
import { importanceQuestions } from './questions/importance';
import { systemQuestions } from './questions/system-questions';
import { clauseRules } from './rules/clause-rules';
import { firmRules } from './rules/firm-rules';
import { systemRules } from './rules/system-rules';
import { sources } from './sources';
import { systems } from './systems';
import { tensions } from './tensions';
import { types } from './types';

/** The knowledge base: ids and logic. Its prose stands in `policies/text`. */
export const knowledge: Knowledge = {
  sources,
  questions: [...firstQuestions, ...importanceQuestions, ...systemQuestions, ...firmQuestions],
  deficits,
  types,
  measures: [...systemMeasures, ...firmMeasures, ...typeMeasures],
  principles,
  cautions,
  cases,
  tensions,
  systems,
  gates,
  rules: [...systemRules, ...firmRules, ...clauseRules],
  checks,
};

/** The same, indexed. */
export const knowledgeBase = indexKnowledge(knowledge);
