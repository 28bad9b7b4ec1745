import type { Rule } from '#policies/schema/knowledge';
import { flag, notWithoutSystem } from '#policies/knowledge/conditions';

const Z = 'suzigan-furtado-garcia-2006';

/** Rules R17 and R18: the conditions on which any item of a package is funded. */
export const clauseRules: Rule[] = [
  {
    id: 'no-counterpart-no-funding',
    code: 'R17',
    label: 'R17a',
    when: flag('counterpart', 'none'),
    then: { kind: 'block', block: 'funding' },
    sources: [{ work: Z, place: { section: '4' } }],
    basis: 'inferred',
  },
  {
    id: 'no-counterpart-caution',
    code: 'R17',
    label: 'R17b',
    when: flag('counterpart', 'none'),
    then: { kind: 'caution', caution: 'no-money-without-counterpart' },
    sources: [{ work: Z, place: { section: '4' } }],
    basis: 'inferred',
  },
  {
    id: 'environmental-clause',
    code: 'R18',
    label: 'R18',
    when: notWithoutSystem,
    then: { kind: 'block', block: 'funding-without-compliance' },
    tensions: ['clause-or-living'],
    sources: [{ work: Z, place: { section: '4.1' } }],
    basis: 'direct',
    explained: true,
  },
];
