import type { Texts } from '#policies/schema/text';

export const gateTexts: Texts['gates'] = {
  'create-from-nothing': {
    name: 'Is there a system to work with?',
    open: 'At least five firms already make this product here.',
    closed:
      'Fewer than five firms make this product here, or the aim is to bring the trade to a place that has none. We propose no measures: the source rules out creating a system. Use the figures to see which trade already has firms here, and start from that one.',
    unknown: 'Say how many firms make the product today, registered or not.',
    doubts: {
      'only-registered-counted':
        'The number counts registered firms only, and many small ones stand in no register. Ask how many firms make the product, registered or not.',
    },
  },
  'continuous-process': {
    name: 'Is the product made in pieces?',
    open: 'The product is made in pieces or batches, so small firms can divide the work.',
    closed:
      'The product flows through a continuous process, as oil or cement does. The source finds that small firms working together do not apply there, so we give no type and the measures for small firms are off.',
    unknown:
      'Ask how the product is made, in pieces or in a continuous flow. The name of the trade does not settle it.',
  },
  'no-interdependence': {
    name: 'Do the firms depend on each other?',
    open: 'Firms pass work on to each other, so they form more than a group of neighbours.',
    closed:
      'Firms stand side by side but do their work alone or outside. We call this an agglomeration. The plan starts with what ties firms together: services, a place to meet, repair and used equipment.',
    unknown:
      'Ask what a firm does with an order that it cannot finish alone. In a large city, ties may be strong and hard to see: not seen means unknown.',
    doubts: {
      'capacity-subcontracting':
        'Work is passed on, but paid by the piece and taken back when orders are few. Schmitz sets this apart from firms that each master one step. Ask whether several firms here do one step for others.',
    },
  },
  'center-by-figures': {
    name: 'Do the figures say center?',
    open: 'The figures do not place the system above both upper cuts.',
    closed:
      'Location quotient and share of the industry both lie above their upper cuts, so the figures place the system as a center. The cuts come from a published annex for another place, not from the four documents, and you can change them.',
    unknown: 'The location quotient, the share or the number of establishments is missing.',
  },
  'local-development-vector-by-figures': {
    name: 'Do the figures say vector of local development?',
    open: 'The figures do not combine a high location quotient with a small share of the industry.',
    closed:
      'The location quotient lies above its upper cut and the share does not, so the figures place the system as a vector of local development. The cuts come from a published annex, and you can change them.',
    unknown: 'The location quotient, the share or the number of establishments is missing.',
  },
  'advanced-vector-by-figures': {
    name: 'Do the figures say advanced vector?',
    open: 'The figures do not combine a large share of the industry with a low location quotient.',
    closed:
      'The share lies above its upper cut and the location quotient does not, so the figures place the system as an advanced vector.',
    unknown: 'The location quotient, the share or the number of establishments is missing.',
  },
  'embryonic-by-figures': {
    name: 'Do the figures say embryonic?',
    open: 'The figures do not place the system between the lower and the upper cuts on both axes.',
    closed:
      'Location quotient and share both lie between their lower and upper cuts, so the figures place the system as embryonic.',
    unknown: 'The location quotient, the share or the number of establishments is missing.',
  },
  'below-filter': {
    name: 'Is the system large enough to count?',
    open: 'Share, establishments and location quotient reach their lower cuts.',
    closed:
      'At least one figure lies below its lower cut, so by these figures this is no candidate and has no type. No body, office, service or site is founded here. What can be done is to find out what is missing, hold courses and do things together.',
    unknown:
      'The figures are missing or cannot be used, so nobody can say whether the system is large enough to count.',
  },
  'near-a-cut': {
    name: 'Is the result close to a cut?',
    open: 'No figure lies close enough to a cut to change the type.',
    closed:
      'A figure lies close to a cut, within its chance variation or within a tenth of its value. We show each type that could be meant: ask on the spot which one fits.',
    unknown: 'The figures are missing or cannot be used, so the distance to the cuts cannot be told.',
  },
  'judgement-against-figures': {
    name: 'Do you agree with the figures?',
    open: 'Your judgement and the figures give the same type.',
    closed:
      'Your judgement and the figures give different types. We keep yours, show both and mark the difference: write down why you see it otherwise.',
    unknown: 'Only one of the two is there, your judgement or the figures, so they cannot be compared.',
  },
  'register-coverage': {
    name: 'Does the register cover the trade?',
    open: 'The register covers most firms and workers, so the figures can be read as they stand.',
    closed:
      'The register covers half of the trade or less, so its figures give no type. What the register alone would say is shown too. People who know the place can judge instead; the lines of a type then rest on their judgement alone. Without it no line of a type is proposed until you have a better count. Nothing else waits for that.',
    unknown: 'Ask how much of the trade the register covers. Until that is settled, its figures stand with a warning.',
  },
  'no-single-place': {
    name: 'Is it one place?',
    open: 'The firms work in one place, so its weight in the region can be measured.',
    closed:
      'The firms are spread over a wide area, so no type can be given: both axes need a place. Measures for groups stay. Pyke includes such networks and finds one place more favourable.',
    unknown: 'Say whether the firms work in one place or are spread over a wide area.',
  },
  'one-firm-system': {
    name: 'Is one firm most of it?',
    open: 'No single firm has most of the jobs, and there are small firms.',
    closed:
      'One firm has more than half of the jobs, or there are no small firms. This is marked as a one-firm system, and the measures for small firms are off.',
    unknown: 'Ask whether one firm has more than half of the jobs.',
  },
  'specialised-but-small': {
    name: 'Does the trade weigh in the region?',
    open: 'The trade is a notable part of the region’s own firms or jobs.',
    closed:
      'The region is specialised in this trade, but the trade is under two in a hundred of the region’s firms or jobs. This is marked: specialised, but small here. Judge whether the region depends on it.',
    unknown: 'The share of the trade in the region’s own firms or jobs is missing.',
  },
};
