import { placeOn } from '#policies/readings/place-on';
import type { Reading } from '#policies/readings/reading';
import type { SourceReference } from '#policies/schema/terms';
import { SCHMITZ } from '#policies/readings/works';

const survivalAndGrowth: SourceReference = { work: SCHMITZ, place: { section: '2.1', page: 14 } };
const openings: SourceReference = { work: SCHMITZ, place: { section: '2.1', page: 12 } };

/** Whether a crisis has begun, and whether firms only hold out or change what they do. */
export const surviveOrAdjust: Reading = {
  place: placeOn,
  definition: {
    id: 'survive-or-adjust',
    code: 'S-29',
    systems: ['S-29'],
    sources: [survivalAndGrowth, openings],
    basis: 'inferred',
    minimum: 3,
    axes: [
      {
        id: 'crisis',
        positions: ['begun', 'none'],
        votes: [
          {
            question: 'stoppers',
            options: {
              'closure-order': 'begun',
              'power-or-water': 'begun',
              'main-buyer-left': 'begun',
              'no-material': 'begun',
              imports: 'begun',
              other: 'begun',
              nothing: 'none',
            },
          },
          { question: 'decision', options: { crisis: 'begun' } },
          { question: 'largest-buyer-leaves', options: { 'buyer-left': 'begun', 'three-or-more-others': 'none' } },
          { question: 'last-turn-of-demand', options: { 'customer-lost': 'begun', 'changed-in-time': 'none' } },
          { question: 'imports-that-came', options: { 'closed-or-dropped': 'begun', 'nobody-lost': 'none' } },
          { question: 'input-not-to-be-had', options: { 'stopped-or-lost': 'begun', 'all-came': 'none' } },
        ],
      },
      {
        id: 'answer',
        positions: ['survive', 'adjust'],
        votes: [
          { question: 'where-firms-save-first', options: { 'on-people': 'survive', 'on-method': 'adjust' } },
          {
            question: 'last-turn-of-demand',
            options: { 'changed-in-time': 'adjust', 'a-season-late': 'adjust', 'went-on-as-before': 'survive' },
          },
          { question: 'unpaid-hands', options: { 'relatives-all-year': 'survive' } },
          {
            question: 'last-new-product',
            options: {
              'others-followed': 'adjust',
              'new-to-customers': 'adjust',
              'details-changed': 'survive',
              overtaken: 'survive',
            },
          },
          { question: 'answer-to-imports', options: { 'named-at-once': 'adjust', 'price-only': 'survive' } },
          { question: 'tried-in-its-place', options: { 'in-use': 'adjust', 'they-wait': 'survive' } },
        ],
      },
    ],
    derived: [
      {
        kind: 'crossed',
        id: 'course',
        positions: ['holding-out', 'adjusting', 'quiet-and-holding', 'quiet-and-changing'],
        of: ['crisis', 'answer'],
        cells: [
          { at: ['begun', 'survive'], position: 'holding-out' },
          { at: ['begun', 'adjust'], position: 'adjusting' },
          { at: ['none', 'survive'], position: 'quiet-and-holding' },
          { at: ['none', 'adjust'], position: 'quiet-and-changing' },
        ],
      },
    ],
    effects: [
      {
        id: 'hold-people-first',
        when: [{ axis: 'course', at: ['holding-out'] }],
        then: {
          kind: 'prefer',
          measure: 'survival-cluster-support',
          over: ['product-development', 'upgrading-coalition', 'joint-technology-centre'],
        },
        sources: [survivalAndGrowth],
        basis: 'inferred',
      },
      {
        id: 'survival-is-no-growth',
        when: [{ axis: 'course', at: ['holding-out'] }],
        then: { kind: 'caution', caution: 'small-firm-promise-is-conditional' },
        sources: [survivalAndGrowth],
        basis: 'direct',
      },
      {
        id: 'use-the-opening',
        when: [{ axis: 'course', at: ['adjusting'] }],
        then: { kind: 'prefer', measure: 'product-development', over: ['survival-cluster-support'] },
        sources: [openings],
        basis: 'inferred',
      },
    ],
  },
};
