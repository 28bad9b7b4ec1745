import type { Rule } from '#policies/schema/knowledge';
import { all, flag, noWillingGroupYet, severe, willingGroup } from '#policies/knowledge/conditions';

const Z = 'suzigan-furtado-garcia-2006';
const S = 'schmitz-1990';
const A = 'amin-2000';

/** Rule R31, R11 for individualism, and what the other deficits of trust bring. */
export const trustRules: Rule[] = [
  {
    id: 'lost-cohesion-forum',
    code: 'B.2.8',
    label: 'R158',
    when: severe('lost-cohesion'),
    then: { kind: 'recommend', measure: 'standing-forum' },
    tensions: ['cooperation-over-time', 'trust-condition-or-rare'],
    sources: [
      { work: Z, place: { section: '4.1' } },
      { work: Z, place: { section: '3' } },
    ],
    basis: 'direct',
  },
  {
    id: 'lost-cohesion-mediation',
    code: 'B.6.4e',
    label: 'R159',
    when: all(flag('mature_cluster', 'yes'), severe('lost-cohesion')),
    then: { kind: 'recommend', measure: 'conflict-mediation' },
    tensions: ['cooperation-over-time'],
    sources: [{ work: Z, place: { section: '2.6' }, author: ['Schmitz', 'Nadvi'] }],
    basis: 'attributed',
    explained: true,
  },
  {
    id: 'lost-cohesion-do-not-count-on-ties',
    code: 'B.2.8',
    label: 'R160',
    when: severe('lost-cohesion'),
    then: { kind: 'caution', caution: 'culture-may-be-missing' },
    tensions: ['trust-condition-or-rare', 'recipe-or-history'],
    sources: [{ work: A, place: { section: '4', counted: true } }],
    basis: 'direct',
  },
  {
    id: 'individualism-association',
    code: 'R11',
    label: 'R11e',
    when: severe('individualism'),
    then: { kind: 'recommend', measure: 'support-sector-association' },
    tensions: ['associations-first-or-growth-first'],
    sources: [{ work: S, place: { section: '2.4', page: 23 } }],
    basis: 'inferred',
  },
  {
    id: 'individualism-joint-purchase',
    code: 'R11',
    label: 'R11f',
    when: all(severe('individualism'), willingGroup),
    then: { kind: 'recommend', measure: 'joint-purchase' },
    sources: [
      { work: S, place: { section: '2.4', page: 23 } },
      { work: A, place: { section: '2.2', counted: true } },
    ],
    basis: 'inferred',
  },
  {
    id: 'individualism-forum-of-the-willing',
    code: 'R11',
    label: 'R11g',
    when: all(severe('individualism'), willingGroup),
    then: { kind: 'recommend', measure: 'standing-forum' },
    sources: [{ work: S, place: { section: '2.4', page: 23 } }],
    basis: 'inferred',
  },
  {
    id: 'individualism-find-five',
    code: 'R11',
    label: 'R11h',
    when: all(severe('individualism'), noWillingGroupYet),
    then: { kind: 'recommend', measure: 'find-five-firms' },
    sources: [{ work: S, place: { section: '2.4', page: 23 } }],
    basis: 'inferred',
  },
  {
    id: 'broken-conventions-forum',
    code: 'B.2.8',
    label: 'R161',
    when: severe('broken-conventions'),
    then: { kind: 'recommend', measure: 'standing-forum' },
    tensions: ['trust-condition-or-rare'],
    sources: [
      { work: A, place: { section: '3.2', counted: true } },
      { work: Z, place: { section: '4.1' } },
    ],
    basis: 'inferred',
  },
  {
    id: 'broken-conventions-mediation',
    code: 'B.2.8',
    label: 'R162',
    when: all(flag('mature_cluster', 'yes'), severe('broken-conventions')),
    then: { kind: 'recommend', measure: 'conflict-mediation' },
    sources: [{ work: Z, place: { section: '2.6' }, author: ['Schmitz', 'Nadvi'] }],
    basis: 'inferred',
  },
  {
    id: 'paternalistic-members-body',
    code: 'R31',
    label: 'R31a',
    when: severe('paternalistic-association'),
    then: { kind: 'recommend', measure: 'support-sector-association' },
    sources: [
      { work: S, place: { part: 'II', section: '4.2', page: 30 } },
      { work: S, place: { section: '2.4', page: 23 } },
    ],
    basis: 'inferred',
  },
  {
    id: 'paternalistic-no-channel',
    code: 'R31',
    label: 'R31b',
    when: severe('paternalistic-association'),
    then: { kind: 'caution', caution: 'captured-association-is-no-channel' },
    sources: [{ work: S, place: { part: 'II', section: '4.2', page: 30 } }],
    basis: 'inferred',
  },
];
