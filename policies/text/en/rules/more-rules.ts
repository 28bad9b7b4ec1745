import type { Texts } from '#policies/schema/text';
import { chainAndMarketRuleTexts, innovationRuleTexts } from './market-and-innovation-rules';
import { orderRuleTexts, outsideRuleTexts, readingRuleTexts } from './outside-and-order-rules';
import { labourRuleTexts, trustRuleTexts } from './people-rules';

/** Why the rules on markets, innovation, labour, trust and outside forces say what they say; what they withhold, order and give to read. */
export const moreRuleTexts: Texts['rules'] = {
  ...chainAndMarketRuleTexts,
  ...innovationRuleTexts,
  ...labourRuleTexts,
  ...trustRuleTexts,
  ...outsideRuleTexts,
  ...orderRuleTexts,
  ...readingRuleTexts,
};
