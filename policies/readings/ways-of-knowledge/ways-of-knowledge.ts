import { placeOn } from '#policies/readings/place-on';
import type { Reading } from '#policies/readings/reading';
import type { SourceReference } from '#policies/schema/terms';
import { SUZIGAN } from '#policies/readings/works';

const mechanisms: SourceReference = { work: SUZIGAN, place: { section: '2.8' }, author: ['Breschi', 'Malerba'] };
const surroundings: SourceReference = { work: SUZIGAN, place: { section: '4.2' } };

/** The three ways in which knowledge passes between firms that are near each other. */
export const waysOfKnowledge: Reading = {
  place: placeOn,
  definition: {
    id: 'ways-of-knowledge',
    code: 'S-21',
    systems: ['S-21'],
    sources: [mechanisms, surroundings],
    basis: 'inferred',
    minimum: 3,
    counts: 'at-work',
    axes: [
      {
        id: 'exchange',
        positions: ['at-work', 'idle'],
        votes: [
          {
            question: 'new-things-with-a-laboratory',
            options: { 'several-in-two-years': 'at-work', never: 'idle' },
          },
          {
            question: 'who-set-off-the-change',
            options: { 'a-firm-here': 'at-work', 'a-customer-asked': 'at-work', 'came-ready-made': 'idle' },
          },
          {
            question: 'best-workers-leave',
            options: { 'left-for-better': 'at-work', 'order-or-shop-lost': 'idle' },
          },
          { question: 'last-customer-heard', options: { directly: 'at-work', not: 'idle' } },
        ],
      },
      {
        id: 'ties',
        positions: ['at-work', 'idle'],
        votes: [
          { question: 'open-doors', options: { yes: 'at-work', no: 'idle' } },
          { question: 'where-owners-meet', options: { 'most-weeks': 'at-work', nowhere: 'idle' } },
          {
            question: 'word-that-held',
            options: { 'several-kept': 'at-work', 'paper-or-cash-first': 'idle', 'word-broken': 'idle' },
          },
        ],
      },
      {
        id: 'common-resources',
        positions: ['at-work', 'idle'],
        votes: [
          {
            question: 'city-resources-used',
            options: { 'several-firms': 'at-work', 'one-or-two-firms': 'idle', 'no-firm': 'idle' },
          },
          {
            question: 'help-within-reach',
            options: { 'in-the-region': 'at-work', 'a-day-away': 'idle', 'job-or-buyer-lost': 'idle' },
          },
          { question: 'trained-people-stay', options: { most: 'at-work', none: 'idle' } },
        ],
      },
    ],
    effects: [
      {
        id: 'use-the-city-first',
        when: [{ axis: 'common-resources', at: ['idle'] }],
        then: {
          kind: 'prefer',
          measure: 'mobilise-surrounding-resources',
          over: ['back-or-create-services', 'service-center', 'joint-technology-centre', 'attract-service-firms'],
        },
        sources: [surroundings],
        basis: 'inferred',
      },
    ],
  },
};
