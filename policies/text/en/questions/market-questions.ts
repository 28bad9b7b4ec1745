import type { QuestionText } from '#policies/schema/text';

export const marketQuestionTexts: Record<string, QuestionText> = {
  'largest-buyer-leaves': {
    short: 'If the largest buyer leaves',
    ask: 'If the largest buyer stopped ordering tomorrow, to whom could its suppliers here sell?',
    look: 'Not what they hope: open the order books of three of them and count who else bought in the last twelve months',
    options: {
      'three-or-more-others': 'Most of them sold to three or more other buyers as well',
      'one-or-two-others': 'Most of them sold to one or two other buyers as well',
      'that-buyer-alone': 'Most of them sold to that buyer alone',
      'buyer-left':
        'It has happened: in the last twelve months a large buyer left or cut its orders, and firms closed or sent people home; people can say which, and when',
    },
  },
  'ways-to-sell': {
    short: 'Ways to sell',
    ask: 'In how many different ways did firms here sell in the last twelve months?',
    look: 'Own shop, agents, retailers, fairs, the internet, work for a larger firm: count a way only if several firms used it',
    options: {
      'three-or-more': 'In three or more',
      two: 'In two',
      one: 'In one',
    },
  },
  'late-or-reduced-payment': {
    short: 'When a buyer pays less or late',
    ask: 'When a large buyer pays late or takes something off the bill, what do small firms do?',
    look: 'The last bill that was not paid as agreed, and the letter or call that followed',
    options: {
      'terms-restored': 'They object and the bill is put right, or the next order does not go out',
      'complain-and-deliver': 'They complain and deliver all the same',
      'say-nothing': 'They say nothing, for fear of losing the orders',
    },
    notApplicable: 'No large buyer has paid late or taken something off',
  },
  'chain-goal': {
    short: 'What firms in chains want',
    ask: 'What do the firms that work for large buyers want in the years to come?',
    look: 'What two or three of them have already spent time or money on, not what they say at a dinner',
    options: {
      strengthen: 'To keep that work and do it better, on better terms',
      upgrade: 'To take on design, selling or a brand of their own',
      neither: 'Neither of the two, or they want different things and none of them prevails',
    },
  },
  'own-channels': {
    short: 'Firms with channels of their own',
    ask: 'Is there a firm here that sells through agents, shops or stands that it chose itself, past the large buyers?',
    look: 'Its name, and one sale of the last twelve months',
    options: {
      no: 'No, nobody can name one',
      yes: 'Yes, at least one can be named',
    },
  },
  'who-sells': {
    short: 'Who sells',
    ask: 'Who in the firms here has selling as a task?',
    look: 'A name, a telephone and a customer whom that person found in the last twelve months',
    options: {
      'sellers-in-several': 'In several firms, small ones too, somebody does nothing else',
      'sellers-in-largest': 'Only in the largest firms does somebody do nothing else',
      'wait-for-buyers': 'In hardly any firm; owners wait until a buyer or an agent comes',
      'stopped-for-want-of-sales':
        'In the last twelve months a plant stood still or finished goods were scrapped because nobody found customers; people can say which, and when',
    },
  },
  'body-that-sells': {
    short: 'A body that sells for several',
    ask: 'Is there a body through which several firms here sell together?',
    look: 'Its bills of the last twelve months, not its statutes',
    options: {
      'sold-last-year': 'Yes, and it sold something in the last twelve months',
      'founded-only': 'It was founded, but has sold nothing in that time',
      none: 'No',
    },
  },
  'last-new-customer': {
    short: 'The last new customer',
    ask: 'Where did firms meet the last customers who were new to them?',
    look: 'Three firms, and the last new name in each order book',
    options: {
      'went-to-them': 'Away from here: firms travelled to fairs or to the customers',
      'met-here': 'Here, at a fair or in a showroom that firms had set up',
      'came-by-themselves': 'Nowhere: customers found them by themselves, or no new one came',
    },
  },
  'order-lost-to-cheaper-place': {
    short: 'Orders lost to cheaper places',
    ask: 'In the last twelve months, which orders went from here to places where land and wages cost less?',
    look: 'Ask two buyers where they now order what they used to buy here',
    options: {
      'none-named': 'None that a firm or a buyer can name',
      'plainest-goods': 'Some, but only for the plainest goods',
      'goods-they-live-from': 'Some for the goods that most firms here live from',
      'closed-or-moved':
        'So many that a firm closed, moved away or gave up a line of goods over it; people can say which, and when',
    },
  },
  'why-buyers-come': {
    short: 'Why buyers order here',
    ask: 'Why do buyers order here and not elsewhere?',
    look: 'Three buyers, one question each, without an owner in the room',
    options: {
      'only-here': 'For something that they get only here, such as design, skill or trials',
      'near-and-quick': 'Because it is near and quick',
      price: 'Because of the price',
    },
  },
  'city-resources-used': {
    short: 'What firms use of the city',
    ask: 'How many firms worked with a school, a designer, a laboratory or a research group of the city in the last twelve months?',
    look: 'Ask the school or the laboratory for the names of firms',
    options: {
      'several-firms': 'Several, small ones among them',
      'one-or-two-firms': 'One or two',
      'no-firm': 'None that anybody can name',
    },
  },
  'last-turn-of-demand': {
    short: 'Response to a change in demand',
    ask: 'The last time that customers turned to something else, what did firms do?',
    look: 'Another model, a smaller lot, a shorter delay: name the change first, then ask three owners and a buyer',
    options: {
      'changed-in-time': 'Most of them changed over while the new thing was still selling',
      'a-season-late': 'Some changed over at once, most of the others one season later',
      'went-on-as-before': 'Most of them went on with the old goods and cut the price, or sat on stock',
      'customer-lost':
        'In the last twelve months firms lost a customer or closed because they could not change over; people can say which, and when',
    },
    notApplicable: 'Customers have wanted the same thing for years',
  },
  'smallest-order': {
    short: 'The smallest order',
    ask: 'A customer wants a few pieces of a new kind: do firms here take the order?',
    look: 'Ask for a price for ten pieces in three workshops',
    options: {
      'small-lots': 'Most of them, at a price that the customer accepts',
      'small-lots-dear': 'Most of them, but at a price or a delay that sends the customer away',
      'long-runs-only': 'Hardly any; they make long runs only',
    },
  },
  'drawing-to-first-piece': {
    short: 'From drawing to first piece',
    ask: 'How long does it take from a new drawing to the first good piece?',
    look: 'The last new model: the date on the drawing and the date of the first delivery',
    options: {
      'while-buyer-waits': 'So short that the buyer waits for it',
      'within-the-season': 'Longer, but the piece still sells in its season',
      'season-over': 'So long that the season is over or the customer has gone',
    },
  },
  'farthest-buyer': {
    short: 'The farthest buyer',
    ask: 'How far away is the farthest buyer who orders here regularly?',
    look: 'Where the hauliers drove last month; a chance order does not count',
    options: {
      'several-sell-far': 'More than a day’s drive away or abroad, and several firms have such buyers, small ones too',
      'one-or-two-sell-far': 'More than a day’s drive away or abroad, but only one or two firms have such buyers',
      'nobody-sells-far': 'Within a day’s drive; nobody sells farther away',
      'near-market-gave-out':
        'In the last twelve months the market nearby shrank or filled up, and a firm that had no other closed or gave up a line of goods; people can say which, and when',
    },
    notApplicable: 'The goods cannot travel, such as repairs, fresh food or bricks',
  },
  'who-takes-it-there': {
    short: 'Who takes goods far away',
    ask: 'Who takes goods from here to customers far away?',
    look: 'A name on a door: agent, shipper, haulier, export group',
    options: {
      'agents-in-town': 'Agents or shippers who have their office here and serve any firm',
      'agents-who-pass': 'Agents who come by from elsewhere, when they choose',
      'no-agent': 'Nobody; each firm would have to find its own way',
    },
  },
  'last-fair-away': {
    short: 'The last fair away from home',
    ask: 'Who from here showed goods at a fair in another region or abroad in the last two years?',
    look: 'The list of exhibitors of the fair that matters most to the trade',
    options: {
      'shared-stand': 'Several firms, at a stand that they shared',
      'single-firms': 'One or more firms, each by itself',
      'nobody-went': 'Nobody',
    },
  },
  'home-market': {
    short: 'Size of the home market',
    ask: 'Would one large modern plant be enough to serve the whole country with this product?',
    look: 'What the country buys in a year, and what one such plant makes; ask a buyer or a seller of machines',
    options: {
      no: 'No, the country buys far more than one plant could make',
      yes: 'Yes, one plant would be enough, or nearly so',
    },
  },
  'mature-cluster': {
    short: 'An old trade with bodies of its own',
    ask: 'Is the trade old here, with bodies of its own in which groups of firms want different things?',
    look: 'The year in which the oldest body was founded, and the last quarrel in it',
    options: {
      no: 'No: it is younger than a generation, has hardly any bodies, or they have no such quarrels',
      yes: 'Yes: its bodies have stood for a generation or more, and groups of firms in them are at odds',
    },
  },
  'last-export-tried': {
    short: 'The last export that was tried',
    ask: 'When firms here last tried to sell abroad, what stood in the way?',
    look: 'Duty, norm, licence, papers: the name of the country, the good and the barrier; a price that was too high is none',
    options: {
      'went-through': 'Nothing that anybody can name; the goods went out as planned',
      'time-or-fees': 'Something that cost time or fees; at most one sale was given up because of it',
      'sales-given-up': 'In two or more firms a sale was given up because of it',
      'market-closed':
        'In the last twelve months a duty, a ban or a norm ended sales abroad that had gone on until then; people can say which, and when',
    },
    notApplicable: 'No firm here has tried to sell abroad',
  },
  'export-papers': {
    short: 'Papers for one export',
    ask: 'How long do the papers for one export take?',
    look: 'The last shipment: the day on which the goods were ready and the day on which they left',
    options: {
      'ready-with-the-goods': 'They are ready when the goods are',
      'goods-wait': 'The goods wait for them',
      'longer-than-making': 'They take longer than the making of the goods',
    },
  },
  'duty-at-the-border': {
    short: 'Duty at the border',
    ask: 'What does the duty of the other country do to the price of goods from here?',
    look: 'One invoice, and the price of the same thing made over there',
    options: {
      'not-noticed': 'So little that the customer never speaks of it',
      'dearer-but-sold': 'It raises their price, and customers still buy them',
      'priced-out': 'It raises their price so much that the customer buys what is made over there',
    },
  },
  'imports-beside-local-goods': {
    short: 'Imports and local goods',
    ask: 'How do imported goods compare with those made here?',
    look: 'A shop that sells both, and what the material for one piece costs here',
    options: {
      'other-goods': 'They are other goods, for other customers',
      'same-goods-same-price': 'They are much the same, and sell at or above what material and work cost here',
      'below-cost-here': 'They are much the same and sell for less than the material and the work cost here',
    },
    notApplicable: 'Nothing of the kind is imported',
  },
};
