import type { Rationales } from '#policies/schema/text';

export const labourRuleRationales: Rationales['rules'] = {
  'surplus-floor':
    'That a surplus of hands turns competition against wages, and that a floor makes the difference elsewhere, is direct; asking for one is ours.',
  'surplus-no-job-prizes':
    'The crowding of one trade and the fall of prices and quality are told in the two sources; that prizes for jobs feed both is ours.',
  'low-price-with-endless-hands':
    'That a way out was judged unlikely is said of one trade with a vast surplus; carrying it over to other trades is ours.',
  'informality-registration':
    'That simpler registration was part of a reform, and that working without papers kept a trade alive, is direct; easing before punishing is ours.',
  'informality-include':
    'That many producers are on no register, and that pollution is worse where they are many, is direct; inviting them is ours.',
  'informal-quarter-no-clearance':
    'That a quarter which looks like a scrapheap works as a whole, and that its looks count against it with officials, is direct; the warning against clearing it is ours.',
  'low-pay-agreed-standards':
    'Common standards for wages are Piore and Sabel’s account of Italy; that low pay calls for them is ours.',
  'low-pay-floor':
    'That surplus explains the low pay, and that benefits set a floor in richer countries, is direct; the petition is ours.',
  'over-entry-floor':
    'That skilled people open shops because wage work offers little is direct; that better wage work would keep them is ours.',
  'skills-assess-first':
    'That missing services are assessed first is direct; counting the training of workers among them is ours.',
  'skills-courses':
    'Missing courses on the local product are a deficit of the source; that a skill short here calls for one is ours.',
  'skills-vocational-training':
    'Training as a local duty is the model’s claim, which the source questions; tying it to a shortage is ours.',
  'skills-own-school':
    'A school is named among the joint actions of the small firms; that a willing group comes first is ours.',
  'hidden-flexibility-floor':
    'That insecure people carry the ups and downs is direct; that a floor would share them out is ours.',
  'unsafe-work-agreed-standards':
    'Common safety rules are Piore and Sabel’s account of Italy, and long unpaid hours are told elsewhere; joining the two is ours.',
  'unsafe-work-law-first':
    'That standards be obeyed is part of the model and doubted in fact; that a law in force comes before any agreement where people were harmed is ours.',
  'nobody-takes-over':
    'The complaint that the young choose other work is told by Amin; that family ties cannot be counted on, and that no source has a remedy, is our reading.',
  'surplus-new-products-are-not-better-work': 'That both are looked at apart is ours.',
  'skills-town-hall-doubted': 'The doubt is Schmitz’s; letting firms and schools carry the training too is ours.',
  'standards-doubted': 'The doubt is Schmitz’s; agreeing beforehand who looks after the standards is ours.',
};
