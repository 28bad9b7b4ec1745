import type { Check } from '#policies/schema/knowledge';

export const checks: Check[] = [
  {
    id: 'existing-system',
    code: 'CH1',
    sources: [{ work: 'suzigan-furtado-garcia-2006', place: { section: '4' } }],
    basis: 'inferred',
    rationale: 'The principle is in the source; the test by aim and number of firms is ours.',
    principle: 'respect-markets-never-create',
    caution: 'never-create-from-nothing',
  },
  {
    id: 'local-actors-lead',
    code: 'CH2',
    sources: [
      { work: 'suzigan-furtado-garcia-2006', place: { section: '4' } },
      { work: 'suzigan-furtado-garcia-2006', place: { section: '4.2' } },
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
    sources: [{ work: 'suzigan-furtado-garcia-2006', place: { section: '4' } }],
    basis: 'direct',
    principle: 'commitment',
    caution: 'no-money-without-counterpart',
  },
  {
    id: 'by-type',
    code: 'CH4',
    sources: [{ work: 'suzigan-furtado-garcia-2006', place: { section: '4' } }],
    basis: 'inferred',
    rationale:
      'The principle is in the source; the test that every type line belongs to the type of this system is ours.',
    principle: 'differentiate-by-type-and-stage',
    caution: 'no-uniform-policy',
  },
  {
    id: 'environmental-clause',
    code: 'CH5',
    sources: [{ work: 'suzigan-furtado-garcia-2006', place: { section: '4.1' } }],
    basis: 'inferred',
    rationale: 'The clause is in the source; the compliance plan and the exempt items are ours.',
    principle: 'environmental-compliance',
  },
  {
    id: 'captured-association',
    code: 'CH6',
    sources: [
      { work: 'suzigan-furtado-garcia-2006', place: { section: '3' } },
      { work: 'schmitz-1990', place: { part: 'II', section: '4.2', page: 30 } },
    ],
    basis: 'inferred',
    rationale:
      'One source tells what such associations do, the other tells bodies of their members from bodies that the government runs; that nothing is paid through the first after a named blocked attempt, or through the last, is ours.',
    principle: 'enable-do-not-replace',
    caution: 'captured-association-is-no-channel',
  },
  {
    id: 'no-capacity-push',
    code: 'CH7',
    sources: [
      { work: 'suzigan-furtado-garcia-2006', place: { section: '4.2' } },
      { work: 'pyke-1992', place: { preface: 1 } },
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
    sources: [{ work: 'suzigan-furtado-garcia-2006', place: { section: '4.2' } }],
    basis: 'inferred',
    rationale:
      'The mistake is named in the source; the test that no line of a center stands in an embryonic plan is ours.',
    principle: 'differentiate-by-type-and-stage',
    caution: 'no-linear-imitation-of-centers',
  },
  {
    id: 'both-halves-together',
    code: 'CH9',
    sources: [{ work: 'suzigan-furtado-garcia-2006', place: { section: '4.2' } }],
    basis: 'inferred',
    rationale:
      'The source joins the two halves for centers; counting the block as kept or broken, and asking that it stands in one stage, is ours.',
    principle: 'measures-as-a-system',
  },
  {
    id: 'groups-not-firms',
    code: 'CH10',
    sources: [
      { work: 'pyke-1992', place: { preface: 1 } },
      { work: 'schmitz-1990', place: { section: '2.4', page: 23 } },
    ],
    basis: 'inferred',
    rationale:
      'The principle is in the sources; the test that no item is for one firm, or left to larger firms alone, is ours.',
    principle: 'groups-not-single-firms',
    caution: 'no-single-firm-targeting',
  },
  {
    id: 'prerequisites-in-order',
    code: 'CH11',
    sources: [{ work: 'suzigan-furtado-garcia-2006', place: { section: '4.1' } }],
    basis: 'inferred',
    rationale:
      'The source gives such an order for infrastructure only (identify, then mobilise); the table of prerequisites, and reading dates and omissions by it, is ours.',
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
  {
    id: 'no-top-down-park',
    code: 'CH13',
    sources: [{ work: 'suzigan-furtado-garcia-2006', place: { section: '2.8' } }],
    basis: 'inferred',
    rationale:
      'The source reports that forming clusters from above in this way had little effect, mostly in rich countries, and finds no evidence for poorer ones; that a park may stand where the firms of the place asked for it is ours.',
    principle: 'respect-markets-never-create',
    caution: 'no-parks-from-above',
  },
  {
    id: 'no-tax-break-race',
    code: 'CH14',
    sources: [{ work: 'suzigan-furtado-garcia-2006', place: { section: '2.3' } }],
    basis: 'inferred',
    rationale:
      'David, as the source reports him, warns of contests between regions and of the debts that they leave; reading each tax break or gift of land that is to draw or keep plants as a bid, and the principle, are ours.',
    principle: 'endogenous-resources',
    caution: 'no-locational-tournaments',
  },
  {
    id: 'import-with-sector-limit',
    code: 'CH15',
    sources: [{ work: 'schmitz-1990', place: { section: '2.4', page: 24 } }],
    basis: 'inferred',
    rationale:
      'That policy on imports would have to tell sectors apart, and that a lack of inputs stifled some of them, is direct; the test that a measure names its products, and the principle, are ours.',
    principle: 'broad-sector',
    caution: 'import-extremes-both-harm',
  },
  {
    id: 'no-start-up-aid-into-over-entry',
    code: 'CH16',
    sources: [{ work: 'schmitz-1990', place: { section: '2.3', page: [20, 21] } }],
    basis: 'inferred',
    rationale:
      'That many small producers pressing into one trade leave each with little is direct; that nobody is helped to start there, and where the line is drawn, is ours.',
    principle: 'upgrade-with-fair-labour',
    caution: 'one-gains-all-lose',
  },
  {
    id: 'no-scrapping',
    code: 'CH17',
    sources: [
      { work: 'schmitz-1990', place: { section: '2.2', page: 16 } },
      { work: 'schmitz-1990', place: { section: '2.2', note: 12, page: 16 } },
    ],
    basis: 'inferred',
    rationale:
      'The source tells what used machines, dealers and repair did for small weavers, and that aid tied to scrapping took part in their absence elsewhere; the rule not to do so, and the principle, are ours.',
    principle: 'endogenous-resources',
    caution: 'do-not-scrap-used-equipment',
  },
  {
    id: 'local-partners',
    code: 'CH18',
    sources: [
      { work: 'suzigan-furtado-garcia-2006', place: { section: '4' } },
      { work: 'suzigan-furtado-garcia-2006', place: { section: '4.2' } },
    ],
    basis: 'inferred',
    rationale:
      'That policy gives local actors the means to act, and that local institutions come first, is direct; asking for one of them in each item, petitions too, is ours.',
    principle: 'enable-do-not-replace',
    caution: 'do-not-replace-local-actors',
  },
];
