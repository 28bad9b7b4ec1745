import { all, answered, any, flag, notKnown, severe, willingGroup } from '#policies/knowledge/conditions';
import type { Rule } from '#policies/schema/knowledge';

const Z = 'suzigan-furtado-garcia-2006';
const S = 'schmitz-1990';
const A = 'amin-2000';

/** What brings in small joint tasks, and what a town hall can do with its licences and purchases. */
export const jointTaskRules: Rule[] = [
  {
    id: 'paid-by-piece-pay-first',
    code: 'B.6.4e',
    label: 'R240',
    when: all(
      answered('subcontractor-pay', 'by-piece'),
      any(severe('quality'), severe('production-bottlenecks'), severe('specialised-services')),
    ),
    then: { kind: 'recommend', measure: 'piece-rate-by-quality' },
    tensions: ['high-road-or-flexible-casualties'],
    sources: [{ work: S, place: { section: '2.3', page: 21 } }],
    basis: 'inferred',
  },
  {
    id: 'same-product-pass-one-order-on',
    code: 'B.2.8',
    label: 'R241',
    when: severe('no-division-of-labour'),
    then: { kind: 'recommend', measure: 'first-order-passed-on' },
    tensions: ['concentration-or-interdependence'],
    sources: [
      { work: S, place: { section: '2.2', page: 15 } },
      { work: S, place: { section: '2.2', page: 17 }, author: ['Mead'] },
    ],
    basis: 'inferred',
  },
  {
    id: 'agglomeration-pass-one-order-on',
    code: 'G3',
    label: 'R242',
    when: all(
      flag('interdependence', 'buys-outside', 'refuses', 'alone'),
      any(flag('metropolitan', 'no'), notKnown('metropolitan')),
    ),
    then: { kind: 'recommend', measure: 'first-order-passed-on' },
    tensions: ['concentration-or-interdependence'],
    sources: [{ work: S, place: { section: '2.2', page: 15 } }],
    basis: 'inferred',
  },
  {
    id: 'no-distant-market-shared-stand',
    code: 'B.2.8',
    label: 'R243',
    when: severe('no-distant-market'),
    then: { kind: 'recommend', measure: 'shared-stand-at-a-fair' },
    sources: [{ work: A, place: { section: '2.2', counted: true } }],
    basis: 'inferred',
  },
  {
    id: 'no-own-name-regional-trademark',
    code: 'B.6.4e',
    label: 'R244',
    when: all(willingGroup, any(severe('strategic-assets'), severe('low-price-trap'))),
    then: { kind: 'recommend', measure: 'regional-trademark' },
    sources: [{ work: Z, place: { section: '2.5' }, author: ['Scott'] }],
    basis: 'inferred',
  },
  {
    id: 'licences-in-reach-local-desk',
    code: 'B.6.4e',
    label: 'R245',
    when: all(flag('decision_reach', 'licences'), any(severe('informality'), severe('government-indifference'))),
    then: { kind: 'recommend', measure: 'local-registration-desk' },
    tensions: ['informality-viable-or-harmful'],
    sources: [
      { work: S, place: { section: '2.4', page: 22 } },
      { work: S, place: { section: '2.4', note: 21, page: 24 }, author: ['Spath'] },
    ],
    basis: 'inferred',
  },
  {
    id: 'purchases-in-reach-buy-in-lots',
    code: 'B.6.4e',
    label: 'R246',
    when: all(flag('decision_reach', 'local-purchasing'), severe('channel-dependence')),
    then: { kind: 'recommend', measure: 'local-purchase-in-lots' },
    sources: [],
    basis: 'inferred',
  },
];
