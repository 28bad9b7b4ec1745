import type { Rule } from '#policies/schema/knowledge';
import { all, any, flag, severe, willingGroup } from '#policies/knowledge/conditions';

const Z = 'suzigan-furtado-garcia-2006';
const S = 'schmitz-1990';
const A = 'amin-2000';

/** Rules R19, R20, R29 and R33, and what the other deficits of labour bring (domain catalogue B.6.3 and B.6.4e). */
export const labourRules: Rule[] = [
  {
    id: 'surplus-floor',
    code: 'R19',
    when: severe('labour-surplus'),
    then: { kind: 'recommend', measure: 'labour-floor' },
    tensions: ['high-road-or-flexible-casualties'],
    sources: [
      { work: S, place: { section: '2.3', page: 19 } },
      { work: S, place: { section: '2.3', page: [21, 22] } },
    ],
    basis: 'inferred',
    rationale:
      'That a surplus of hands turns competition against wages, and that a floor makes the difference elsewhere, is direct; asking for one is ours.',
  },
  {
    id: 'surplus-new-products-are-not-better-work',
    code: 'R19',
    when: severe('labour-surplus'),
    then: { kind: 'caution', caution: 'innovation-beside-sweated-labour' },
    tensions: ['high-road-or-flexible-casualties'],
    sources: [{ work: S, place: { section: '2.3', page: 21 } }],
    basis: 'direct',
  },
  {
    id: 'surplus-one-gains-all-lose',
    code: 'R19',
    when: severe('labour-surplus'),
    then: { kind: 'caution', caution: 'one-gains-all-lose' },
    tensions: ['spin-off-or-over-entry'],
    sources: [{ work: S, place: { section: '2.3', page: [20, 21] } }],
    basis: 'direct',
  },
  {
    id: 'surplus-in-poorer-countries',
    code: 'R19',
    when: all(flag('ldc', 'yes'), severe('labour-surplus')),
    then: { kind: 'caution', caution: 'clustering-does-not-guarantee-innovation' },
    sources: [{ work: S, place: { section: '3', page: 25 } }],
    basis: 'direct',
  },
  {
    id: 'surplus-no-job-prizes',
    code: 'B.6.4f',
    when: severe('labour-surplus'),
    then: { kind: 'caution', caution: 'no-capacity-or-low-price-push' },
    sources: [
      { work: S, place: { section: '2.3', page: 21 } },
      { work: Z, place: { section: '4.2' } },
    ],
    basis: 'inferred',
    rationale:
      'The crowding of one trade and the fall of prices and quality are told in the two sources; that prizes for jobs feed both is ours.',
  },
  {
    id: 'low-price-with-endless-hands',
    code: 'R10',
    when: all(severe('low-price-trap'), severe('labour-surplus', 3)),
    then: {
      kind: 'caution',
      caution: 'clustering-does-not-guarantee-innovation',
      measures: ['product-development', 'niche-market-research', 'beyond-channel-dependence'],
    },
    sources: [{ work: S, place: { section: '2.3', page: 20 } }],
    basis: 'inferred',
    rationale:
      'That a way out was judged unlikely is said of one trade with a vast surplus; carrying it over to other trades is ours.',
  },
  {
    id: 'informality-registration',
    code: 'R20',
    when: severe('informality'),
    then: { kind: 'recommend', measure: 'petition-registration-reform' },
    tensions: ['informality-viable-or-harmful', 'clause-or-living'],
    sources: [
      { work: S, place: { section: '2.4', note: 21, page: 24 } },
      { work: S, place: { section: '2.3', page: 20 } },
    ],
    basis: 'inferred',
    rationale:
      'That simpler registration was part of a reform, and that working without papers kept a trade alive, is direct; easing before punishing is ours.',
  },
  {
    id: 'informality-include',
    code: 'R20',
    when: severe('informality'),
    then: {
      kind: 'caution',
      caution: 'registers-miss-producers',
      measures: [
        'environmental-rule-and-site',
        'support-sector-association',
        'standing-forum',
        'joint-purchase',
        'agreed-local-standards',
      ],
    },
    tensions: ['informality-viable-or-harmful'],
    sources: [
      { work: S, place: { section: '2', page: 11 } },
      { work: Z, place: { section: '3' } },
    ],
    basis: 'inferred',
    rationale:
      'That many producers are on no register, and that pollution is worse where they are many, is direct; inviting them is ours.',
  },
  {
    id: 'informal-quarter-no-clearance',
    code: 'B.6.4f',
    when: all(severe('informality'), flag('interdependence', 'passes-stages')),
    then: { kind: 'caution', caution: 'size-rules-shape-structure', measures: ['land-use-and-services-plan'] },
    sources: [
      { work: S, place: { section: '2.2', page: 15 } },
      { work: S, place: { section: '2.4', page: 22 } },
    ],
    basis: 'inferred',
    rationale:
      'That a quarter which looks like a scrapheap works as a whole, and that its looks count against it with officials, is direct; the warning against clearing it is ours.',
  },
  {
    id: 'low-pay-agreed-standards',
    code: 'B.6.4e',
    when: severe('low-pay'),
    then: { kind: 'recommend', measure: 'agreed-local-standards' },
    tensions: ['high-road-or-flexible-casualties'],
    sources: [{ work: S, place: { section: '1.1', page: 4 } }],
    basis: 'attributed',
    rationale:
      'Common standards for wages are Piore and Sabel’s account of Italy; that low pay calls for them is ours.',
  },
  {
    id: 'low-pay-floor',
    code: 'B.6.4e',
    when: severe('low-pay'),
    then: { kind: 'recommend', measure: 'labour-floor' },
    sources: [
      { work: S, place: { section: '2.3', page: 20 } },
      { work: S, place: { section: '2.3', page: [21, 22] } },
    ],
    basis: 'inferred',
    rationale:
      'That surplus explains the low pay, and that benefits set a floor in richer countries, is direct; the petition is ours.',
  },
  {
    id: 'low-pay-beside-new-products',
    code: 'B.2.8',
    when: severe('low-pay'),
    then: { kind: 'caution', caution: 'innovation-beside-sweated-labour' },
    tensions: ['high-road-or-flexible-casualties'],
    sources: [{ work: S, place: { section: '2.3', page: 21 } }],
    basis: 'direct',
  },
  {
    id: 'over-entry-collective-loss',
    code: 'B.6.4f',
    when: severe('labour-turnover'),
    then: { kind: 'caution', caution: 'one-gains-all-lose' },
    tensions: ['spin-off-or-over-entry'],
    sources: [{ work: S, place: { section: '2.3', page: 21 } }],
    basis: 'direct',
  },
  {
    id: 'over-entry-floor',
    code: 'B.2.8',
    when: severe('labour-turnover'),
    then: { kind: 'recommend', measure: 'labour-floor' },
    sources: [{ work: S, place: { section: '2.3', page: 20 } }],
    basis: 'inferred',
    rationale:
      'That skilled people open shops because wage work offers little is direct; that better wage work would keep them is ours.',
  },
  {
    id: 'skills-assess-first',
    code: 'B.2.8',
    when: severe('skill-shortage'),
    then: { kind: 'recommend', measure: 'assess-local-services' },
    tensions: ['training-well-or-badly-provided'],
    sources: [{ work: Z, place: { section: '4.1' } }],
    basis: 'inferred',
    rationale:
      'That missing services are assessed first is direct; counting the training of workers among them is ours.',
  },
  {
    id: 'skills-courses',
    code: 'B.6.4e',
    when: severe('skill-shortage'),
    then: { kind: 'recommend', measure: 'local-courses' },
    sources: [
      { work: Z, place: { section: '3' } },
      { work: Z, place: { section: '3', note: 21 } },
    ],
    basis: 'inferred',
    rationale:
      'Missing courses on the local product are a deficit of the source; that a skill short here calls for one is ours.',
  },
  {
    id: 'skills-vocational-training',
    code: 'B.6.4e',
    when: severe('skill-shortage'),
    then: { kind: 'recommend', measure: 'vocational-training' },
    tensions: ['training-well-or-badly-provided', 'role-of-local-government'],
    sources: [{ work: S, place: { section: '1.2.F', page: 9 } }],
    basis: 'attributed',
    rationale:
      'Training as a local duty is the model’s claim, which the source questions; tying it to a shortage is ours.',
  },
  {
    id: 'skills-own-school',
    code: 'B.6.4e',
    when: all(severe('skill-shortage'), willingGroup),
    then: { kind: 'recommend', measure: 'joint-training-school' },
    sources: [
      { work: Z, place: { section: '4.1' } },
      { work: Z, place: { section: '3', note: 23 } },
    ],
    basis: 'direct',
    rationale: 'That a group which is willing comes first is ours.',
  },
  {
    id: 'skills-town-hall-doubted',
    code: 'B.2.8',
    when: severe('skill-shortage'),
    then: { kind: 'caution', caution: 'town-hall-not-presumed-cause', measures: ['vocational-training'] },
    sources: [{ work: S, place: { section: '1.2.F', page: [9, 10] } }],
    basis: 'direct',
  },
  {
    id: 'hidden-flexibility-floor',
    code: 'B.6.4e',
    when: severe('hidden-flexibility'),
    then: { kind: 'recommend', measure: 'labour-floor' },
    tensions: ['high-road-or-flexible-casualties'],
    sources: [
      { work: S, place: { section: '1.2.D', page: 9 } },
      { work: S, place: { section: '2.3', page: [21, 22] } },
    ],
    basis: 'inferred',
    rationale: 'That insecure people carry the ups and downs is direct; that a floor would share them out is ours.',
  },
  {
    id: 'hidden-flexibility-named',
    code: 'B.2.8',
    when: severe('hidden-flexibility'),
    then: { kind: 'caution', caution: 'innovation-beside-sweated-labour' },
    sources: [{ work: S, place: { section: '1.2.D', page: 9 } }],
    basis: 'direct',
  },
  {
    id: 'nobody-takes-over',
    code: 'R29',
    when: severe('succession'),
    then: { kind: 'caution', caution: 'culture-may-be-missing' },
    tensions: ['trust-condition-or-rare'],
    sources: [{ work: A, place: { section: '4', counted: true } }],
    basis: 'direct',
  },
  {
    id: 'unsafe-work-agreed-standards',
    code: 'R33',
    when: severe('unsafe-work'),
    then: { kind: 'recommend', measure: 'agreed-local-standards' },
    tensions: ['role-of-local-government'],
    sources: [
      { work: S, place: { section: '1.1', page: 4 } },
      { work: S, place: { section: '2.1', page: 14 } },
      { work: S, place: { section: '2.3', page: 21 } },
    ],
    basis: 'inferred',
    rationale:
      'Common safety rules are Piore and Sabel’s account of Italy, and long unpaid hours are told elsewhere; joining the two is ours.',
  },
  {
    id: 'unsafe-work-law-first',
    code: 'R33',
    when: severe('unsafe-work', 3),
    then: { kind: 'recommend', measure: 'enforce-existing-labour-law' },
    tensions: ['informality-viable-or-harmful'],
    sources: [{ work: S, place: { section: '1.2.F', page: [9, 10] } }],
    basis: 'inferred',
    rationale:
      'That standards be obeyed is part of the model and doubted in fact; that a law in force comes before any agreement where people were harmed is ours.',
  },
  {
    id: 'standards-doubted',
    code: 'R33',
    when: any(severe('unsafe-work'), severe('low-pay')),
    then: { kind: 'caution', caution: 'town-hall-not-presumed-cause', measures: ['agreed-local-standards'] },
    sources: [{ work: S, place: { section: '1.2.F', page: [9, 10] } }],
    basis: 'direct',
  },
  {
    id: 'survival-support',
    code: 'B.6.4e',
    when: flag('survival_system', 'yes'),
    then: { kind: 'recommend', measure: 'survival-cluster-support' },
    tensions: ['spin-off-or-over-entry'],
    sources: [{ work: Z, place: { section: '2.6' } }],
    basis: 'attributed',
  },
  {
    id: 'survival-is-not-growth',
    code: 'B.2.8',
    when: flag('survival_system', 'yes'),
    then: { kind: 'caution', caution: 'small-firm-promise-is-conditional' },
    tensions: ['small-firms-in-crisis'],
    sources: [
      { work: S, place: { section: '2', page: 11 } },
      { work: S, place: { section: '2.1', page: 14 } },
    ],
    basis: 'direct',
  },
];
