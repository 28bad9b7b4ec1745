import type { Choice } from '#policies/schema/knowledge';
import { all, flag } from './conditions';

const Z = 'suzigan-furtado-garcia-2006';
const S = 'schmitz-1990';

/** Of which measures a package holds some and not all. How many are kept, and their order, are ours; each says what it rests on. */
export const choices: Choice[] = [
  {
    id: 'carriers',
    code: 'CH1',
    sources: [
      { work: Z, place: { section: '3', note: 23 } },
      { work: S, place: { section: '2.4', page: 23 }, author: ['R. Murray et al.'] },
    ],
    basis: 'inferred',
    of: [
      'small-firms-own-body',
      'hire-coordinator',
      'standing-forum',
      'support-sector-association',
      'strategic-coordination-agency',
    ],
    keep: 2,
    first: 1,
  },
  {
    id: 'institution-for-services',
    code: 'CH2',
    sources: [{ work: Z, place: { section: '4.1' } }],
    basis: 'inferred',
    of: [
      'back-or-create-services',
      'local-courses',
      'service-center',
      'localised-collective-services',
      'joint-technology-centre',
      'attract-service-firms',
      'system-services-agency',
    ],
    keep: 1,
    prefer: [
      {
        measure: 'local-courses',
        when: all(flag('missing_help', 'course'), { kind: 'not', of: flag('missing_help', 'technical-help', 'test') }),
      },
    ],
  },
  {
    id: 'institution-for-skills',
    code: 'CH3',
    sources: [{ work: Z, place: { section: '4.2' } }],
    basis: 'inferred',
    of: ['local-courses', 'joint-training-school', 'vocational-training'],
    keep: 1,
  },
  {
    id: 'courses-of-a-center',
    code: 'CH11',
    sources: [{ work: Z, place: { section: '4.2' } }],
    basis: 'inferred',
    of: ['extend-higher-technical-training', 'local-courses'],
    keep: 1,
  },
  {
    id: 'own-products',
    code: 'CH4',
    sources: [{ work: Z, place: { section: '4.2' } }],
    basis: 'inferred',
    of: [
      'product-brand-design-certification',
      'product-development',
      'design-help-through-association',
      'product-differentiation-capacity',
    ],
    keep: 1,
  },
  {
    id: 'selling-together',
    code: 'CH5',
    sources: [{ work: Z, place: { section: '4.2' } }],
    basis: 'inferred',
    of: ['autonomous-marketing-bodies', 'beyond-channel-dependence', 'coordinated-promotion', 'joint-export'],
    keep: 1,
  },
  {
    id: 'reading-the-market',
    code: 'CH6',
    sources: [{ work: Z, place: { section: '4.1' } }],
    basis: 'inferred',
    of: ['niche-market-research', 'information-service', 'joint-market-information', 'shared-technical-language'],
    keep: 1,
  },
  {
    id: 'costs-of-the-place',
    code: 'CH7',
    sources: [{ work: S, place: { section: '2.2', page: [15, 16] } }],
    basis: 'inferred',
    of: ['secure-electricity', 'identify-external-diseconomies'],
    keep: 1,
  },
  {
    id: 'rules-on-imports',
    code: 'CH8',
    sources: [{ work: S, place: { section: '2.4', page: 24 } }],
    basis: 'inferred',
    of: ['petition-selective-imports', 'temporary-import-barrier'],
    keep: 1,
  },
  {
    id: 'buying-together',
    code: 'CH9',
    sources: [{ work: S, place: { section: '2.4', page: 23 }, author: ['R. Murray et al.'] }],
    basis: 'inferred',
    of: ['joint-purchase', 'joint-credit-and-purchasing'],
    keep: 1,
  },
  {
    id: 'knowledge-from-research',
    code: 'CH10',
    sources: [{ work: Z, place: { section: '2.2' }, author: ['Arthur'] }],
    basis: 'inferred',
    of: ['knowledge-timing-and-pooling', 'regional-knowledge-institutions', 'knowledge-start-ups'],
    keep: 1,
  },
];
