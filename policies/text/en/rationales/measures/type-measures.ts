import type { Rationales } from '#policies/schema/text';

export const typeMeasureRationales: Rationales['measures'] = {
  'trial-of-technique':
    'The source asks for the technical and production capability that the segments need; the small trial is ours. Ours: who leads and pays.',
  'technical-and-production-capability':
    'The source asks for the capability; that a verified trial comes first is our own condition. Ours: the order, the half year, and the local part first.',
  'learn-from-older-centers':
    'That vectors can avoid repeated mistakes is in the source; the visit and the written list are our way of doing it. Ours: the half year; who leads and pays.',
  'trajectory-from-opportunities':
    'The source names the challenge and no measure; the register of opportunities and the yearly choice are ours. Ours: who leads and pays.',
  'integrate-commercial-and-industrial':
    'Ours: who leads, the split of the cost, and the condition that somebody can run it. Ours too: it falls away only where every problem that its four parts answer is absent.',
  'beyond-channel-dependence': 'Ours: who leads and pays, and the condition that somebody can run it.',
  'product-brand-design-certification':
    'Ours: who leads and pays, no certificate without a buyer, and the condition that somebody can run it.',
  'extend-higher-technical-training': 'Interpretation: a new school is not the first answer. Ours: who leads and pays.',
  'autonomous-marketing-bodies':
    'Ours: who leads and pays; withheld where one firm has most of the jobs; the condition that somebody can run it.',
  'staged-agreement': 'Ours: three stages, the tests between them, and who leads.',
  'niche-market-research': 'Ours: the numbers (five firms, ten to twenty buyers), who leads and the split of the cost.',
  'coordinated-promotion': 'Ours: who leads and pays.',
  'cost-accounting-and-management': 'Ours: the number of five firms, who leads and pays.',
  'target-of-industrial-policy': 'Interpretation: to whom it is addressed.',
  'larger-funds-for-vectors':
    'Ours: payment in parts; the source asks for stages only in embryonic systems. Who leads, too.',
  'mobilise-surrounding-resources': 'Ours: one hour as the limit, Campinas as the example, who leads and pays.',
  'leave-the-bottom-of-the-market': 'Ours: who leads and pays.',
  'larger-funds-for-advanced-vectors': 'Ours: payment in parts, and who leads.',
};
