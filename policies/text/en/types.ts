import type { Texts } from '#policies/schema/text';

export const typeTexts: Texts['types'] = {
  center: {
    name: 'Center of industrial and regional development',
    sentence: 'a center of industrial and regional development',
    what: 'The trade weighs heavily in its region, and the region weighs heavily in the trade. Such systems are usually old and have grown strongly. Their production side has outgrown their selling side.',
    approach:
      'Work on selling and making together, as one programme: own sales channels, own products and brands, higher technical training, and new bodies that sell for the firms. Neither half goes on alone.',
    risk: 'More money is at stake than elsewhere, and more of it can be lost. Leaving large volumes at low prices is hard, and firms tied to strong buyers may resist.',
    limits:
      'The source names the lines of this package. It does not say who leads, who pays, what comes first or how long it takes. It names no place of this type.',
  },
  'advanced-vector': {
    name: 'Advanced vector',
    sentence: 'an advanced vector',
    what: 'The trade matters to its industry, but the region around it is so large and varied that it hardly depends on the trade. Most such systems sit in big cities and their surroundings.',
    approach:
      'Use what the city already has, such as laboratories, schools and specialised services, so that firms can leave the cheapest products. The first is the means, the second is the end: a plan needs both.',
    risk: 'The funds are larger and so is what can be lost. The gain for the region itself may be small, and the plan should say so openly.',
    limits:
      'The source gives this type two sentences of advice: mobilise what is around, and avoid cheap products in a costly place. It lists no measures, and we know of no full recipe.',
  },
  'local-development-vector': {
    name: 'Vector of local development',
    sentence: 'a vector of local development',
    what: 'The trade matters much to the region and little to its industry as a whole. It has outgrown the first stage, and it does not carry the burdens of an old center.',
    approach:
      'Look first at an older center that makes the same product and learn what went wrong there. Then turn the openings that come up now and then into one direction that firms follow for years.',
    risk: 'The funds are larger than for an embryonic system, and more can be lost. The likely error is to repeat the path of the center that one admires.',
    limits: 'The source says why this type is a good target and what its challenge is. It names no measures for it.',
  },
  embryonic: {
    name: 'Embryonic local production system',
    sentence: 'an embryonic local production system',
    what: 'Some firms make the same product, but they matter little to their industry and live next to other trades in the region. Their shared organisations are few and young.',
    approach:
      'Go in small stages, and let each begin only when the one before it has been checked and local people have put in their part. Start with a market study and cost accounting, and add equipment last.',
    risk: 'Each system costs little, but there are many of them and their organisations are thin: the risk lies in the number. Start few, and continue only with those that pass.',
    limits:
      'The source asks for linked stages with local contributions, a market study from the start and early courses in costs and management.',
  },
};
