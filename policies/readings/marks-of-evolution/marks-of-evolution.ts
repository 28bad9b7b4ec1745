import { placeOn } from '#policies/readings/place-on';
import type { Reading } from '#policies/readings/reading';
import { SUZIGAN } from '#policies/readings/works';

/** Marks of the evolution that the authors describe, each for itself; no single stage is made of them. */
export const marksOfEvolution: Reading = {
  place: placeOn,
  definition: {
    id: 'marks-of-evolution',
    code: 'S-04',
    systems: ['S-04'],
    sources: [{ work: SUZIGAN, place: { section: '3' } }],
    basis: 'inferred',
    minimum: 4,
    counts: 'met',
    axes: [
      {
        id: 'division-of-labour',
        positions: ['met', 'not-met'],
        votes: [
          {
            question: 'order-too-large',
            options: { 'passes-stages': 'met', refuses: 'not-met', alone: 'not-met' },
          },
          {
            question: 'what-neighbours-make',
            options: { 'several-one-step': 'met', 'all-the-whole': 'not-met', 'order-left-the-place': 'not-met' },
          },
          { question: 'single-step-for-sale', options: { 'known-price': 'met', 'not-sold': 'not-met' } },
        ],
      },
      {
        id: 'related-trades',
        positions: ['met', 'not-met'],
        votes: [
          { question: 'first-machine', options: { 'sold-here': 'met', 'abroad-or-unseen': 'not-met' } },
          {
            question: 'broken-machine',
            options: { 'within-days': 'met', 'help-from-far': 'not-met', 'order-lost': 'not-met' },
          },
          {
            question: 'material-on-the-bench',
            options: { 'several-sellers': 'met', 'not-to-be-had': 'not-met', 'cut-off': 'not-met' },
          },
        ],
      },
      {
        id: 'bodies',
        positions: ['met', 'not-met'],
        votes: [
          {
            question: 'association-lead',
            options: { 'no-association': 'not-met', 'small-firm': 'met', shared: 'met', 'larger-firm': 'met' },
          },
          { question: 'mature-cluster', options: { yes: 'met', no: 'not-met' } },
          {
            question: 'bad-year-meeting',
            options: {
              'standing-body': 'met',
              'met-without-answer': 'met',
              'ad-hoc': 'not-met',
              'nobody-met': 'not-met',
            },
          },
        ],
      },
      {
        id: 'other-than-price',
        positions: ['met', 'not-met'],
        votes: [
          {
            question: 'last-price-talk',
            options: {
              'design-quality-delivery': 'met',
              'buyer-names-price': 'not-met',
              'below-cost': 'not-met',
            },
          },
          { question: 'could-be-swapped', options: { no: 'met', 'nearly-all': 'not-met' } },
          {
            question: 'origin-of-models',
            options: { 'own-in-several': 'met', 'copied-or-bought': 'not-met', 'model-taken-away': 'not-met' },
          },
        ],
      },
      {
        id: 'services-drawn',
        positions: ['met', 'not-met'],
        votes: [
          { question: 'offices-that-serve', options: { several: 'met', none: 'not-met' } },
          {
            question: 'specialist-needed',
            options: { 'within-a-month': 'met', 'does-without': 'not-met', 'project-given-up': 'not-met' },
          },
          { question: 'trained-people-stay', options: { most: 'met', none: 'not-met' } },
        ],
      },
      {
        id: 'dominant-firms',
        positions: ['met', 'not-met'],
        votes: [
          {
            question: 'lead-firms',
            options: { none: 'not-met', buy: 'met', compete: 'met', both: 'met' },
          },
          { question: 'own-channels', options: { yes: 'met', no: 'not-met' } },
          {
            question: 'name-on-the-goods',
            options: { 'one-or-two-own': 'met', 'buyers-or-none': 'not-met' },
          },
        ],
      },
    ],
    effects: [],
    against: [
      {
        id: 'grown-embryo',
        when: [
          { axis: 'division-of-labour', at: ['met'] },
          { axis: 'related-trades', at: ['met'] },
          { axis: 'services-drawn', at: ['met'] },
        ],
        types: ['embryonic'],
      },
      {
        id: 'young-center',
        when: [
          { axis: 'division-of-labour', at: ['not-met'] },
          { axis: 'related-trades', at: ['not-met'] },
        ],
        types: ['center', 'advanced-vector'],
      },
    ],
  },
};
