import type { Rule } from '#policies/schema/knowledge';
import { chainAndMarketRules } from './chain-and-market-rules';
import { clauseRules } from './clause-rules';
import { firmRules } from './firm-rules';
import { growthRules } from './growth-rules';
import { openingRules } from './opening-rules';
import { innovationRules } from './innovation-rules';
import { jointTaskRules } from './joint-task-rules';
import { labourRules } from './labour-rules';
import { orderRules } from './order-rules';
import { outsideRules } from './outside-rules';
import { profitRules } from './profit-rules';
import { readingRules } from './reading-rules';
import { systemRules } from './system-rules';
import { trustRules } from './trust-rules';

/** All rules; where two put items in the same place, the order of this list decides. */
export const rules: Rule[] = [
  ...systemRules,
  ...firmRules,
  ...clauseRules,
  ...chainAndMarketRules,
  ...innovationRules,
  ...labourRules,
  ...trustRules,
  ...outsideRules,
  ...jointTaskRules,
  ...orderRules,
  ...growthRules,
  ...openingRules,
  ...profitRules,
  ...readingRules,
];
