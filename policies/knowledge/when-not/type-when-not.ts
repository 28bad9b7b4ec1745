import type { WhenNot } from './decider';

export const typeWhenNot: WhenNot = {
  'integrate-commercial-and-industrial': [['type'], ['entry:free-carrier']],
  'beyond-channel-dependence': [['premise'], ['no-question']],
  'product-brand-design-certification': [['premise'], ['no-question']],
  'extend-higher-technical-training': [
    ['premise'],
    ['prerequisite:assess-local-services'],
    ['prerequisite:assess-local-services'],
  ],
  'autonomous-marketing-bodies': [['entry:free-carrier'], ['gate:one-firm-system']],
  'niche-market-research': [['entry:willing-firms'], ['no-question']],
  'coordinated-promotion': [['prerequisite:niche-market-research'], ['no-question'], ['no-question']],
  'trial-of-technique': [['prerequisite:niche-market-research'], ['rule:scrapping-condition-goes']],
  'technical-and-production-capability': [['prerequisite:trial-of-technique'], ['no-question']],
  'cost-accounting-and-management': [['premise'], ['type']],
  'learn-from-older-centers': [['no-question'], ['no-question']],
  'trajectory-from-opportunities': [['prerequisite:learn-from-older-centers'], ['no-question']],
  'mobilise-surrounding-resources': [['type'], ['no-question']],
  'leave-the-bottom-of-the-market': [['prerequisite:mobilise-surrounding-resources'], ['no-question']],
};
