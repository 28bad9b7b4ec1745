import type { Rule } from '#policies/schema/knowledge';
import { all, any, flag, notKnown, noWillingGroupYet, severe, willingGroup } from '#policies/knowledge/conditions';

const Z = 'suzigan-furtado-garcia-2006';
const S = 'schmitz-1990';
const A = 'amin-2000';

/** Rules R8 to R16: what the deficits inside the firms bring (domain catalogue B.6.3). */
export const firmRules: Rule[] = [
  {
    id: 'bottlenecks-services',
    code: 'R8',
    when: severe('production-bottlenecks'),
    then: { kind: 'recommend', measure: 'production-and-quality-services' },
    tensions: ['used-machines-fault-or-condition'],
    sources: [{ work: Z, place: { section: '4.1' } }],
    basis: 'direct',
  },
  {
    id: 'bottlenecks-no-scrapping',
    code: 'R8',
    when: all(severe('production-bottlenecks'), flag('used_machines', 'yes')),
    then: {
      kind: 'caution',
      caution: 'do-not-scrap-used-equipment',
      measures: ['production-and-quality-services'],
    },
    sources: [{ work: S, place: { section: '2.2', note: 12, page: 16 } }],
    basis: 'inferred',
    rationale:
      'That aid tied to scrapping took away the local supply of used machines is direct; the warning here is ours.',
  },
  {
    id: 'management-courses-needed',
    code: 'R9',
    when: severe('management'),
    then: { kind: 'recommend', measure: 'management-courses' },
    sources: [{ work: Z, place: { section: '4.1' } }],
    basis: 'direct',
  },
  {
    id: 'low-price-development',
    code: 'R10',
    when: severe('low-price-trap'),
    then: { kind: 'recommend', measure: 'product-development' },
    sources: [
      { work: Z, place: { section: '4.1' } },
      { work: Z, place: { section: '4.2' } },
    ],
    basis: 'direct',
  },
  {
    id: 'low-price-no-capacity',
    code: 'R10',
    when: severe('low-price-trap'),
    then: { kind: 'caution', caution: 'no-capacity-or-low-price-push' },
    sources: [{ work: Z, place: { section: '4.2' } }],
    basis: 'direct',
  },
  {
    id: 'unwilling-joint-purchase',
    code: 'R11',
    when: all(severe('unwillingness-to-cooperate'), willingGroup),
    then: { kind: 'recommend', measure: 'joint-purchase' },
    tensions: ['associations-first-or-growth-first'],
    sources: [
      { work: S, place: { section: '2.4', page: 23 } },
      { work: A, place: { section: '2.2', counted: true } },
    ],
    basis: 'inferred',
    rationale:
      'That some firms and not all must join is told in the one, joint purchase in the other; that it is the first small task is ours.',
  },
  {
    id: 'unwilling-find-five',
    code: 'R11',
    when: all(severe('unwillingness-to-cooperate'), noWillingGroupYet),
    then: { kind: 'recommend', measure: 'find-five-firms' },
    sources: [{ work: S, place: { section: '2.4', page: 23 } }],
    basis: 'inferred',
    rationale: 'That some firms must join and not all is told there; that five are found before anything else is ours.',
  },
  {
    id: 'unwilling-association',
    code: 'R11',
    when: severe('unwillingness-to-cooperate'),
    then: { kind: 'recommend', measure: 'support-sector-association' },
    tensions: ['associations-first-or-growth-first'],
    sources: [{ work: S, place: { section: '2.4', page: 23 } }],
    basis: 'inferred',
    rationale:
      'The use of such bodies, and individualism as what stands in their way, are direct; the step from one to the other is ours.',
  },
  {
    id: 'dispersed-association',
    code: 'G12',
    when: flag('single_place', 'dispersed'),
    then: { kind: 'recommend', measure: 'support-sector-association' },
    sources: [
      { work: 'pyke-1992', place: { preface: 3 } },
      { work: S, place: { section: '2.4', page: 23 } },
    ],
    basis: 'inferred',
    rationale:
      'Dispersed networks are in the scope of the one, associations of a trade in the other; the step is ours.',
  },
  {
    id: 'unwilling-forum-of-the-willing',
    code: 'R11',
    when: all(severe('unwillingness-to-cooperate'), willingGroup),
    then: { kind: 'recommend', measure: 'standing-forum' },
    sources: [{ work: S, place: { section: '2.4', page: 23 } }],
    basis: 'inferred',
    rationale: 'That a body need not hold all firms is direct; that the willing begin the forum is ours.',
  },
  {
    id: 'strategic-assets-development',
    code: 'R12',
    when: severe('strategic-assets'),
    then: { kind: 'recommend', measure: 'product-development' },
    sources: [{ work: Z, place: { section: '4.1' } }],
    basis: 'direct',
  },
  {
    id: 'strategic-assets-in-chains',
    code: 'R12',
    when: all(severe('strategic-assets'), flag('chain_quasi_hier', 'buyer')),
    then: { kind: 'caution', caution: 'chains-may-break-cohesion', measures: ['product-development', 'joint-export'] },
    tensions: ['joining-chains'],
    sources: [{ work: Z, place: { section: '3' } }],
    basis: 'direct',
  },
  {
    id: 'information-costly',
    code: 'R13',
    when: severe('market-information'),
    then: { kind: 'recommend', measure: 'information-service' },
    sources: [{ work: Z, place: { section: '4.1' } }],
    basis: 'direct',
  },
  {
    id: 'information-sold-to-rivals',
    code: 'R13',
    when: flag('information_leaks', 'sold-to-rivals'),
    then: { kind: 'recommend', measure: 'information-service' },
    tensions: ['information-as-club-good'],
    sources: [{ work: Z, place: { section: '3', note: 25 } }],
    basis: 'inferred',
    rationale:
      'That the service reached rival clusters against the interest of the local makers is direct; that its terms are then made anew is ours.',
  },
  {
    id: 'information-leaks',
    code: 'R13',
    when: any(severe('market-information'), flag('information_leaks', 'sold-to-rivals')),
    then: {
      kind: 'caution',
      caution: 'shared-information-leaks',
      measures: ['information-service', 'joint-market-information'],
    },
    tensions: ['information-as-club-good'],
    sources: [{ work: Z, place: { section: '3', note: 25 } }],
    basis: 'direct',
  },
  {
    id: 'quality-services',
    code: 'R14',
    when: severe('quality'),
    then: { kind: 'recommend', measure: 'production-and-quality-services' },
    sources: [{ work: Z, place: { section: '4.1' } }],
    basis: 'direct',
  },
  {
    id: 'specialists-assess',
    code: 'R15',
    when: severe('specialised-services'),
    then: { kind: 'recommend', measure: 'assess-local-services' },
    sources: [{ work: Z, place: { section: '4.1' } }],
    basis: 'direct',
  },
  {
    id: 'specialists-back-or-create',
    code: 'R15',
    when: severe('specialised-services'),
    then: { kind: 'recommend', measure: 'back-or-create-services' },
    sources: [{ work: Z, place: { section: '4.1' } }],
    basis: 'direct',
  },
  {
    id: 'specialists-production-services',
    code: 'R15',
    when: severe('specialised-services'),
    then: { kind: 'recommend', measure: 'production-and-quality-services' },
    sources: [{ work: Z, place: { section: '4.1' } }],
    basis: 'direct',
  },
  {
    id: 'plant-environment-control',
    code: 'R16',
    when: severe('plant-environment'),
    then: { kind: 'recommend', measure: 'plant-pollution-control' },
    sources: [{ work: Z, place: { section: '4.1' } }],
    basis: 'direct',
  },
  ...['half-made-goods', 'unit-cost-known', 'news-of-change', 'bad-piece-found'].map((lead): Rule => ({
    id: `check-here-${lead}`,
    code: 'R34',
    when: notKnown(lead),
    then: { kind: 'caution', caution: 'no-uniform-policy' },
    sources: [
      { work: Z, place: { section: '3' } },
      { work: Z, place: { section: '4.1' } },
    ],
    basis: 'inferred',
    rationale:
      'That the problem was found in the systems visited is direct; that it is therefore checked, and not assumed, is ours.',
  })),
];
