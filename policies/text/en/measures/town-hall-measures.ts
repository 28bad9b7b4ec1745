import type { MeasureText } from '#policies/schema/text';

/** English prose of what a town hall can do with its licences and its purchases. */
export const townHallMeasureTexts: Record<string, MeasureText> = {
  'local-registration-desk': {
    name: 'Licences at one desk in the town',
    what: 'The law is made elsewhere, but the town hall grants the licences. It can put its own papers on one desk, with one list and one date. The source finds that officials in many places turn small firms away. It also tells of a reform in Senegal that favoured simpler registration. This is the part that the town can do itself.',
    steps: [
      'Walk through one licence with a willing owner: each counter, paper, fee and day; cross out what the town itself added.',
      'Put the rest on one desk, two mornings a week, with a printed list of papers and a date for the answer.',
      'Count each week who came, who got a licence and who was sent away, and why; change the list after a month.',
    ],
    leads: 'The town hall, with one named official.',
    takesPart: 'An association, or some owners, who bring firms to the desk.',
    pays: 'The town hall, with staff that it has. The source does not speak of cost.',
    contribution: [
      'Owners who lend their papers as a case.',
      'An accountant who gives one morning a week.',
      'Premises near the workshops for the desk.',
    ],
    whenNot:
      'Not where the state grants the licence: ask for the change there. Not as a way to find and fine those without papers, who would then stay away. Not instead of the rules on safety and waste, which hold for all.',
    indicators: {
      'days-for-a-licence': {
        name: 'Days from the first visit to the licence',
        verification: 'The desk’s book.',
      },
      'firms-with-a-licence': {
        name: 'Share of firms found on the street that have a licence',
        verification: 'A street count against the book; the question about who is registered, asked again.',
      },
    },
  },
  'local-purchase-in-lots': {
    name: 'The town hall buys in small lots',
    what: 'Town hall, schools and clinics buy goods that firms here may make. Offered in one large lot, such an order is out of reach for small firms. Offered in small lots with clear samples, it gives a group one customer more. No source speaks of this.',
    steps: [
      'List what the town, its schools and its clinics bought last year that firms here could make, with price and quantity.',
      'Ask the lawyer of the town hall how a purchase may be split into lots that remain open to every bidder.',
      'Offer one purchase in lots, with a sample to see and payment within thirty days, and publish who won and why.',
    ],
    leads: 'The town hall’s purchasing office.',
    takesPart: 'Small firms that bid alone or as a group.',
    pays: 'The town hall, from money that it would spend in any case.',
    contribution: [
      'Samples made at the firms’ own cost.',
      'One firm that inspects the lots of all the others.',
      'A price no higher than that of the last purchase.',
    ],
    whenNot:
      'Not for goods that the town does not need. Not at a higher price than others ask, and not for one chosen firm. Not as the only new customer: a budget can be cut in a year.',
    entry: {
      'willing-firms': 'At least five firms would bid, alone or together.',
      'faults-counted': 'Faults are counted before goods leave.',
    },
    indicators: {
      'lots-offered': {
        name: 'Lots that were small enough for a small firm',
        verification: 'The published calls.',
      },
      'firms-that-delivered': {
        name: 'Small firms that delivered a lot in time and without fault',
        verification: 'Delivery notes; the question about the loss of the largest buyer, asked again.',
      },
    },
  },
};
