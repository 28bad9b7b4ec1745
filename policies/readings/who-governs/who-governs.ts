import { placeOn } from '#policies/readings/place-on';
import type { Reading } from '#policies/readings/reading';
import type { SourceReference } from '#policies/schema/terms';
import { AMIN, SUZIGAN } from '#policies/readings/works';

const forms: SourceReference = { work: SUZIGAN, place: { section: '3' } };
const rings: SourceReference = { work: SUZIGAN, place: { section: '2.7' }, author: ['Storper', 'Harrison'] };
const districts: SourceReference = { work: SUZIGAN, place: { section: '2.5', note: 4 }, author: ['Markusen'] };
const leaders: SourceReference = { work: AMIN, place: { section: '4', counted: true }, author: ['Lipparini', 'Lomi'] };

/** Who decides what is made, whether small firms are a world of their own, and who may carry joint work. */
export const whoGoverns: Reading = {
  place: placeOn,
  definition: {
    id: 'who-governs',
    code: 'S-05',
    systems: ['S-05', 'S-06', 'S-14', 'S-18', 'S-49', 'S-52'],
    sources: [
      forms,
      rings,
      districts,
      leaders,
      {
        work: AMIN,
        place: { section: '1', counted: true, also: 'paragraphs-before' },
        author: ['Sabel', 'Storper', 'Scott'],
      },
    ],
    basis: 'inferred',
    minimum: 3,
    axes: [
      {
        id: 'command',
        positions: ['ring', 'local-core', 'outside', 'state'],
        votes: [
          { question: 'price-and-model', options: { firm: 'ring', buyer: 'outside' } },
          {
            question: 'lead-firms',
            options: { none: 'ring', neither: 'ring', buy: 'local-core', both: 'local-core' },
          },
          {
            question: 'one-firm-majority',
            options: { no: 'ring', yes: 'local-core', 'no-small-firms': 'local-core' },
          },
          {
            question: 'association-lead',
            options: { 'small-firm': 'ring', shared: 'ring', 'larger-firm': 'local-core', government: 'state' },
          },
          {
            question: 'who-commands',
            options: { 'firms-here': 'ring', 'its-orders': 'outside', 'decided-elsewhere': 'outside' },
          },
          {
            question: 'largest-buyer-leaves',
            options: { 'three-or-more-others': 'ring', 'that-buyer-alone': 'outside', 'buyer-left': 'outside' },
          },
          {
            question: 'where-bought-firms-buy',
            options: { 'here-as-before': 'ring', 'by-order-elsewhere': 'outside' },
          },
          { question: 'who-decides-in-the-association', options: { 'government-decided': 'state' } },
          { question: 'who-pays-the-association', options: { 'government-mostly': 'state' } },
        ],
      },
      {
        id: 'segments',
        positions: ['one', 'divided'],
        votes: [
          { question: 'lead-firms', options: { none: 'one', buy: 'divided', compete: 'divided', both: 'divided' } },
          { question: 'joint-attempts', options: { done: 'one', blocked: 'divided' } },
          { question: 'board-seats', options: { 'half-small': 'one', 'none-small': 'divided' } },
          { question: 'after-joining-chains', options: { 'as-often': 'one', 'stay-away': 'divided' } },
          { question: 'own-channels', options: { yes: 'divided' } },
        ],
      },
      {
        id: 'carrier',
        positions: ['body-there', 'nobody-yet', 'own-body'],
        votes: [
          {
            question: 'association-lead',
            options: {
              'small-firm': 'body-there',
              shared: 'body-there',
              'no-association': 'nobody-yet',
              'larger-firm': 'own-body',
              government: 'own-body',
            },
          },
          {
            question: 'joint-attempts',
            options: {
              done: 'body-there',
              'hangs-on-one': 'nobody-yet',
              'nobody-to-run-it': 'nobody-yet',
              blocked: 'own-body',
            },
          },
          { question: 'board-seats', options: { 'half-small': 'body-there', 'none-small': 'own-body' } },
          {
            question: 'coordinator',
            options: { yes: 'body-there', no: 'nobody-yet', 'could-be-named': 'nobody-yet' },
          },
          { question: 'bridge-to-programmes', options: { 'named-person': 'body-there', 'too-late': 'nobody-yet' } },
          {
            question: 'who-decides-in-the-association',
            options: {
              'members-voted': 'body-there',
              'government-decided': 'own-body',
              'members-overruled': 'own-body',
            },
          },
        ],
      },
    ],
    effects: [
      {
        id: 'own-body-carries',
        when: [{ axis: 'carrier', at: ['own-body'] }],
        then: {
          kind: 'prefer',
          measure: 'small-firms-own-body',
          over: ['hire-coordinator', 'standing-forum', 'support-sector-association', 'strategic-coordination-agency'],
        },
        sources: [forms],
        basis: 'direct',
      },
      {
        id: 'coordinator-carries',
        when: [{ axis: 'carrier', at: ['nobody-yet'] }],
        then: {
          kind: 'prefer',
          measure: 'hire-coordinator',
          over: ['standing-forum', 'support-sector-association', 'strategic-coordination-agency'],
        },
        sources: [forms],
        basis: 'direct',
      },
      {
        id: 'body-that-is-there-carries',
        when: [
          { axis: 'carrier', at: ['body-there'] },
          { axis: 'command', at: ['ring'] },
        ],
        then: {
          kind: 'prefer',
          measure: 'support-sector-association',
          over: ['hire-coordinator', 'standing-forum', 'strategic-coordination-agency'],
        },
        sources: [forms],
        basis: 'inferred',
      },
      {
        id: 'leader-firms-before-an-agency',
        when: [
          { axis: 'command', at: ['local-core'] },
          { axis: 'carrier', at: ['body-there'] },
        ],
        then: { kind: 'prefer', measure: 'network-leader-firms', over: ['strategic-coordination-agency'] },
        sources: [leaders],
        basis: 'inferred',
      },
      {
        id: 'find-people-before-a-government-body',
        when: [{ axis: 'command', at: ['state'] }],
        then: {
          kind: 'prefer',
          measure: 'find-five-firms',
          over: ['support-sector-association', 'strategic-coordination-agency'],
        },
        sources: [districts],
        basis: 'inferred',
      },
      {
        id: 'chains-from-outside',
        when: [{ axis: 'command', at: ['outside'] }],
        then: { kind: 'caution', caution: 'chains-may-break-cohesion' },
        sources: [forms],
        basis: 'direct',
      },
    ],
  },
};
