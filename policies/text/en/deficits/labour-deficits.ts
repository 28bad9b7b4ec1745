import type { Texts } from '#policies/schema/text';

export const labourDeficitTexts: Texts['deficits'] = {
  'labour-surplus': {
    name: 'More workers than work',
    what: 'Many people wait for any job, so an owner who wants to save cuts pay before thinking of a better method or product. New firms make competition harder. A local plan cannot remove the surplus. It can ask for a floor under pay; the source doubts that local rules alone would be enough.',
    elsewhere:
      'Schmitz sees it behind the hammock trade of the Brazilian North-East, where he judged a way out unlikely, and behind the crowd of new shops in Kumasi that Dawson found. It does not rule out progress: some Greek firms, as Lyberaki found, had modern machines and badly paid staff.',
  },
  informality: {
    name: 'Work and firms without papers',
    what: 'Workers, home workers or whole shops are on no register. They pay no charges. They have neither insurance nor claims, and often no access to credit or aid. It can be what keeps a small shop alive, so ask why before anyone is punished.',
    elsewhere:
      'In the hammock trade small shops and home workers were unregistered; most of the home workers were women. In Petrópolis registered firms bought from shops without papers. In Guadalajara, as Schmitz reports Escobar, small firms went underground in a crisis. Suzigan, Furtado and Garcia add that pollution is worse where such firms are many.',
  },
  'low-pay': {
    name: 'Low and unequal pay',
    what: 'Some groups, above all women who work at home by the piece, earn less than one person needs to live. Sex, age or papers decide who gets which work, and few change from one to the other. Cheap labour makes it easy to delay better methods.',
    elsewhere:
      'Home workers in the hammock trade stayed well below the minimum wage, and those in the workshops earned up to half more than it. In the rattan trade of Tegalwangi the work was divided by sex, age and skill. Even in the Third Italy, Schmitz reports after Murray, pay in artisan shops differs widely between women and men.',
  },
  'labour-turnover': {
    name: 'Skilled people leave, too many shops open',
    what: 'A wage offers no future, so the best workers open a shop of their own. With money for a used machine but not for material, they end up working for their old firm at a lower price. Each may gain a little; the trade as a whole gets more rivals and less skill.',
    elsewhere:
      'In Americana subcontractors paid too little to keep their best weavers. In Kumasi, as Schmitz reports Dawson, young people who found no job opened shops without orders. Sources also count new firms from old ones as a strength of districts, so look at what becomes of them.',
  },
  'skill-shortage': {
    name: 'Skilled people missing',
    what: 'Posts that need real skill stay empty or are filled by people who are still learning it. Orders, machines and better products wait for them. This is about people in the workshops; other questions ask about specialists who serve many firms.',
    elsewhere:
      'The Brazilian authors found the training of workers mostly in good order and higher technical skills short in centers. In Votuporanga a small group of firms brought in a training center.',
  },
  'hidden-flexibility': {
    name: 'Flexibility carried by insecure workers',
    what: 'A place is praised for changing quickly. Part of that speed comes from people who are called when there is work and sent home when there is none. Broad skill and steady jobs would be another way to be quick. Ask who bears the slack weeks.',
    elsewhere:
      'Schmitz reports after Pollert that writers on the subject overlook it. F. Murray found that even in the Third Italy casual, badly paid work, much of it by women, seems to help artisan firms in good and bad times.',
  },
  succession: {
    name: 'Family firms without a successor',
    what: 'Owners grow old and their children choose other work. When the owner stops, skill, customers and machines go with the firm, even if it earned its living.',
    elsewhere:
      'Amin calls it a complaint often heard in Italian districts: the young prefer a profession to the risk and the long days of a small firm. He names it as a threat and no remedy.',
    noRemedy:
      'The sources name the danger and no remedy, and this tool adds none. Ask each older owner who would take over, and ask foremen and workers whether they would. Ask the young what would make them stay. Put the firms at risk on a list, so that their skill and customers are not lost unseen. Do not promise that a course, a prize or aid for new firms will keep family firms alive.',
  },
  'unsafe-work': {
    name: 'Unsafe work, long hours, unpaid work',
    what: 'Work harms people, days are very long in the season, or relatives work without pay. It keeps prices low at the cost of those who cannot refuse. Ask workers and inspectors alone, never in a meeting; a danger to life is a matter for the law at once.',
    elsewhere:
      'Schmitz tells of owners who live from very long days and unpaid relatives, and of families who stretch their hours to survive bad times. In the Third Italy local authorities are said to have helped to set common rules for safety and pay; Schmitz doubts whether the evidence bears this out. Accidents and working children are in none of the sources.',
  },
};
