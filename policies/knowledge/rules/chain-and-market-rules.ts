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
  },
  {
    id: 'bottom-of-market-no-push',
    code: 'B.2.8',
    when: severe('bottom-of-market'),
    then: { kind: 'caution', caution: 'no-capacity-or-low-price-push' },
    tensions: ['metropolis-resource-or-burden'],
    sources: [{ work: Z, place: { section: '4.2' } }],
    basis: 'inferred',
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
  },
  {
    id: 'demand-turns-leader-firms',
    code: 'B.6.4e',
    when: severe('volatile-demand'),
    then: { kind: 'recommend', measure: 'network-leader-firms' },
    tensions: ['lead-firms-help-or-harm', 'mass-production-declining'],
    sources: [{ work: A, place: { section: '4', counted: true } }],
    basis: 'inferred',
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
  },
  {
    id: 'no-distant-market-design-help',
    code: 'B.6.4e',
    when: severe('no-distant-market'),
    then: { kind: 'recommend', measure: 'design-help-through-association' },
    sources: [{ work: S, place: { section: '2.4', page: 23 } }],
    basis: 'inferred',
  },
  {
    id: 'copied-models-design-help',
    code: 'B.6.4e',
    when: severe('strategic-assets'),
    then: { kind: 'recommend', measure: 'design-help-through-association' },
    sources: [{ work: S, place: { section: '2.4', page: 23 } }],
    basis: 'inferred',
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
  },
];
