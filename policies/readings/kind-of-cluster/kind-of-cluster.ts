import { placeOn } from '#policies/readings/place-on';
import type { Reading } from '#policies/readings/reading';
import type { SourceReference } from '#policies/schema/terms';
import { SCHMITZ, SUZIGAN } from '#policies/readings/works';

const kinds: SourceReference = { work: SUZIGAN, place: { section: '2.6' }, author: ['Altenburg', 'Meyer-Stamer'] };
const doubt: SourceReference = { work: SUZIGAN, place: { section: '2.6', note: [8, 9] } };
const surplus: SourceReference = { work: SCHMITZ, place: { section: '2.3', page: [21, 22] } };
const scenarios: SourceReference = { work: SCHMITZ, place: { section: '2', page: 11 } };

/** Three kinds of cluster with different aims, and whether competition turns on people or on method. */
export const kindOfCluster: Reading = {
  place: placeOn,
  definition: {
    id: 'kind-of-cluster',
    code: 'S-17',
    systems: ['S-17', 'S-31', 'S-41'],
    sources: [kinds, doubt, surplus, scenarios],
    basis: 'inferred',
    minimum: 3,
    axes: [
      {
        id: 'kind',
        positions: ['survival', 'differentiated', 'transnational'],
        votes: [
          { question: 'survival-work', options: { yes: 'survival', no: 'differentiated' } },
          { question: 'unpaid-hands', options: { 'relatives-all-year': 'survival', nobody: 'differentiated' } },
          { question: 'orders-of-new-shops', options: { 'days-without': 'survival', 'whole-year': 'differentiated' } },
          {
            question: 'origin-of-models',
            options: { 'own-in-several': 'differentiated', 'own-in-a-few': 'differentiated' },
          },
          {
            question: 'last-price-talk',
            options: { 'design-quality-delivery': 'differentiated', 'below-cost': 'survival' },
          },
          {
            question: 'who-commands',
            options: {
              'firms-here': 'differentiated',
              'its-orders': 'transnational',
              'decided-elsewhere': 'transnational',
            },
          },
          {
            question: 'whom-to-speak-to',
            options: { 'manager-who-passes-on': 'transnational', nobody: 'transnational' },
          },
          { question: 'suppliers-from-here', options: { fewer: 'transnational' } },
        ],
      },
      {
        id: 'regime',
        positions: ['on-method', 'on-people'],
        votes: [
          { question: 'where-firms-save-first', options: { 'on-method': 'on-method', 'on-people': 'on-people' } },
          {
            question: 'hands-at-the-gate',
            options: {
              'firms-search': 'on-method',
              'many-wait': 'on-people',
              'pay-cut-or-plan-dropped': 'on-people',
            },
          },
          {
            question: 'pay-of-experience',
            options: { 'more-pay-and-tasks': 'on-method', 'own-shop-only': 'on-people' },
          },
          {
            question: 'lowest-pay',
            options: { 'all-above': 'on-method', 'a-group-stays-below': 'on-people', 'dispute-on-record': 'on-people' },
          },
        ],
      },
    ],
    effects: [
      {
        id: 'keep-people-in-work',
        when: [{ axis: 'kind', at: ['survival'] }],
        then: {
          kind: 'prefer',
          measure: 'survival-cluster-support',
          over: ['upgrading-awareness', 'joint-upgrading', 'parent-firm-assistance'],
        },
        sources: [kinds],
        basis: 'attributed',
      },
      {
        id: 'see-the-need-first',
        when: [{ axis: 'kind', at: ['differentiated'] }],
        then: { kind: 'prefer', measure: 'upgrading-awareness', over: ['survival-cluster-support'] },
        sources: [kinds],
        basis: 'attributed',
      },
      {
        id: 'awareness-before-joint-help',
        when: [{ axis: 'kind', at: ['differentiated'] }],
        then: { kind: 'order', first: 'upgrading-awareness', then: 'joint-upgrading' },
        sources: [kinds],
        basis: 'attributed',
      },
      {
        id: 'little-is-decided-here',
        when: [{ axis: 'kind', at: ['transnational'] }],
        then: { kind: 'caution', caution: 'little-room-under-a-multinational' },
        sources: [doubt],
        basis: 'direct',
      },
      {
        id: 'no-rise-may-be-promised',
        when: [
          { axis: 'kind', at: ['survival'] },
          { axis: 'regime', at: ['on-people'] },
        ],
        then: { kind: 'caution', caution: 'small-firm-promise-is-conditional' },
        sources: [scenarios],
        basis: 'inferred',
      },
      {
        id: 'new-goods-and-low-pay',
        when: [{ axis: 'regime', at: ['on-people'] }],
        then: {
          kind: 'caution',
          caution: 'innovation-beside-sweated-labour',
          measures: ['product-development', 'joint-upgrading', 'upgrading-coalition'],
        },
        sources: [surplus],
        basis: 'inferred',
      },
    ],
    against: [
      {
        id: 'survival-in-a-strong-system',
        when: [{ axis: 'kind', at: ['survival'] }],
        types: ['center', 'advanced-vector'],
      },
    ],
  },
};
