import { placeOn } from '#policies/readings/place-on';
import type { Reading } from '#policies/readings/reading';
import type { SourceReference } from '#policies/schema/terms';
import { SUZIGAN } from '#policies/readings/works';

const forces: SourceReference = { work: SUZIGAN, place: { section: '2.3' }, author: ['Krugman', 'Fujita'] };
const tournaments: SourceReference = { work: SUZIGAN, place: { section: '2.3' }, author: ['David'] };

/** What holds the trade in this place, and what drives it away. */
export const holdingAndDriving: Reading = {
  place: placeOn,
  definition: {
    id: 'holding-and-driving',
    code: 'S-11',
    systems: ['S-11'],
    sources: [forces, tournaments],
    basis: 'inferred',
    minimum: 3,
    axes: [
      {
        id: 'ties-to-the-place',
        positions: ['hold', 'loose'],
        votes: [
          {
            question: 'why-firms-stay',
            options: { 'what-is-here-today': 'hold', 'only-the-others': 'loose' },
          },
          { question: 'why-buyers-come', options: { 'only-here': 'hold', 'near-and-quick': 'hold', price: 'loose' } },
          {
            question: 'post-left-open',
            options: { 'within-a-month': 'hold', 'open-or-unskilled': 'loose', 'given-up': 'loose' },
          },
          {
            question: 'material-on-the-bench',
            options: { 'several-sellers': 'hold', 'not-to-be-had': 'loose', 'cut-off': 'loose' },
          },
        ],
      },
      {
        id: 'costs-of-the-place',
        positions: ['bearable', 'drive-away'],
        votes: [
          {
            question: 'infrastructure-cost',
            options: {
              'nothing-named': 'bearable',
              'orders-lost': 'drive-away',
              'work-stops': 'drive-away',
            },
          },
          { question: 'way-to-customers', options: { no: 'bearable', 'customers-complain': 'drive-away' } },
          { question: 'land-plan', options: { kept: 'bearable', none: 'drive-away' } },
        ],
      },
      {
        id: 'race-of-places',
        positions: ['none', 'running'],
        votes: [
          { question: 'incentive-race', options: { no: 'none', yes: 'running' } },
          {
            question: 'bidding-for-plants',
            options: {
              'all-paid-and-filled': 'none',
              'in-use': 'none',
              'half-empty': 'running',
              'still-paying': 'running',
            },
          },
          { question: 'offer-to-those-here', options: { 'some-had-it': 'none', 'newcomers-only': 'running' } },
        ],
      },
    ],
    effects: [
      {
        id: 'costs-before-newcomers',
        when: [{ axis: 'costs-of-the-place', at: ['drive-away'] }],
        then: { kind: 'prefer', measure: 'identify-external-diseconomies', over: ['attract-service-firms'] },
        sources: [forces],
        basis: 'inferred',
      },
      {
        id: 'no-race',
        when: [{ axis: 'race-of-places', at: ['running'] }],
        then: { kind: 'caution', caution: 'no-locational-tournaments' },
        sources: [tournaments],
        basis: 'attributed',
      },
    ],
  },
};
