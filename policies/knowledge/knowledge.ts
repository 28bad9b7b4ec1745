import { indexKnowledge } from '#policies/engine/base';
import type { Knowledge } from '#policies/schema/knowledge';
import { readings } from '#policies/readings/readings';
import { actorLimits } from './actors';
import { cases } from './cases/cases';
import { cautions } from './cautions/cautions';
import { checks } from './checks';
import { choices } from './choices';
import { deficits } from './deficits/deficits';
import { gates } from './gates';
import { measures } from './measures/measures';
import { modules } from './modules';
import { principles } from './principles';
import { questions } from './questions/questions';
import { rules } from './rules/rules';
import { sources } from './sources';
import { systems } from './systems';
import { tensions } from './tensions/tensions';
import { types } from './types';

/** The knowledge base: ids and logic. Its prose stands in `policies/text`. */
export const knowledge: Knowledge = {
  sources,
  questions,
  deficits,
  types,
  measures,
  principles,
  cautions,
  cases,
  tensions,
  systems,
  gates,
  rules,
  checks,
  modules,
  choices,
  readings: readings.map(({ definition }) => definition),
  actorLimits,
};

/** The same, indexed. */
export const knowledgeBase = indexKnowledge(knowledge);
