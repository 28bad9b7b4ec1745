import type { Rule } from '#policies/schema/knowledge';
import { all, flag, severe } from '#policies/knowledge/conditions';

const Z = 'suzigan-furtado-garcia-2006';
const S = 'schmitz-1990';
const A = 'amin-2000';

const inChain = flag('chain_quasi_hier', 'buyer', 'both');
const wantsUpgrade = all(inChain, flag('goal', 'upgrade'));
const wantsStrength = all(inChain, flag('goal', 'strengthen'));

/** Rules R21 and R22, and what the deficits of demand, chain and market bring (domain catalogue B.2.8 and B.6.4e). */
export const chainAndMarketRules: Rule[] = [
  {
    id: 'few-channels-export-together',
    code: 'B.6.4e',
    when: severe('channel-dependence'),
    then: { kind: 'recommend', measure: 'joint-export' },
    tensions: ['joining-chains'],
    sources: [
      { work: Z, place: { section: '4.1' } },
      { work: Z, place: { section: '4.2' } },
    ],
    basis: 'inferred',
    rationale:
      'Joint export is named among the actions of the small firms’ body, and moving beyond a few channels is asked of centers; that the one answers the other in any type is ours.',
  },
  {
    id: 'few-channels-own-products',
    code: 'B.2.8',
    when: severe('channel-dependence'),
    then: { kind: 'recommend', measure: 'product-development' },
    sources: [
      { work: Z, place: { section: '3' } },
      { work: Z, place: { section: '4.1' } },
    ],
    basis: 'inferred',
    rationale:
      'That firms tied to retailers or networks are caught in standard goods at low prices is direct, and so is the measure; the step from dependence to products is ours.',
  },
  {
    id: 'few-channels-price-of-chains',
    code: 'B.2.8',
    when: severe('channel-dependence'),
    then: {
      kind: 'caution',
      caution: 'chains-may-break-cohesion',
      measures: ['joint-export', 'product-development', 'chain-position-support'],
    },
    tensions: ['joining-chains'],
    sources: [{ work: Z, place: { section: '3' } }],
    basis: 'direct',
  },
  {
    id: 'making-ahead-no-more-capacity',
    code: 'B.2.8',
    when: severe('commerce-underdeveloped'),
    then: { kind: 'caution', caution: 'no-capacity-or-low-price-push' },
    sources: [{ work: Z, place: { section: '4.2' } }],
    basis: 'inferred',
    rationale:
      'That making has outgrown selling in centers is direct; that more capacity would widen the gap is our reading.',
  },
  {
    id: 'bottom-of-market-no-push',
    code: 'B.2.8',
    when: severe('bottom-of-market'),
    then: { kind: 'caution', caution: 'no-capacity-or-low-price-push' },
    tensions: ['metropolis-resource-or-burden'],
    sources: [{ work: Z, place: { section: '4.2' } }],
    basis: 'inferred',
    rationale:
      'That goods for the bottom of the market wear such a system down is direct; that a push for volume would do more of it is ours.',
  },
  {
    id: 'demand-turns-vary-the-product',
    code: 'B.6.4e',
    when: severe('volatile-demand'),
    then: { kind: 'recommend', measure: 'product-differentiation-capacity' },
    tensions: ['mass-production-declining'],
    sources: [
      { work: Z, place: { section: '2.9' } },
      { work: S, place: { section: '3', page: 25 } },
    ],
    basis: 'inferred',
    rationale:
      'The one wants the power to vary products, the other expects demand to stay restless; joining the two is ours.',
  },
  {
    id: 'demand-turns-own-products',
    code: 'B.2.8',
    when: severe('volatile-demand'),
    then: { kind: 'recommend', measure: 'product-development' },
    sources: [
      { work: S, place: { section: '3', page: 25 } },
      { work: Z, place: { section: '4.1' } },
    ],
    basis: 'inferred',
    rationale:
      'That quick and new answers count for more than cheap labour is direct, and so is the measure; the step is ours.',
  },
  {
    id: 'demand-turns-leader-firms',
    code: 'B.6.4e',
    when: severe('volatile-demand'),
    then: { kind: 'recommend', measure: 'network-leader-firms' },
    tensions: ['lead-firms-help-or-harm', 'mass-production-declining'],
    sources: [{ work: A, place: { section: '4', counted: true } }],
    basis: 'inferred',
    rationale:
      'That leader firms foresee and shape markets for their network is told of Italian districts; encouraging them where demand turns too fast is ours.',
  },
  {
    id: 'no-distant-market-export-together',
    code: 'B.6.4e',
    when: severe('no-distant-market'),
    then: { kind: 'recommend', measure: 'joint-export' },
    tensions: ['joining-chains'],
    sources: [
      { work: Z, place: { section: '2.6' } },
      { work: Z, place: { section: '4.1' } },
    ],
    basis: 'inferred',
    rationale:
      'That clusters need distant markets is Schmitz and Nadvi’s view, called radical by those who report it; answering it with joint export is ours.',
  },
  {
    id: 'no-distant-market-design-help',
    code: 'B.6.4e',
    when: severe('no-distant-market'),
    then: { kind: 'recommend', measure: 'design-help-through-association' },
    sources: [{ work: S, place: { section: '2.4', page: 23 } }],
    basis: 'inferred',
    rationale:
      'One association used designers to sell overseas; that others without a distant market may try it is ours.',
  },
  {
    id: 'copied-models-design-help',
    code: 'B.6.4e',
    when: severe('strategic-assets'),
    then: { kind: 'recommend', measure: 'design-help-through-association' },
    sources: [{ work: S, place: { section: '2.4', page: 23 } }],
    basis: 'inferred',
    rationale: 'One association made use of foreign designers; that this helps wherever models are copied is ours.',
  },
  {
    id: 'dispersed-design-help',
    code: 'G12',
    when: flag('single_place', 'dispersed'),
    then: { kind: 'recommend', measure: 'design-help-through-association' },
    sources: [
      { work: 'pyke-1992', place: { preface: 3 } },
      { work: S, place: { section: '2.4', page: 23 } },
    ],
    basis: 'inferred',
    rationale:
      'Dispersed networks are in the scope of the one, help with design through an association is told in the other; the step is ours.',
  },
  {
    id: 'export-barriers-ask-for-lower-ones',
    code: 'B.6.4e',
    when: severe('export-barriers'),
    then: { kind: 'recommend', measure: 'petition-export-barriers' },
    tensions: ['macro-policy-needed-or-not'],
    sources: [{ work: Z, place: { section: '2.6' } }],
    basis: 'attributed',
  },
  {
    id: 'reposition-coalition',
    code: 'R21',
    when: wantsUpgrade,
    then: { kind: 'recommend', measure: 'upgrading-coalition' },
    tensions: ['joining-chains'],
    sources: [{ work: Z, place: { section: '2.7' } }],
    basis: 'attributed',
  },
  {
    id: 'reposition-own-channel-pilots',
    code: 'R21',
    when: all(wantsUpgrade, flag('own_channels_firms_exist', 'yes')),
    then: { kind: 'recommend', measure: 'product-development' },
    tensions: ['joining-chains'],
    sources: [
      { work: Z, place: { section: '2.7', note: 13 } },
      { work: Z, place: { section: '3', note: 24 } },
    ],
    basis: 'inferred',
    rationale:
      'That independent firms left chains with products and channels of their own is direct; taking such firms as pilots is ours.',
  },
  {
    id: 'reposition-price-of-chains',
    code: 'R21',
    when: wantsUpgrade,
    then: { kind: 'caution', caution: 'chains-may-break-cohesion', measures: ['upgrading-coalition'] },
    sources: [{ work: Z, place: { section: '3' } }],
    basis: 'direct',
  },
  {
    id: 'keep-position-support',
    code: 'R22',
    when: wantsStrength,
    then: { kind: 'recommend', measure: 'chain-position-support' },
    tensions: ['joining-chains'],
    sources: [{ work: Z, place: { section: '2.7' } }],
    basis: 'attributed',
  },
  {
    id: 'keep-position-not-alone',
    code: 'R22',
    when: wantsStrength,
    then: { kind: 'caution', caution: 'chains-may-break-cohesion', measures: ['chain-position-support'] },
    tensions: ['joining-chains'],
    sources: [
      { work: Z, place: { section: '2.7' } },
      { work: Z, place: { section: '3' } },
    ],
    basis: 'inferred',
    rationale:
      'That this support stops at production and marketing is the reading of what is reported; that it is never the only answer is ours.',
  },
  {
    id: 'small-home-market-no-volume',
    code: 'E7',
    when: flag('small_home_market', 'yes'),
    then: { kind: 'caution', caution: 'no-capacity-or-low-price-push' },
    tensions: ['mass-production-declining'],
    sources: [
      { work: S, place: { section: '2', page: 10 } },
      { work: S, place: { section: '2', note: 8, page: 10 } },
    ],
    basis: 'inferred',
    rationale:
      'That small home markets and the logic of mass production do not fit is direct, with exporters as the exception; the warning is ours.',
  },
];
