import { placeOn } from '#policies/readings/place-on';
import type { Reading } from '#policies/readings/reading';
import type { SourceReference } from '#policies/schema/terms';
import { AMIN, SCHMITZ, SUZIGAN } from '#policies/readings/works';

const network: SourceReference = { work: SCHMITZ, place: { section: '2.2', page: 17 } };
const subcontracting: SourceReference = { work: SCHMITZ, place: { section: '1.2.A', page: 8 } };
const conditions: SourceReference = { work: SUZIGAN, place: { section: '2.6' }, author: ['Schmitz', 'Nadvi'] };

/** External economies and joint action, with the two conditions under which they make a trade efficient together. */
export const collectiveEfficiency: Reading = {
  place: placeOn,
  definition: {
    id: 'collective-efficiency',
    code: 'S-15',
    systems: ['S-15', 'S-30', 'S-27', 'S-09', 'S-43'],
    sources: [
      conditions,
      network,
      subcontracting,
      { work: SUZIGAN, place: { section: '2.1' }, author: ['Marshall'] },
      { work: AMIN, place: { section: '2.1', counted: true }, author: ['Marshall'] },
    ],
    basis: 'inferred',
    minimum: 4,
    axes: [
      {
        id: 'external-economies',
        positions: ['linked', 'copies'],
        counts: 'linked',
        votes: [
          {
            question: 'what-neighbours-make',
            options: {
              'several-one-step': 'linked',
              'one-or-two-one-step': 'copies',
              'all-the-whole': 'copies',
              'order-left-the-place': 'copies',
            },
          },
          {
            question: 'material-on-the-bench',
            options: {
              'several-sellers': 'linked',
              'dearer-or-worse': 'copies',
              'not-to-be-had': 'copies',
              'cut-off': 'copies',
            },
          },
          {
            question: 'first-machine',
            options: { 'sold-here': 'linked', 'a-day-away': 'copies', 'abroad-or-unseen': 'copies' },
          },
          {
            question: 'part-no-longer-sold',
            options: { 'made-here': 'linked', 'made-or-found-elsewhere': 'copies', 'machine-given-up': 'copies' },
          },
          {
            question: 'broken-machine',
            options: {
              'within-days': 'linked',
              'part-from-elsewhere': 'copies',
              'help-from-far': 'copies',
              'order-lost': 'copies',
            },
          },
          {
            question: 'offices-that-serve',
            options: { several: 'linked', 'one-or-two': 'linked', none: 'copies' },
          },
        ],
      },
      {
        id: 'joint-action',
        positions: ['regular', 'none'],
        votes: [
          {
            question: 'competitors-together',
            options: {
              'regular-things': 'regular',
              'one-or-lending': 'regular',
              'kin-only': 'none',
              'attempt-failed': 'none',
            },
          },
          {
            question: 'bad-year-meeting',
            options: {
              'standing-body': 'regular',
              'met-without-answer': 'none',
              'ad-hoc': 'none',
              'nobody-met': 'none',
            },
          },
          {
            question: 'body-that-sells',
            options: { 'sold-last-year': 'regular', 'founded-only': 'none', none: 'none' },
          },
          {
            question: 'joint-attempts',
            options: { done: 'regular', 'hangs-on-one': 'regular', 'nobody-to-run-it': 'none', blocked: 'none' },
          },
        ],
      },
      {
        id: 'outside-link',
        positions: ['far', 'near'],
        votes: [
          {
            question: 'farthest-buyer',
            options: {
              'several-sell-far': 'far',
              'one-or-two-sell-far': 'far',
              'nobody-sells-far': 'near',
              'near-market-gave-out': 'near',
            },
          },
          {
            question: 'who-takes-it-there',
            options: { 'agents-in-town': 'far', 'agents-who-pass': 'far', 'no-agent': 'near' },
          },
          {
            question: 'last-fair-away',
            options: { 'shared-stand': 'far', 'single-firms': 'far', 'nobody-went': 'near' },
          },
        ],
      },
      {
        id: 'sanctions',
        positions: ['kept', 'unkept'],
        votes: [
          {
            question: 'conduct-punished',
            options: { 'others-refused': 'kept', 'words-only': 'unkept', nothing: 'unkept', 'brought-down': 'unkept' },
          },
          {
            question: 'word-that-held',
            options: {
              'several-kept': 'kept',
              'old-partners-only': 'kept',
              'paper-or-cash-first': 'unkept',
              'word-broken': 'unkept',
            },
          },
          { question: 'payment-between-neighbours', options: { 'as-agreed': 'kept', 'most-late': 'unkept' } },
          { question: 'who-hears-a-complaint', options: { 'settled-a-case': 'kept', nobody: 'unkept' } },
        ],
      },
      {
        id: 'passing-on',
        positions: ['stages', 'capacity'],
        votes: [
          { question: 'subcontractor-pay', options: { 'by-quality': 'stages', 'by-piece': 'capacity' } },
          {
            question: 'slack-season',
            options: {
              'other-tasks': 'stages',
              'shorter-for-all': 'stages',
              'the-same-sent-home': 'capacity',
              'sent-away-overnight': 'capacity',
            },
          },
          {
            question: 'while-the-buyer-is-late',
            options: { 'work-for-others': 'stages', 'bound-to-wait': 'capacity' },
          },
          { question: 'single-step-for-sale', options: { 'known-price': 'stages', 'not-sold': 'capacity' } },
        ],
      },
    ],
    derived: [
      {
        kind: 'crossed',
        id: 'efficiency',
        positions: ['both', 'incidental', 'deliberate', 'neither'],
        of: ['external-economies', 'joint-action'],
        cells: [
          { at: ['linked', 'regular'], position: 'both' },
          { at: ['linked', 'none'], position: 'incidental' },
          { at: ['copies', 'regular'], position: 'deliberate' },
          { at: ['copies', 'none'], position: 'neither' },
        ],
      },
    ],
    effects: [
      {
        id: 'producers-of-the-same',
        when: [{ axis: 'efficiency', at: ['neither'] }],
        then: { kind: 'caution', caution: 'concentration-is-not-interdependence' },
        sources: [network],
        basis: 'inferred',
      },
      {
        id: 'capacity-is-no-division',
        when: [{ axis: 'passing-on', at: ['capacity'] }],
        then: {
          kind: 'caution',
          caution: 'concentration-is-not-interdependence',
          measures: ['parent-firm-assistance', 'network-leader-firms'],
        },
        sources: [subcontracting],
        basis: 'direct',
      },
      {
        id: 'a-joint-task-before-a-body',
        when: [{ axis: 'efficiency', at: ['incidental', 'neither'] }],
        then: { kind: 'prefer', measure: 'joint-purchase', over: ['support-sector-association', 'service-center'] },
        sources: [conditions],
        basis: 'inferred',
      },
      {
        id: 'sell-farther-together',
        when: [
          { axis: 'outside-link', at: ['near'] },
          { axis: 'joint-action', at: ['regular'] },
        ],
        then: { kind: 'prefer', measure: 'joint-export', over: ['joint-technology-centre', 'joint-training-school'] },
        sources: [conditions],
        basis: 'inferred',
      },
    ],
    against: [
      { id: 'network-of-an-embryo', when: [{ axis: 'efficiency', at: ['both'] }], types: ['embryonic'] },
      {
        id: 'copies-in-a-center',
        when: [{ axis: 'efficiency', at: ['neither'] }],
        types: ['center', 'advanced-vector'],
      },
    ],
  },
};
