import { placeOn } from '#policies/readings/place-on';
import type { Reading } from '#policies/readings/reading';
import { AMIN } from '#policies/readings/works';

/** The three threats to industrial districts that Amin names. */
export const threeThreats: Reading = {
  place: placeOn,
  definition: {
    id: 'three-threats',
    code: 'S-50',
    systems: ['S-50'],
    sources: [{ work: AMIN, place: { section: '4', counted: true } }],
    basis: 'inferred',
    minimum: 2,
    counts: 'felt',
    axes: [
      {
        id: 'succession',
        positions: ['felt', 'not-felt'],
        votes: [
          {
            question: 'who-takes-over',
            options: { 'eight-or-more': 'not-felt', 'three-or-fewer': 'felt', 'earning-firm-closed': 'felt' },
          },
          {
            question: 'what-the-children-do',
            options: { 'some-in-the-firm': 'not-felt', 'gone-to-professions': 'felt' },
          },
          {
            question: 'if-no-child-wants-it',
            options: { 'others-took-over': 'not-felt', 'machines-sold': 'felt' },
          },
        ],
      },
      {
        id: 'solidarity',
        positions: ['felt', 'not-felt'],
        votes: [
          {
            question: 'word-that-held',
            options: { 'several-kept': 'not-felt', 'paper-or-cash-first': 'felt', 'word-broken': 'felt' },
          },
          { question: 'young-owners-join', options: { 'as-their-elders': 'not-felt', 'hardly-any': 'felt' } },
          { question: 'where-owners-meet', options: { 'most-weeks': 'not-felt', nowhere: 'felt' } },
        ],
      },
      {
        id: 'work-that-leaves',
        positions: ['felt', 'not-felt'],
        votes: [
          {
            question: 'stage-moved-abroad',
            options: {
              'all-here': 'not-felt',
              'bought-in-at-times': 'not-felt',
              'mostly-bought-in': 'felt',
              'shops-closed': 'felt',
            },
          },
          {
            question: 'what-the-movers-keep',
            options: { 'more-design': 'not-felt', 'a-label': 'felt' },
          },
          { question: 'step-could-return', options: { 'several-shops': 'not-felt', nobody: 'felt' } },
        ],
      },
    ],
    effects: [
      {
        id: 'nothing-large-without-heirs',
        when: [
          { axis: 'succession', at: ['felt'] },
          { axis: 'solidarity', at: ['felt'] },
        ],
        then: { kind: 'caution', caution: 'culture-may-be-missing' },
        sources: [{ work: AMIN, place: { section: '4', counted: true } }],
        basis: 'inferred',
      },
    ],
  },
};
