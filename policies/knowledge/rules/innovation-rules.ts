import type { Rule } from '#policies/schema/knowledge';
import { all, any, flag, severe, willingGroup } from '#policies/knowledge/conditions';

const Z = 'suzigan-furtado-garcia-2006';
const S = 'schmitz-1990';
const A = 'amin-2000';

const knowledgeIntensive = flag('knowledge_intensive', 'yes');
const largerFirmsBuy = flag('lead_firms', 'buy', 'both');

/** Past bare survival, and lagging in pollution, quality or new products. */
const advancedAndLagging = all(
  flag('survival_system', 'no'),
  any(severe('quality'), severe('environment'), severe('incremental-only')),
);

/** Rules R15, R24, R27 and R28, and what the deficits of innovation and learning bring (domain catalogue B.2.8 and B.6.4e). */
export const innovationRules: Rule[] = [
  {
    id: 'specialists-attract',
    code: 'R15',
    when: severe('specialised-services'),
    then: { kind: 'recommend', measure: 'attract-service-firms' },
    tensions: ['market-or-policy'],
    sources: [{ work: Z, place: { section: '2.4' } }],
    basis: 'attributed',
  },
  {
    id: 'specialists-service-center',
    code: 'B.6.4e',
    when: severe('specialised-services'),
    then: { kind: 'recommend', measure: 'service-center' },
    sources: [{ work: A, place: { section: '2.3', counted: true } }],
    basis: 'inferred',
    rationale:
      'That centers in or near some districts serve single firms is direct; opening one for a want found here is ours.',
  },
  {
    id: 'help-missing-service-center',
    code: 'B.6.4e',
    when: all(severe('local-institutions'), flag('missing_help', 'technical-help')),
    then: { kind: 'recommend', measure: 'service-center' },
    sources: [
      { work: A, place: { section: '2.3', counted: true } },
      { work: Z, place: { section: '3' } },
    ],
    basis: 'inferred',
    rationale:
      'Such centers are told of Italy and missing technical services of Brazil; the step from one to the other is ours.',
  },
  {
    id: 'help-missing-collective-services',
    code: 'B.6.4e',
    when: all(severe('local-institutions'), willingGroup),
    then: { kind: 'recommend', measure: 'localised-collective-services' },
    tensions: ['market-or-policy'],
    sources: [{ work: Z, place: { section: '2.5' } }],
    basis: 'attributed',
    rationale: 'The services and the consortia are Scott’s; that firms which are willing come first is ours.',
  },
  {
    id: 'quality-without-a-test',
    code: 'B.6.4e',
    when: all(severe('quality'), flag('missing_help', 'test')),
    then: { kind: 'recommend', measure: 'framework-conditions' },
    tensions: ['market-or-policy'],
    sources: [{ work: Z, place: { section: '2.4' } }],
    basis: 'attributed',
    rationale:
      'Norms for certifying products are on Porter’s list; asking for them where quality fails and no test is near is ours.',
  },
  {
    id: 'specialists-not-trained-anywhere-near',
    code: 'B.6.4e',
    when: all(severe('specialised-services'), flag('missing_help', 'course')),
    then: { kind: 'recommend', measure: 'framework-conditions' },
    sources: [{ work: Z, place: { section: '2.4' } }],
    basis: 'attributed',
    rationale:
      'Educated people are on Porter’s list; asking the state for them where specialists and courses are both missing is ours.',
  },
  {
    id: 'advanced-producers-awareness',
    code: 'B.6.4e',
    when: advancedAndLagging,
    then: { kind: 'recommend', measure: 'upgrading-awareness' },
    sources: [{ work: Z, place: { section: '2.6' } }],
    basis: 'attributed',
  },
  {
    id: 'advanced-producers-upgrade-together',
    code: 'B.6.4e',
    when: advancedAndLagging,
    then: { kind: 'recommend', measure: 'joint-upgrading' },
    sources: [{ work: Z, place: { section: '2.6' } }],
    basis: 'attributed',
  },
  {
    id: 'divide-information-service',
    code: 'B.2.8',
    when: severe('informational-divide'),
    then: { kind: 'recommend', measure: 'information-service' },
    tensions: ['information-as-club-good'],
    sources: [
      { work: Z, place: { section: '2.9' } },
      { work: Z, place: { section: '4.1' } },
    ],
    basis: 'inferred',
    rationale:
      'That those who choose machines lack news of the market is Lombardi’s, and the service is the authors’ own; the step is ours.',
  },
  {
    id: 'divide-services-agency',
    code: 'B.6.4e',
    when: severe('informational-divide'),
    then: { kind: 'recommend', measure: 'system-services-agency' },
    sources: [{ work: Z, place: { section: '2.9' } }],
    basis: 'attributed',
  },
  {
    id: 'divide-coordination-agency',
    code: 'B.6.4e',
    when: severe('informational-divide'),
    then: { kind: 'recommend', measure: 'strategic-coordination-agency' },
    tensions: ['centralise-or-self-organise'],
    sources: [{ work: Z, place: { section: '2.9' } }],
    basis: 'attributed',
  },
  {
    id: 'divide-common-language',
    code: 'B.6.4e',
    when: severe('informational-divide'),
    then: { kind: 'recommend', measure: 'shared-technical-language' },
    sources: [{ work: Z, place: { section: '2.9' } }],
    basis: 'attributed',
    rationale: 'The advice is Belussi’s, for systems that live from knowledge; using it against the divide is ours.',
  },
  {
    id: 'small-steps-differentiation',
    code: 'B.6.4e',
    when: severe('incremental-only'),
    then: { kind: 'recommend', measure: 'product-differentiation-capacity' },
    tensions: ['craft-or-goal-learning'],
    sources: [
      { work: Z, place: { section: '2.9' } },
      { work: A, place: { section: '4', counted: true } },
    ],
    basis: 'inferred',
    rationale:
      'That poorer countries should build such a capacity is said in the one, the weakness in the other; joining the two is ours.',
  },
  {
    id: 'small-steps-own-products',
    code: 'B.2.8',
    when: severe('incremental-only'),
    then: { kind: 'recommend', measure: 'product-development' },
    sources: [{ work: Z, place: { section: '4.1' } }],
    basis: 'inferred',
    rationale:
      'That the capacity to develop products is needed is direct; that it answers change by small steps alone is ours.',
  },
  {
    id: 'small-steps-leader-firms',
    code: 'B.6.4e',
    when: severe('incremental-only'),
    then: { kind: 'recommend', measure: 'network-leader-firms' },
    tensions: ['craft-or-goal-learning', 'lead-firms-help-or-harm'],
    sources: [{ work: A, place: { section: '4', counted: true } }],
    basis: 'inferred',
    rationale: 'That such firms bring larger changes to some districts is reported; encouraging them is ours.',
  },
  {
    id: 'leap-keep-used-machines',
    code: 'R27',
    when: severe('technology-discontinuity'),
    then: { kind: 'recommend', measure: 'keep-used-equipment-and-repair' },
    tensions: ['used-machines-fault-or-condition'],
    sources: [
      { work: S, place: { section: '2.2', page: 16 } },
      { work: S, place: { section: '2.2', page: 17 } },
    ],
    basis: 'inferred',
    rationale: 'That dealers, used machines and repair let firms cross such gaps is direct; the measure is ours.',
  },
  {
    id: 'leap-help-from-larger-firms',
    code: 'B.2.8',
    when: all(severe('technology-discontinuity'), largerFirmsBuy),
    then: { kind: 'recommend', measure: 'parent-firm-assistance' },
    tensions: ['lead-firms-help-or-harm'],
    sources: [
      { work: S, place: { section: '1.1', page: [4, 5] } },
      { work: S, place: { section: '2.2', page: 16 } },
    ],
    basis: 'inferred',
    rationale:
      'Help of larger firms for their suppliers is told of Japan, the leap of poorer countries; the step is ours.',
  },
  {
    id: 'no-equipment-keep-repair',
    code: 'R27',
    when: severe('no-equipment-supply'),
    then: { kind: 'recommend', measure: 'keep-used-equipment-and-repair' },
    tensions: ['used-machines-fault-or-condition'],
    sources: [
      { work: S, place: { section: '2.2', page: 16 } },
      { work: S, place: { section: '2.2', page: 17 } },
    ],
    basis: 'inferred',
    rationale: 'That machines, parts and repair must be at hand is direct; the measure is ours.',
  },
  {
    id: 'no-equipment-help-from-larger-firms',
    code: 'B.6.4e',
    when: all(severe('no-equipment-supply'), largerFirmsBuy),
    then: { kind: 'recommend', measure: 'parent-firm-assistance' },
    sources: [{ work: S, place: { section: '1.1', page: [4, 5] } }],
    basis: 'inferred',
    rationale:
      'Help of larger firms for their suppliers is told of Japan; asking for it where machines and repair are missing is ours.',
  },
  {
    id: 'quality-help-from-larger-firms',
    code: 'B.6.4e',
    when: all(severe('quality'), largerFirmsBuy),
    then: { kind: 'recommend', measure: 'parent-firm-assistance' },
    tensions: ['lead-firms-help-or-harm'],
    sources: [{ work: S, place: { section: '1.1', page: [4, 5] } }],
    basis: 'inferred',
    rationale: 'Help of larger firms for their suppliers is told of Japan; asking for it where quality fails is ours.',
  },
  {
    id: 'scrapping-aid-keep-repair',
    code: 'R27',
    when: flag('aid_tied_to_scrapping', 'yes'),
    then: { kind: 'recommend', measure: 'keep-used-equipment-and-repair' },
    sources: [{ work: S, place: { section: '2.2', note: 12, page: 16 } }],
    basis: 'inferred',
    rationale: 'That such aid helped to keep local supply away is direct; protecting it here is ours.',
  },
  {
    id: 'scrapping-condition-goes',
    code: 'B.6.4f',
    when: flag('aid_tied_to_scrapping', 'yes'),
    then: { kind: 'caution', caution: 'do-not-scrap-used-equipment' },
    tensions: ['used-machines-fault-or-condition'],
    sources: [{ work: S, place: { section: '2.2', note: 12, page: 16 } }],
    basis: 'inferred',
    rationale: 'The effect of such a condition is direct; that it has to go is ours.',
  },
  {
    id: 'used-machines-kept',
    code: 'R27',
    when: flag('used_machines', 'yes'),
    then: { kind: 'recommend', measure: 'keep-used-equipment-and-repair' },
    sources: [{ work: S, place: { section: '2.2', page: 16 } }],
    basis: 'inferred',
    rationale:
      'What used machines and repair do for small firms is direct; keeping them where they are in use is ours.',
  },
  {
    id: 'same-product-field-test',
    code: 'B.2.8',
    when: severe('no-division-of-labour'),
    then: { kind: 'recommend', measure: 'assess-local-services' },
    tensions: ['concentration-or-interdependence'],
    sources: [{ work: S, place: { section: '2.2', page: 17 } }],
    basis: 'inferred',
    rationale:
      'That firms with the same product gain little until suppliers and services appear is direct; that one looks for these first is ours.',
  },
  {
    id: 'same-product-no-system-yet',
    code: 'B.2.8',
    when: severe('no-division-of-labour'),
    then: { kind: 'caution', caution: 'concentration-is-not-interdependence' },
    tensions: ['concentration-or-interdependence'],
    sources: [
      { work: S, place: { section: '2.2', page: 17 } },
      { work: A, place: { section: '2.1', counted: true } },
    ],
    basis: 'direct',
  },
  {
    id: 'copies-own-products',
    code: 'B.2.8',
    when: severe('imitation'),
    then: { kind: 'recommend', measure: 'product-development' },
    tensions: ['imitation-learning-or-trap'],
    sources: [
      { work: S, place: { section: '2.3', page: 21 } },
      { work: Z, place: { section: '4.1' } },
    ],
    basis: 'inferred',
    rationale:
      'The drift towards copies and poor quality is direct, and so is the measure; the step between them is ours.',
  },
  {
    id: 'copies-closeness-is-not-enough',
    code: 'B.2.8',
    when: severe('imitation'),
    then: { kind: 'caution', caution: 'clustering-does-not-guarantee-innovation' },
    tensions: ['imitation-learning-or-trap'],
    sources: [{ work: S, place: { section: '3', page: 25 } }],
    basis: 'direct',
  },
  {
    id: 'profit-leaves-ask-why',
    code: 'R28',
    when: severe('low-reinvestment'),
    then: { kind: 'caution', caution: 'small-firm-promise-is-conditional' },
    sources: [{ work: S, place: { part: 'II', section: '4.2', page: [31, 32] } }],
    basis: 'inferred',
    rationale:
      'That growth lasts only where profit is put back, and the list of reasons to ask about, is direct; that growth is then not to be promised is ours.',
  },
  {
    id: 'old-ways-forum',
    code: 'B.2.8',
    when: severe('lock-in'),
    then: { kind: 'recommend', measure: 'standing-forum' },
    sources: [
      { work: A, place: { section: '1', counted: true } },
      { work: Z, place: { section: '4.1' } },
    ],
    basis: 'inferred',
    rationale:
      'That rooted habits stop adapting is said in the one, that a forum helps to foresee change in the other; the step is ours.',
  },
  {
    id: 'knowledge-pooling',
    code: 'R24',
    when: knowledgeIntensive,
    then: { kind: 'recommend', measure: 'knowledge-timing-and-pooling' },
    tensions: ['market-or-policy'],
    sources: [{ work: Z, place: { section: '2.2' } }],
    basis: 'attributed',
  },
  {
    id: 'knowledge-institutions',
    code: 'R24',
    when: knowledgeIntensive,
    then: { kind: 'recommend', measure: 'regional-knowledge-institutions' },
    tensions: ['parks-from-above'],
    sources: [{ work: Z, place: { section: '2.8' } }],
    basis: 'attributed',
  },
  {
    id: 'knowledge-new-firms',
    code: 'R24',
    when: knowledgeIntensive,
    then: { kind: 'recommend', measure: 'knowledge-start-ups' },
    tensions: ['spin-off-or-over-entry'],
    sources: [{ work: Z, place: { section: '2.8' } }],
    basis: 'attributed',
  },
  {
    id: 'knowledge-no-park-first',
    code: 'R24',
    when: knowledgeIntensive,
    then: { kind: 'caution', caution: 'no-parks-from-above' },
    tensions: ['parks-from-above'],
    sources: [{ work: Z, place: { section: '2.8' } }],
    basis: 'attributed',
  },
  {
    id: 'market-nearly-taken',
    code: 'R24',
    when: all(knowledgeIntensive, flag('lock_in_near', 'yes')),
    then: { kind: 'caution', caution: 'no-entry-near-lock-in' },
    sources: [{ work: Z, place: { section: '2.2' } }],
    basis: 'attributed',
  },
];
