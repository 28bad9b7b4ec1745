import { placeOn } from '#policies/readings/place-on';
import type { Reading } from '#policies/readings/reading';
import type { SourceReference } from '#policies/schema/terms';
import { SCHMITZ, SUZIGAN } from '#policies/readings/works';

const stages: SourceReference = { work: SUZIGAN, place: { section: '2.7' }, author: ['Humphrey', 'Schmitz'] };
const flexible: SourceReference = { work: SCHMITZ, place: { section: '1.1', page: 3 }, author: ['Piore', 'Sabel'] };

/** The three stages of moving up, where firms stand, and which one comes next. */
export const upgradingLadder: Reading = {
  place: placeOn,
  definition: {
    id: 'upgrading-ladder',
    code: 'S-20',
    systems: ['S-20', 'S-26'],
    sources: [stages, flexible],
    basis: 'inferred',
    minimum: 3,
    axes: [
      {
        id: 'production',
        positions: ['held', 'begun', 'not-yet'],
        votes: [
          {
            question: 'bad-piece-found',
            options: {
              'each-stage-counted': 'held',
              'end-counted': 'begun',
              'end-not-counted': 'not-yet',
              'market-lost': 'not-yet',
            },
          },
          { question: 'repairing-pieces', options: { rarely: 'held', weekly: 'begun', daily: 'not-yet' } },
          {
            question: 'material-on-arrival',
            options: { checked: 'held', 'looked-at': 'begun', 'not-checked': 'not-yet' },
          },
          {
            question: 'drawing-to-first-piece',
            options: { 'while-buyer-waits': 'held', 'within-the-season': 'begun', 'season-over': 'not-yet' },
          },
        ],
      },
      {
        id: 'marketing',
        positions: ['held', 'begun', 'not-yet'],
        votes: [
          {
            question: 'who-sells',
            options: {
              'sellers-in-several': 'held',
              'sellers-in-largest': 'begun',
              'wait-for-buyers': 'not-yet',
              'stopped-for-want-of-sales': 'not-yet',
            },
          },
          { question: 'own-channels', options: { yes: 'begun', no: 'not-yet' } },
          { question: 'ways-to-sell', options: { 'three-or-more': 'held', two: 'begun', one: 'not-yet' } },
          {
            question: 'body-that-sells',
            options: { 'sold-last-year': 'held', 'founded-only': 'begun', none: 'not-yet' },
          },
          {
            question: 'farthest-buyer',
            options: {
              'several-sell-far': 'held',
              'one-or-two-sell-far': 'begun',
              'nobody-sells-far': 'not-yet',
              'near-market-gave-out': 'not-yet',
            },
          },
        ],
      },
      {
        id: 'functions',
        positions: ['held', 'begun', 'not-yet'],
        votes: [
          {
            question: 'origin-of-models',
            options: {
              'own-in-several': 'held',
              'own-in-a-few': 'begun',
              'copied-or-bought': 'not-yet',
              'model-taken-away': 'not-yet',
            },
          },
          {
            question: 'name-on-the-goods',
            options: { 'several-own': 'held', 'one-or-two-own': 'begun', 'buyers-or-none': 'not-yet' },
          },
          { question: 'who-develops', options: { several: 'held', 'owner-at-times': 'begun', nobody: 'not-yet' } },
          {
            question: 'last-new-product',
            options: {
              'others-followed': 'held',
              'new-to-customers': 'begun',
              'details-changed': 'not-yet',
              overtaken: 'not-yet',
            },
          },
        ],
      },
      {
        id: 'variety',
        positions: ['flexible', 'standard'],
        votes: [
          {
            question: 'smallest-order',
            options: { 'small-lots': 'flexible', 'small-lots-dear': 'standard', 'long-runs-only': 'standard' },
          },
          {
            question: 'drawing-to-first-piece',
            options: { 'while-buyer-waits': 'flexible', 'within-the-season': 'flexible', 'season-over': 'standard' },
          },
          { question: 'tasks-of-one-worker', options: { 'three-or-more': 'flexible', one: 'standard' } },
          {
            question: 'last-turn-of-demand',
            options: {
              'changed-in-time': 'flexible',
              'went-on-as-before': 'standard',
              'customer-lost': 'standard',
            },
          },
        ],
      },
    ],
    derived: [
      {
        kind: 'first-gap',
        id: 'next-step',
        positions: ['production', 'marketing', 'functions', 'none-left'],
        of: ['production', 'marketing', 'functions'],
        held: 'held',
        complete: 'none-left',
      },
    ],
    effects: [
      {
        id: 'pieces-before-products',
        when: [{ axis: 'next-step', at: ['production'] }],
        then: { kind: 'order', first: 'production-and-quality-services', then: 'product-development' },
        sources: [stages],
        basis: 'inferred',
      },
      {
        id: 'strengthen-before-moving',
        when: [{ axis: 'next-step', at: ['production', 'marketing'] }],
        then: { kind: 'order', first: 'chain-position-support', then: 'upgrading-coalition' },
        sources: [stages],
        basis: 'inferred',
      },
      {
        id: 'pieces-before-a-coalition',
        when: [{ axis: 'next-step', at: ['production'] }],
        then: {
          kind: 'prefer',
          measure: 'production-and-quality-services',
          over: ['product-development', 'upgrading-coalition'],
        },
        sources: [stages],
        basis: 'inferred',
      },
      {
        id: 'products-come-next',
        when: [{ axis: 'next-step', at: ['functions'] }],
        then: {
          kind: 'prefer',
          measure: 'product-development',
          over: ['production-and-quality-services', 'chain-position-support'],
        },
        sources: [stages],
        basis: 'inferred',
      },
    ],
    against: [
      {
        id: 'products-of-an-embryo',
        when: [{ axis: 'functions', at: ['held'] }],
        types: ['embryonic'],
      },
      {
        id: 'a-center-that-starts-at-production',
        when: [{ axis: 'next-step', at: ['production'] }],
        types: ['center', 'advanced-vector'],
      },
    ],
  },
};
