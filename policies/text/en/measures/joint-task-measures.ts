import type { MeasureText } from '#policies/schema/text';

/** English prose of the small joint tasks. */
export const jointTaskMeasureTexts: Record<string, MeasureText> = {
  'information-service-terms': {
    name: 'Terms for an information service that exists',
    what: 'A service already sells market news to firms here, and firms in rival places can buy the same. In Birigui that was, as the source says, against the interest of the firms that had made the service possible. Keep the service, and agree in writing who else may buy it, and when.',
    steps: [
      'List the firms here that pay for the news, what each paid last year, and which rival places now get the same digest.',
      'Meet the person who collects the news and ask what income the rival buyers bring, and what would replace it.',
      'Sign one page: who may buy, how many weeks firms here have the news first, the price, and what happens if this is broken.',
    ],
    leads: 'The firms that pay for the service, together.',
    takesPart:
      'The person or firm that collects the news; an association, where members control it, can hold the contract.',
    pays: 'The firms that subscribe. The source does not say what fair terms cost.',
    contribution: [
      'Subscriptions paid a year ahead, in exchange for the weeks of lead.',
      'One owner’s time to negotiate for all.',
      'News that members bring back from their own travels.',
    ],
    whenNot:
      'Not where the news reaches firms here only: then the terms already hold. Not as a ban that would end the service, because firms here would then have no news at all. Put no public money in before the terms are signed.',
    indicators: {
      'terms-signed': {
        name: 'Agreements on who may buy the news, signed by the service and its subscribers',
        verification: 'The signed page.',
      },
      'months-ahead-of-rivals': {
        name: 'Months by which firms here have the news before rival places',
        verification: 'Dates of delivery; the question about who else may buy the news, asked again.',
      },
    },
    blockedThere:
      'In Birigui the service did so well that it was extended to similar places elsewhere in the country. The source calls this against the interest of the local makers and names no terms that stopped it.',
  },
  'piece-rate-by-quality': {
    name: 'A piece rate that pays for quality',
    what: 'Small shops work for other firms and are paid by the piece or the metre, whatever the quality. In Americana, the source reports, such shops cared for quantity first, paid low wages and lost their best workers. Agree on a rate that pays more for good and difficult work, before any advice on quality.',
    steps: [
      'With three shops and three firms that give them work, count one week’s pieces: good, repaired, rejected; and write down who bore the loss.',
      'Make two samples, one that earns the full rate and one that does not, and let both sides sign them.',
      'Try a rate with a premium for pieces without fault for one season, with somebody from neither side to settle disputes.',
    ],
    leads: 'Some firms that give out work and some shops that take it, with equal voice. The source names nobody.',
    takesPart:
      'Larger firms that give out work here, and the workers’ body, since the shops’ wages depend on the rate.',
    pays: 'The source does not say. Suggested: firms that give out work pay the premium out of what fewer rejected pieces save.',
    contribution: [
      'Order books of one week, opened by both sides.',
      'A person who inspects the pieces, paid half by each side.',
      'A promise to give no order below the agreed rate during the trial.',
    ],
    whenNot:
      'Not where the rate already rises with quality. Not for one shop alone: its orders would go to the shop next door. Not as a fine on shops: a premium is added to the present rate, and nothing is taken from it.',
    indicators: {
      'rates-agreed': {
        name: 'Agreements on a rate that rises with quality',
        verification: 'The signed samples and the rate sheet.',
      },
      'shops-paid-by-quality': {
        name: 'Share of subcontractors that are paid more for better work',
        verification: 'Ten pay slips; the question about how subcontractors are paid, asked again.',
      },
    },
    blockedThere:
      'In Americana parent firms paid by the metre. Quality suffered, and a few subcontractors only moved to better goods. The source does not tell of anybody who changed the rate.',
  },
  'first-order-passed-on': {
    name: 'Pass one order on, step by step',
    what: 'In Kumasi workshops accept jobs that they cannot finish alone and give the steps that they lack to others. Furniture makers in Egypt specialise in one or a few steps in the same way. Where each shop makes the whole, let some firms share out one real order, with one person who follows it.',
    steps: [
      'Ask ten shops which step costs them most time, which machine stands idle, and which order they turned down for lack of hands.',
      'Choose one order and split it among three to five shops; write down price, date and quality of each step before work begins.',
      'Let one person, chosen by these shops, carry the piece from door to door, check it at each one and pay for each step.',
    ],
    leads: 'The shops that share the order. The sources tell of such work, and of nobody who started it.',
    takesPart:
      'A coordinator, or an owner whom all trust, who follows the order; the town hall can find the first one.',
    pays: 'The source does not say. Suggested: a part of the order’s price for the person who follows it.',
    contribution: [
      'A firm that gives one real order to share.',
      'A machine opened to others at a written price.',
      'A share of the price for whoever follows the order.',
    ],
    whenNot:
      'Not where shops already buy and sell single steps. Not with a model that its owner wants to hide from the others. Not as a test order without a customer: nobody learns what a late step costs.',
    entry: {
      'willing-firms': 'At least five firms have said that they would share an order.',
    },
    avoid: {
      'steps-for-sale': 'Single steps already have a known price here. Orders are passed on without help.',
    },
    indicators: {
      'orders-passed-on': {
        name: 'Orders of which two or more shops made a part',
        verification: 'The sheet that goes with each order.',
      },
      'shops-selling-one-step': {
        name: 'Shops that sold a single step to another firm',
        verification: 'Two doors; the question about a single step for sale, asked again.',
      },
    },
    workedHere:
      'In Kumasi even simple workshops gain from the machines of others, since they pass on what they cannot do. It grew from the shops themselves: the source tells of no programme.',
  },
  'shared-stand-at-a-fair': {
    name: 'A shared stand at one fair',
    what: 'Some firms show their goods together at one fair away from home. Amin tells how a whole town acts at fairs for its tanners, and Schmitz names fairs among the joint tasks of a group. Begin smaller: one fair, one stand, one list of who may sell what.',
    steps: [
      'Ask three buyers from outside which fair they visit, and see who exhibited there last time.',
      'Choose the goods together: two per firm, each with a price, a quantity and a date that the firm can keep.',
      'Send two people who stay at the stand for all, write down every visitor, and meet within a week to share out the answers.',
    ],
    leads:
      'The firms at the stand. In Santa Croce association, mayor’s office, larger owners and a ministry’s office act together.',
    takesPart: 'An association that members control, the town hall and the state’s trade office.',
    pays: 'The source does not say. Suggested: the firms for samples and travel, a trade programme for part of the stand.',
    contribution: [
      'Samples at each firm’s own cost.',
      'A share of stand and travel, paid before booking.',
      'Two people who speak for all firms, not only for their own.',
    ],
    whenNot:
      'Not where firms already share a stand: then see to the orders that come from it. Not for one firm that would take the group’s place. Not before each firm can say how many it can deliver, and when.',
    entry: {
      'willing-firms': 'At least five firms would pay a part of the stand.',
    },
    avoid: {
      'stand-shared': 'Firms here shared a stand in the last two years. What is missing comes after it, not the stand.',
    },
    indicators: {
      'firms-at-the-stand': {
        name: 'Firms that showed goods at the shared stand',
        verification: 'The list of exhibitors and receipts.',
      },
      'orders-from-the-fair': {
        name: 'Orders from buyers met at the fair, within six months',
        verification: 'The visitors’ list against the order books; the question about the last fair, asked again.',
      },
    },
    workedHere:
      'Santa Croce’s association, mayor’s office, larger owners and a ministry’s office act together at fairs at home and abroad. Amin tells this as history and does not say what orders came of it.',
  },
  'regional-trademark': {
    name: 'A trademark of the place',
    what: 'Scott, as the source reports him, puts regional trademarks among the things that firms of one place can decide together. A common name tells the last customer where the goods come from. It helps where goods leave under the buyer’s name, and where they differ from what other places make.',
    steps: [
      'Put ten goods from here and ten from a rival place on one table, labels off; write down what only yours have.',
      'Write the rule in one page: what a piece must be to carry the name, who inspects it, and how a firm loses the right.',
      'Register the name for the group, use it for one line of goods for a year, and inspect one piece in a hundred.',
    ],
    leads: 'A group of firms that owns the name together, with a forum or body that its members control.',
    takesPart: 'Larger firms that accept the same rule, and the town hall, which may lend the name of the place.',
    pays: 'The source does not say. It reports only that, for Scott, such joint action needs no large commitment of money. Suggested: the firms that use the mark, and their association.',
    contribution: [
      'A fee for each piece that carries the name.',
      'Pieces given for inspection.',
      'One line of goods moved from the buyer’s name to the common one.',
    ],
    whenNot:
      'Not where a buyer cannot tell the goods from those of another place: the name would have nothing to say. Not while faults leave uncounted, because one bad piece harms all who share the name. Not as the property of one firm or of the town hall. Not where several firms already sell under names of their own.',
    entry: {
      'willing-firms': 'At least five firms would sell under the common name and keep its rule.',
      'faults-counted': 'Faults are counted before goods leave.',
    },
    avoid: {
      'own-names':
        'Several firms here already reach the last customer under names of their own. A common name would compete with theirs.',
      'nothing-to-tell':
        'Nearly all goods here could be replaced by those of another place without the customer noticing. Firms first need something of their own to put a name on.',
    },
    indicators: {
      'firms-using-the-mark': {
        name: 'Firms that sell under the common name and were inspected',
        verification: 'The register of the name and the inspection sheets.',
      },
      'goods-sold-under-it': {
        name: 'Kinds of goods that reach the last customer under the common name',
        verification: 'Labels in a shop far away; the question about the name on the goods, asked again.',
      },
    },
  },
};
