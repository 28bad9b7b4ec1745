import type { Condition } from '#policies/schema/condition';
import type { Choice } from '#policies/schema/knowledge';
import { all, answered, any, flag, notKnown, severe } from './conditions';

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
    prefer: [
      {
        measure: 'support-sector-association',
        when: all(
          any(severe('unwillingness-to-cooperate'), severe('individualism')),
          any({ kind: 'severity', deficit: 'collective-organisation', atMost: 1 }, notKnown('bad-year-meeting')),
        ),
      },
    ],
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
      { measure: 'local-courses', when: onlyMissing('course') },
      { measure: 'service-center', when: onlyMissing('technical-help') },
      {
        measure: 'joint-technology-centre',
        when: all(onlyMissing('test'), flag('coordinator_available', 'yes')),
      },
      {
        measure: 'localised-collective-services',
        when: all(flag('large_firms_control_assoc', 'small-firm', 'shared'), flag('coordinator_available', 'yes')),
      },
      {
        measure: 'attract-service-firms',
        when: all(severe('specialised-services'), { kind: 'severity', deficit: 'local-institutions', atMost: 1 }),
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
    prefer: [
      { measure: 'joint-training-school', when: flag('labour_training', 'nowhere') },
      {
        measure: 'vocational-training',
        when: all(flag('decision_reach', 'courses'), flag('labour_training', 'on-the-job')),
      },
    ],
  },
  {
    id: 'courses-of-a-center',
    code: 'CH10',
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
    of: ['product-brand-design-certification', 'product-development', 'design-help-through-association'],
    keep: 1,
    prefer: [
      {
        measure: 'design-help-through-association',
        when: all(severe('strategic-assets'), flag('large_firms_control_assoc', 'small-firm', 'shared')),
      },
    ],
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
    of: ['niche-market-research', 'information-service'],
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
    prefer: [{ measure: 'temporary-import-barrier', when: all(flag('mature_cluster', 'yes'), severe('import-shock')) }],
  },
  {
    id: 'answers-to-costs',
    code: 'CH9',
    sources: [{ work: Z, place: { section: '3' } }],
    basis: 'inferred',
    of: ['mobilise-against-diseconomies', 'land-use-and-services-plan', 'petition-roads-and-ports'],
    keep: 1,
    prefer: [
      {
        measure: 'petition-roads-and-ports',
        when: all(onlyCauses('roads', 'ports'), flag('infrastructure_decided', 'state', 'both')),
      },
      { measure: 'land-use-and-services-plan', when: onlyCauses('land', 'traffic', 'water-or-drains') },
    ],
  },
];

/** This help is missing, and no other. */
function onlyMissing(help: string): Condition {
  const others = ['test', 'course', 'technical-help'].filter((other) => other !== help);
  return all(flag('missing_help', help), { kind: 'not', of: flag('missing_help', ...others) });
}

/** These causes were named, and none that can be answered in another way. */
function onlyCauses(...causes: string[]): Condition {
  const others = ['roads', 'ports', 'land', 'traffic', 'water-or-drains'].filter((cause) => !causes.includes(cause));
  return all(answered('infrastructure-which', ...causes), {
    kind: 'not',
    of: answered('infrastructure-which', ...others),
  });
}
