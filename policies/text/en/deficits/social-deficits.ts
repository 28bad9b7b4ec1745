import type { Texts } from '#policies/schema/text';

export const socialDeficitTexts: Texts['deficits'] = {
  'lost-cohesion': {
    name: 'Loss of trust and cohesion',
    what: 'Owners who used to lend, share and deliver on a word now want paper first, or keep away. It can follow when some firms join a large buyer’s chain, or when the old ties of town, family and belief wear thin. Joint plans become harder to begin and to keep.',
    elsewhere:
      'The Brazilian authors saw it in some systems after firms had joined a chain; export groups and service centers were then harder to set up. In Franca large firms with foreign buyers wrecked what small ones began together. Amin finds solidarity fading in the Italian districts, even where family and town still count for much, and leaves open whether firms can go on both competing and cooperating without it; in Emilia-Romagna parties, unions and artisan bodies had tied owners to one another for decades. That owners then ask for paper is our reading.',
  },
  individualism: {
    name: 'Individualism of small owners',
    what: 'Owners would rather go without a thing than see the firm next door gain by it. A body of the trade then finds no members, or members who do not pay. It does not take everybody: a few firms that can work together are enough to begin.',
    elsewhere:
      'Schmitz names it as the chief obstacle to associations of small producers, in Kumasi and in other places, and adds that some firms are enough. Philippine makers of ceramics got together to sell overseas, and 25 furniture makers in Votuporanga to leave a crisis behind; the second is told by the Brazilian authors. That owners would rather go without is our reading.',
  },
  'broken-conventions': {
    name: 'Broken rules of the trade',
    what: 'Firms go below a going price, pay neighbours late time after time, or order others about, and nobody does anything. Those who keep the unwritten rules lose by it, and in the end they stop.',
    elsewhere:
      'Amin describes districts in which such conduct has consequences, while a late payment now and then is forgiven. For Schmitz, as the Brazilian authors report him, firms gain from each other only where misconduct is punished and trust holds. That silence about it is a deficit, and who loses by it, is our reading.',
  },
  'paternalistic-association': {
    name: 'An association run from above',
    what: 'The government, or people whom it names, run the body that speaks for the firms. Members hear what has been decided and can vote nobody out. Help that passes through it answers to officials and not to firms.',
    elsewhere:
      'Schmitz wants to know of each association whether members or the government control it, how it decides and how it shares costs. He tells of no place where the government does. What such a body does with help is our reading.',
  },
};
