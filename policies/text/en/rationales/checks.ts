import type { Rationales } from '#policies/schema/text';

export const checkRationales: Rationales['checks'] = {
  'existing-system': 'The principle is in the source; the test by aim and number of firms is ours.',
  'local-actors-lead':
    'The principle is in the source; reading it as at least one local lead for each item, petitions apart, is ours.',
  'by-type':
    'The principle is in the source; the test that every type line belongs to the type of this system is ours.',
  'environmental-clause': 'The clause is in the source; the compliance plan and the exempt items are ours.',
  'captured-association':
    'One source tells what such associations do, the other tells bodies of their members from bodies that the government runs; that nothing is paid through the first after a named blocked attempt, or through the last, is ours.',
  'no-capacity-push':
    'The sentence is about embryonic systems; applying it wherever low price is the trap, and asking for a market study in an earlier stage, is ours.',
  'no-linear-imitation':
    'The mistake is named in the source; the test that no line of a center stands in an embryonic plan is ours.',
  'both-halves-together':
    'The source joins the two halves for centers; counting the block as kept or broken, and asking that it stands in one stage, is ours.',
  'groups-not-firms':
    'The principle is in the sources; the test that no item is for one firm, or left to larger firms alone, is ours.',
  'prerequisites-in-order':
    'The source gives such an order for infrastructure only (identify, then mobilise); the table of prerequisites, reading dates and omissions by it, and when a missing one is called for, is ours.',
  'no-conflicting-pair':
    'Follows from reading measures as a system: two items that undo each other cannot both stand; the list of conflicts is ours.',
  'no-top-down-park':
    'The source reports that forming clusters from above in this way had little effect, mostly in rich countries, and finds no evidence for poorer ones; that a park may stand where the firms of the place asked for it is ours.',
  'no-tax-break-race':
    'David, as the source reports him, warns of contests between regions and of the debts that they leave; reading each tax break or gift of land that is to draw or keep plants as a bid, and the principle, are ours.',
  'import-with-sector-limit':
    'That policy on imports would have to tell sectors apart, and that a lack of inputs stifled some of them, is direct; the test that a measure names its products, and the principle, are ours.',
  'no-start-up-aid-into-over-entry':
    'That many small producers pressing into one trade leave each with little is direct; that nobody is helped to start there, and where the line is drawn, is ours.',
  'no-scrapping':
    'The source tells what used machines, dealers and repair did for small weavers, and that aid tied to scrapping took part in their absence elsewhere; the rule not to do so, and the principle, are ours.',
  'local-partners':
    'That policy gives local actors the means to act, and that local institutions come first, is direct; asking for one of them in each item, petitions too, is ours.',
  'worst-findings-answered':
    'No source gives degrees of a problem; that a deficit at 3, and whatever stands under stop and law, needs an item or a written reason is ours.',
  'somebody-carries-it':
    'The source tells why an association that larger firms control does not carry what small firms need; that each item needs somebody who is there and neutral is ours.',
  'customer-group-afterwards':
    'The three words are Humphrey and Schmitz’s, as the source reports them; what each word asks of an item, and the number of five firms, are ours.',
};
