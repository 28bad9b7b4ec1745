import { placeOn } from '#policies/readings/place-on';
import type { Reading } from '#policies/readings/reading';
import type { SourceReference } from '#policies/schema/terms';
import { AMIN } from '#policies/readings/works';

const table: SourceReference = { work: AMIN, place: { section: '2.3', counted: true }, author: ['Asheim'] };
const marks: SourceReference = { work: AMIN, place: { section: '2.3', counted: true }, author: ['Brusco'] };

const INSTITUTIONS = [
  'back-or-create-services',
  'service-center',
  'joint-technology-centre',
  'localised-collective-services',
];

/** What is missing: competence inside the firms, or institutions around them. */
export const firmsOrSurroundings: Reading = {
  place: placeOn,
  definition: {
    id: 'firms-or-surroundings',
    code: 'S-45',
    systems: ['S-45', 'S-44'],
    sources: [table, marks],
    basis: 'inferred',
    minimum: 3,
    axes: [
      {
        id: 'firms',
        positions: ['strong', 'weak'],
        votes: [
          {
            question: 'origin-of-models',
            options: { 'own-in-several': 'strong', 'copied-or-bought': 'weak', 'model-taken-away': 'weak' },
          },
          { question: 'who-develops', options: { several: 'strong', nobody: 'weak' } },
          {
            question: 'bad-piece-found',
            options: { 'each-stage-counted': 'strong', 'end-not-counted': 'weak', 'market-lost': 'weak' },
          },
          { question: 'tasks-of-one-worker', options: { 'three-or-more': 'strong', one: 'weak' } },
          {
            question: 'unit-cost-known',
            options: { 'eight-or-more': 'strong', 'four-or-fewer': 'weak', 'closed-or-refused': 'weak' },
          },
        ],
      },
      {
        id: 'surroundings',
        positions: ['formal', 'informal'],
        votes: [
          {
            question: 'help-within-reach',
            options: { 'in-the-region': 'formal', 'a-day-away': 'informal', 'job-or-buyer-lost': 'informal' },
          },
          { question: 'offices-that-serve', options: { several: 'formal', none: 'informal' } },
          { question: 'school-listened', options: { 'in-two-years': 'formal', never: 'informal' } },
          {
            question: 'bad-year-meeting',
            options: { 'standing-body': 'formal', 'ad-hoc': 'informal', 'nobody-met': 'informal' },
          },
          { question: 'bridge-to-programmes', options: { 'named-person': 'formal', 'too-late': 'informal' } },
        ],
      },
    ],
    derived: [
      {
        kind: 'crossed',
        id: 'square',
        positions: ['square-one', 'square-two', 'square-three', 'square-four'],
        of: ['firms', 'surroundings'],
        cells: [
          { at: ['weak', 'informal'], position: 'square-one' },
          { at: ['weak', 'formal'], position: 'square-two' },
          { at: ['strong', 'informal'], position: 'square-three' },
          { at: ['strong', 'formal'], position: 'square-four' },
        ],
      },
    ],
    effects: [
      {
        id: 'help-inside-firms',
        when: [{ axis: 'square', at: ['square-two'] }],
        then: {
          kind: 'prefer',
          measure: 'production-and-quality-services',
          over: ['assess-local-services', ...INSTITUTIONS],
        },
        sources: [table],
        basis: 'inferred',
      },
      {
        id: 'courses-for-firms',
        when: [{ axis: 'square', at: ['square-two'] }],
        then: { kind: 'prefer', measure: 'management-courses', over: INSTITUTIONS },
        sources: [table],
        basis: 'inferred',
      },
      {
        id: 'institutions-around-firms',
        when: [{ axis: 'square', at: ['square-three'] }],
        then: {
          kind: 'prefer',
          measure: 'back-or-create-services',
          over: ['production-and-quality-services', 'management-courses'],
        },
        sources: [marks],
        basis: 'inferred',
      },
      {
        id: 'groups-of-firms-before-a-center',
        when: [{ axis: 'square', at: ['square-one'] }],
        then: { kind: 'prefer', measure: 'production-and-quality-services', over: INSTITUTIONS },
        sources: [table],
        basis: 'inferred',
      },
      {
        id: 'study-before-founding',
        when: [{ axis: 'square', at: ['square-one', 'square-three'] }],
        then: { kind: 'order', first: 'assess-local-services', then: 'back-or-create-services' },
        sources: [marks],
        basis: 'inferred',
      },
      {
        id: 'products-of-strong-firms',
        when: [{ axis: 'square', at: ['square-four'] }],
        then: { kind: 'prefer', measure: 'product-development', over: ['assess-local-services', ...INSTITUTIONS] },
        sources: [table],
        basis: 'inferred',
      },
    ],
    against: [
      { id: 'strong-square-of-an-embryo', when: [{ axis: 'square', at: ['square-four'] }], types: ['embryonic'] },
      {
        id: 'weak-square-of-an-advanced-system',
        when: [{ axis: 'square', at: ['square-one'] }],
        types: ['center', 'advanced-vector'],
      },
    ],
  },
};
