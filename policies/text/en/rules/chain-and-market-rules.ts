import type { Texts } from '#policies/schema/text';

export const chainAndMarketRuleTexts: Texts['rules'] = {
  'few-channels-export-together': {
    because:
      'Firms here could sell to hardly anybody else if their largest buyer left. Selling together opens a second way to a market.',
  },
  'few-channels-own-products': {
    because:
      'Firms depend on a few buyers and make what these ask for. A product of their own is something that they can offer to others.',
  },
  'few-channels-price-of-chains': {
    because:
      'Suppliers in chains learn to produce and seldom to design or to build a brand. In some systems trust among neighbours broke when firms joined a chain. Check that a new channel does not repeat the old one.',
  },
  'making-ahead-no-more-capacity': {
    because: 'Plants here can make more than anyone here knows how to sell. More machines would widen that gap.',
  },
  'bottom-of-market-no-push': {
    because:
      'Orders for plain goods go to places where land and wages cost less. Volume and low prices are a race that an expensive place cannot win.',
  },
  'demand-turns-vary-the-product': {
    because:
      'Customers turned to something else and most firms went on as before. Firms need to be able to vary what they make, and soon.',
  },
  'demand-turns-own-products': {
    because:
      'Firms could not follow the last change of demand. New products that come quickly count for more than cheap hands.',
  },
  'demand-turns-leader-firms': {
    because:
      'Firms here did not follow the last change. Medium firms that watch markets and share work with small specialists may help, if they arise from among the firms.',
  },
  'no-distant-market-export-together': {
    because:
      'Nobody sells far away, or the near market has given out. Alone, a small firm can hardly pay for the way there.',
  },
  'no-distant-market-design-help': {
    because:
      'Firms know no distant customers and what these like. Ceramics makers in the Philippines used designers through their association to sell overseas; such cases are rare.',
  },
  'copied-models-design-help': {
    because:
      'Models here are copied or bought. An association can bring a designer to many small firms, as one did in the Philippines.',
  },
  'dispersed-design-help': {
    because:
      'The firms are spread over many places. Help with design can still reach them through a body of the trade.',
  },
  'export-barriers-ask-for-lower-ones': {
    because:
      'Duties, norms or papers keep goods out of a market that firms could serve. Schmitz and Nadvi count lower barriers among the tasks of policy in mature clusters.',
  },
  'reposition-coalition': {
    because:
      'Firms work for large buyers and want design, selling or a brand of their own. Humphrey and Schmitz call for a coalition of the main public and private bodies.',
  },
  'reposition-own-channel-pilots': {
    because:
      'Firms want a new position, and at least one already sells past the large buyers. Learn from that firm, and begin with those who can do the same.',
  },
  'reposition-price-of-chains': {
    because:
      'A chain that helps firms to produce may hold them back from design and selling. The coalition has to say what happens if a large buyer objects.',
  },
  'keep-position-support': {
    because:
      'Firms work for large buyers and want to keep that work on better terms. Humphrey and Schmitz name joint institutes, export groups, training and tests.',
  },
  'keep-position-not-alone': {
    because:
      'This support makes firms better at what they do for the buyer. It does not give them products or customers of their own, so let it never be the only answer.',
  },
  'small-home-market-no-volume': {
    because:
      'The home market is small, so it has little room for large volumes of one thing. Firms that export are the exception.',
  },
};
