import type { Texts } from '#policies/schema/text';

export const socialDeficitTexts: Texts['deficits'] = {
  'lost-cohesion': {
    name: 'Loss of trust and cohesion',
    what: 'Owners who used to lend, share and deliver without a contract now want paper first, or stay away. It can follow when some firms join a large buyer’s chain, or when old ties of town, family and belief grow weak. Joint plans become harder to begin and to keep.',
    elsewhere:
      'The Brazilian authors saw it in some systems after firms had joined a chain; export groups and service centers were then harder to set up. In Franca large firms with foreign buyers stopped what small ones began together. Amin finds solidarity growing weaker in the Italian districts, even where family and town still count for much. He leaves open whether firms can go on competing and cooperating without it. In Emilia-Romagna parties, unions and artisan bodies had tied owners to one another for decades.',
  },
  individualism: {
    name: 'Individualism of small owners',
    what: 'Owners go without a thing if the firm next door would gain by it too. A body of the trade then finds no members, or members who do not pay. It does not take everybody: a few firms that can work together are enough to begin.',
    elsewhere:
      'Schmitz names it as the main obstacle to associations of small producers, in Kumasi and in other places, and adds that some firms are enough. Makers of ceramics in the Philippines joined to sell overseas. The Brazilian authors report 25 furniture makers in Votuporanga, who joined to overcome a crisis.',
  },
  'broken-conventions': {
    name: 'Broken rules of the trade',
    what: 'Firms go below a going price, pay neighbours late time after time, or order others about, and nobody does anything. Those who keep the unwritten rules lose money, and in the end they stop keeping them.',
    elsewhere:
      'Amin describes districts in which such conduct has consequences, and others forgive a late payment now and then. For Schmitz, as the Brazilian authors report him, firms gain from each other only where misconduct is punished and trust holds.',
  },
  'paternalistic-association': {
    name: 'An association run from above',
    what: 'The government, or people whom it names, run the body that speaks for the firms. Members hear what has been decided and cannot vote. Help that passes through it serves officials, not firms.',
    elsewhere:
      'Schmitz wants to know of each association whether members or the government control it, how it decides and how it shares costs. He names no place where the government does.',
  },
};
