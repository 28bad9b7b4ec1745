import type { Condition } from '#policies/schema/condition';
import type { Rule } from '#policies/schema/knowledge';
import {
  all,
  answered,
  any,
  flag,
  not,
  notKnown,
  noWillingGroupYet,
  severe,
  willingGroup,
} from '#policies/knowledge/conditions';

const Z = 'suzigan-furtado-garcia-2006';
const S = 'schmitz-1990';
const A = 'amin-2000';

/** Nobody has said yet how bad this is, or it is bad: only an answer that it is nothing speaks against what the first questions tell. */
const openOrSevere = (lead: string, deficit: string, atLeast = 2): Condition =>
  any(notKnown(lead), severe(deficit, atLeast));

const materialOfTheBuyer: Condition = all(
  flag('in_crisis', 'no-material'),
  answered('material-advance', 'buyer'),
  openOrSevere('material-on-the-bench', 'material-through-buyer'),
);

/** What the first questions bring by themselves (domain catalogue U.1): what has stopped work, what is to be decided, and who was counted. */
export const openingRules: Rule[] = [
  {
    id: 'closed-for-waste-control-in-the-plants',
    code: 'U.1',
    label: 'R220',
    when: all(
      flag('in_crisis', 'closure-order'),
      flag('toxic_or_resource', 'yes'),
      any(openOrSevere('waste-of-all-firms', 'environment'), openOrSevere('plant-holds-back', 'plant-environment')),
    ),
    then: { kind: 'recommend', measure: 'plant-pollution-control' },
    sources: [{ work: Z, place: { section: '4.1' } }],
    basis: 'inferred',
  },
  {
    id: 'no-power-stops-work',
    code: 'U.1',
    label: 'R221',
    when: all(
      flag('in_crisis', 'power-or-water'),
      flag('electricity_ok', 'no'),
      openOrSevere('infrastructure-cost', 'infrastructure', 1),
    ),
    then: { kind: 'recommend', measure: 'secure-electricity' },
    sources: [{ work: S, place: { section: '2.2', page: [15, 16] } }],
    basis: 'inferred',
  },
  {
    id: 'main-buyer-gone-sell-together',
    code: 'U.1',
    label: 'R222',
    when: all(
      flag('in_crisis', 'main-buyer-left'),
      answered('buyer-share', 'over-60'),
      openOrSevere('largest-buyer-leaves', 'channel-dependence'),
    ),
    then: { kind: 'recommend', measure: 'joint-export' },
    sources: [{ work: Z, place: { section: '4.2' } }],
    basis: 'inferred',
  },
  {
    id: 'material-stopped-buy-together',
    code: 'U.1',
    label: 'R223',
    when: all(materialOfTheBuyer, willingGroup),
    then: { kind: 'recommend', measure: 'joint-purchase' },
    sources: [{ work: S, place: { section: '2.2', page: 18 }, author: ['Smyth'] }],
    basis: 'inferred',
  },
  {
    id: 'material-stopped-find-five',
    code: 'U.1',
    label: 'R224',
    when: all(materialOfTheBuyer, noWillingGroupYet),
    then: { kind: 'recommend', measure: 'find-five-firms' },
    sources: [
      { work: S, place: { section: '2.2', page: 18 }, author: ['Smyth'] },
      { work: S, place: { section: '2.4', page: 23 } },
    ],
    basis: 'inferred',
  },
  {
    id: 'imports-took-the-customers',
    code: 'U.1',
    label: 'R225',
    when: all(flag('in_crisis', 'imports'), openOrSevere('imports-that-came', 'import-shock')),
    then: { kind: 'recommend', measure: 'petition-selective-imports' },
    sources: [{ work: S, place: { section: '2.4', page: 24 } }],
    basis: 'inferred',
  },
  {
    id: 'call-asks-for-a-counterpart',
    code: 'U.1',
    label: 'R226',
    when: answered('decision', 'call-for-proposals'),
    then: { kind: 'caution', caution: 'no-money-without-counterpart' },
    sources: [{ work: Z, place: { section: '4' } }],
    basis: 'inferred',
  },
  {
    id: 'law-or-plan-shapes-the-trade',
    code: 'U.1',
    label: 'R227',
    when: answered('decision', 'law-or-plan'),
    then: { kind: 'caution', caution: 'size-rules-shape-structure' },
    sources: [{ work: A, place: { section: '2.2', counted: true } }],
    basis: 'inferred',
  },
  {
    id: 'only-registered-firms-counted',
    code: 'U.1',
    label: 'R228',
    when: answered('firm-count-basis', 'registered-only'),
    then: { kind: 'caution', caution: 'registers-miss-producers' },
    sources: [{ work: S, place: { section: '2', page: 11 } }],
    basis: 'inferred',
  },
  {
    id: 'new-trade-beside-firms-that-make-it',
    code: 'U.1',
    label: 'R229',
    when: all(flag('aim_create', 'yes'), not(any(notKnown('firm-count'), flag('exists', 'under-5')))),
    then: { kind: 'caution', caution: 'never-create-from-nothing' },
    sources: [{ work: Z, place: { section: '4' } }],
    basis: 'inferred',
  },
];
