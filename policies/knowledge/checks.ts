import type { Check } from '../schema/knowledge';

export const checks: Check[] = [
  {
    id: 'existing-system',
    code: 'CH1',
    sources: [{ work: 'suzigan-furtado-garcia-2006', locator: 'section 4' }],
    basis: 'inferred',
    rationale: 'The principle is in the source; the test by aim and number of firms is ours.',
    principle: 'respect-markets-never-create',
    caution: 'never-create-from-nothing',
  },
  {
    id: 'local-actors-lead',
    code: 'CH2',
    sources: [
      { work: 'suzigan-furtado-garcia-2006', locator: 'section 4' },
      { work: 'suzigan-furtado-garcia-2006', locator: 'section 4.2' },
    ],
    basis: 'inferred',
    rationale:
      'The principle is in the source; reading it as at least one local lead for each item, petitions apart, is ours.',
    principle: 'enable-do-not-replace',
    caution: 'do-not-replace-local-actors',
  },
  {
    id: 'counterpart',
    code: 'CH3',
    sources: [{ work: 'suzigan-furtado-garcia-2006', locator: 'section 4' }],
    basis: 'direct',
    principle: 'commitment',
    caution: 'no-money-without-counterpart',
  },
  {
    id: 'by-type',
    code: 'CH4',
    sources: [{ work: 'suzigan-furtado-garcia-2006', locator: 'section 4' }],
    basis: 'inferred',
    rationale:
      'The principle is in the source; the test that every type line belongs to the type of this system is ours.',
    principle: 'differentiate-by-type-and-stage',
    caution: 'no-uniform-policy',
  },
  {
    id: 'environmental-clause',
    code: 'CH5',
    sources: [{ work: 'suzigan-furtado-garcia-2006', locator: 'section 4.1' }],
    basis: 'inferred',
    rationale: 'The clause is in the source; the compliance plan and the exempt items are ours.',
    principle: 'environmental-compliance',
  },
  {
    id: 'captured-association',
    code: 'CH6',
    sources: [{ work: 'suzigan-furtado-garcia-2006', locator: 'section 3' }],
    basis: 'inferred',
    rationale:
      'The source tells what such associations do; that nothing is paid through them after a named blocked attempt is ours.',
    principle: 'enable-do-not-replace',
    caution: 'captured-association-is-no-channel',
  },
  {
    id: 'no-capacity-push',
    code: 'CH7',
    sources: [
      { work: 'suzigan-furtado-garcia-2006', locator: 'section 4.2' },
      { work: 'pyke-1992', locator: 'preface, paragraph 1' },
    ],
    basis: 'inferred',
    rationale:
      'The sentence is about embryonic systems; applying it wherever low price is the trap, and asking for a market study in an earlier stage, is ours.',
    principle: 'upgrade-with-fair-labour',
    caution: 'no-capacity-or-low-price-push',
  },
  {
    id: 'no-linear-imitation',
    code: 'CH8',
    sources: [{ work: 'suzigan-furtado-garcia-2006', locator: 'section 4.2' }],
    basis: 'inferred',
    rationale:
      'The mistake is named in the source; the test that no line of a center stands in an embryonic plan is ours.',
    principle: 'differentiate-by-type-and-stage',
    caution: 'no-linear-imitation-of-centers',
  },
  {
    id: 'both-halves-together',
    code: 'CH9',
    sources: [{ work: 'suzigan-furtado-garcia-2006', locator: 'section 4.2' }],
    basis: 'inferred',
    rationale: 'The source joins the two halves for centers; counting the block as kept or broken is ours.',
    principle: 'measures-as-a-system',
  },
  {
    id: 'groups-not-firms',
    code: 'CH10',
    sources: [
      { work: 'pyke-1992', locator: 'preface, paragraph 1' },
      { work: 'schmitz-1990', locator: 'section 2.4, p. 23' },
    ],
    basis: 'inferred',
    rationale: 'The principle is in the sources; the test that no item is left to larger firms alone is ours.',
    principle: 'groups-not-single-firms',
    caution: 'no-single-firm-targeting',
  },
  {
    id: 'prerequisites-in-order',
    code: 'CH11',
    sources: [{ work: 'suzigan-furtado-garcia-2006', locator: 'section 4.1' }],
    basis: 'inferred',
    rationale:
      'The source gives such an order for infrastructure only (identify, then mobilise); the table of prerequisites is ours.',
    principle: 'measures-as-a-system',
  },
  {
    id: 'no-conflicting-pair',
    code: 'CH12',
    sources: [],
    basis: 'inferred',
    rationale:
      'Follows from reading measures as a system: two items that undo each other cannot both stand; the list of conflicts is ours.',
    principle: 'measures-as-a-system',
  },
];
