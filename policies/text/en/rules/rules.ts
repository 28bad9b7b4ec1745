import type { Texts } from '#policies/schema/text';
import { chainAndMarketRuleTexts } from './chain-and-market-rules';
import { clauseRuleTexts } from './clause-rules';
import { firmRuleTexts } from './firm-rules';
import { growthRuleTexts } from './growth-rules';
import { openingRuleTexts } from './opening-rules';
import { innovationRuleTexts } from './innovation-rules';
import { jointTaskRuleTexts } from './joint-task-rules';
import { labourRuleTexts } from './labour-rules';
import { orderRuleTexts } from './order-rules';
import { outsideRuleTexts } from './outside-rules';
import { profitRuleTexts } from './profit-rules';
import { readingRuleTexts } from './reading-rules';
import { systemRuleTexts } from './system-rules';
import { trustRuleTexts } from './trust-rules';

/** Why each rule says what it says. */
export const ruleTexts: Texts['rules'] = {
  ...systemRuleTexts,
  ...firmRuleTexts,
  ...clauseRuleTexts,
  ...chainAndMarketRuleTexts,
  ...innovationRuleTexts,
  ...labourRuleTexts,
  ...trustRuleTexts,
  ...outsideRuleTexts,
  ...jointTaskRuleTexts,
  ...orderRuleTexts,
  ...growthRuleTexts,
  ...openingRuleTexts,
  ...profitRuleTexts,
  ...readingRuleTexts,
};
