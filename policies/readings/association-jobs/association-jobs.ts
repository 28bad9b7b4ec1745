import { placeOn } from '#policies/readings/place-on';
import type { Reading } from '#policies/readings/reading';
import type { SourceReference } from '#policies/schema/terms';
import { SCHMITZ } from '#policies/readings/works';

const reasons: SourceReference = { work: SCHMITZ, place: { section: '2.4', page: 23 } };

/** Whether somebody does the three jobs for which an association of the trade is needed, and which is missing first. */
export const associationJobs: Reading = {
  place: placeOn,
  definition: {
    id: 'association-jobs',
    code: 'S-32',
    systems: ['S-32'],
    sources: [reasons],
    basis: 'inferred',
    minimum: 3,
    axes: [
      {
        id: 'self-help',
        positions: ['done', 'not-done'],
        votes: [
          {
            question: 'competitors-together',
            options: {
              'regular-things': 'done',
              'one-or-lending': 'done',
              'kin-only': 'not-done',
              'attempt-failed': 'not-done',
            },
          },
          {
            question: 'bad-year-meeting',
            options: {
              'standing-body': 'done',
              'met-without-answer': 'not-done',
              'ad-hoc': 'not-done',
              'nobody-met': 'not-done',
            },
          },
          {
            question: 'who-pays-the-association',
            options: { 'members-mostly': 'done', 'government-mostly': 'not-done' },
          },
          {
            question: 'body-that-sells',
            options: { 'sold-last-year': 'done', 'founded-only': 'not-done', none: 'not-done' },
          },
        ],
      },
      {
        id: 'lobbying',
        positions: ['done', 'not-done'],
        votes: [
          {
            question: 'last-request',
            options: { 'done-or-reasoned': 'done', 'half-done': 'done', 'no-answer': 'not-done' },
          },
          {
            question: 'before-the-rule-changed',
            options: { 'asked-before': 'done', 'spoke-after': 'not-done', nobody: 'not-done' },
          },
          {
            question: 'firm-at-the-counter',
            options: {
              'served-like-others': 'done',
              'sent-away': 'not-done',
              'refused-for-what-it-is': 'not-done',
            },
          },
        ],
      },
      {
        id: 'conduit',
        positions: ['done', 'not-done'],
        votes: [
          {
            question: 'bridge-to-programmes',
            options: { 'named-person': 'done', 'by-chance': 'not-done', 'too-late': 'not-done' },
          },
          {
            question: 'news-of-change',
            options: { 'shared-source': 'done', 'from-sellers': 'not-done', 'from-lost-sales': 'not-done' },
          },
          { question: 'school-listened', options: { 'in-two-years': 'done', never: 'not-done' } },
        ],
      },
    ],
    derived: [
      {
        kind: 'first-gap',
        id: 'starts-with',
        positions: ['self-help', 'lobbying', 'conduit', 'none-left'],
        of: ['self-help', 'lobbying', 'conduit'],
        held: 'done',
        complete: 'none-left',
      },
    ],
    effects: [
      {
        id: 'one-task-before-a-body',
        when: [{ axis: 'starts-with', at: ['self-help'] }],
        then: { kind: 'prefer', measure: 'joint-purchase', over: ['support-sector-association'] },
        sources: [reasons],
        basis: 'inferred',
      },
      {
        id: 'one-task-stands-first',
        when: [{ axis: 'starts-with', at: ['self-help'] }],
        then: { kind: 'order', first: 'joint-purchase', then: 'support-sector-association' },
        sources: [reasons],
        basis: 'inferred',
      },
      {
        id: 'an-association-as-conduit',
        when: [{ axis: 'starts-with', at: ['lobbying', 'conduit'] }],
        then: { kind: 'prefer', measure: 'support-sector-association', over: ['strategic-coordination-agency'] },
        sources: [reasons],
        basis: 'direct',
      },
    ],
  },
};
