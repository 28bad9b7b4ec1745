import type { Rationales } from '#policies/schema/text';

export const firmMeasureRationales: Rationales['measures'] = {
  'keep-used-equipment-and-repair':
    'The source tells what used machines, dealers and repair did for small weavers and that scrapping was a condition of aid; the rule to keep the one and drop the other is ours. Ours: who leads; the source names nobody.',
  'joint-purchase':
    'One source tells of joint buying as practice in Santa Croce, the other that new owners lack money for material; offering it as a first task for a willing group is ours.',
  'production-and-quality-services':
    'Interpretation: hiring for groups joins this advice to the source’s warning against aid firm by firm. Ours: the shares of the cost.',
  'management-courses': 'Ours: who pays which part.',
  'information-service': 'Ours: the association as collector of fees, and a public share at the start.',
  'product-development': 'Interpretation: independent firms lead. Ours: the shares of the cost.',
  'support-sector-association':
    'Interpretation: what to do where the government runs the association. Ours: how the cost is shared.',
};
