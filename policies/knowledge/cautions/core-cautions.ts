import type { Caution } from '#policies/schema/knowledge';

export const coreCautions: Caution[] = [
  {
    id: 'never-create-from-nothing',
    code: 'C1',
    sources: [{ work: 'suzigan-furtado-garcia-2006', place: { section: '4' } }],
    basis: 'direct',
    explained: true,
  },
  {
    id: 'do-not-replace-local-actors',
    code: 'C2',
    sources: [
      { work: 'suzigan-furtado-garcia-2006', place: { section: '4' } },
      { work: 'suzigan-furtado-garcia-2006', place: { section: '4.2' } },
    ],
    basis: 'direct',
  },
  {
    id: 'no-money-without-counterpart',
    code: 'C3',
    sources: [
      { work: 'suzigan-furtado-garcia-2006', place: { section: '4' } },
      { work: 'suzigan-furtado-garcia-2006', place: { section: '4.2' } },
    ],
    basis: 'direct',
    explained: true,
  },
  {
    id: 'no-uniform-policy',
    code: 'C4',
    sources: [{ work: 'suzigan-furtado-garcia-2006', place: { section: '4' } }],
    basis: 'direct',
    explained: true,
  },
  {
    id: 'no-linear-imitation-of-centers',
    code: 'C5',
    sources: [{ work: 'suzigan-furtado-garcia-2006', place: { section: '4.2' } }],
    basis: 'direct',
  },
  {
    id: 'no-capacity-or-low-price-push',
    code: 'C6',
    sources: [
      { work: 'suzigan-furtado-garcia-2006', place: { section: '4.2' } },
      { work: 'suzigan-furtado-garcia-2006', place: { section: '4.2' } },
    ],
    basis: 'direct',
    explained: true,
  },
  {
    id: 'no-parks-from-above',
    code: 'C7',
    sources: [{ work: 'suzigan-furtado-garcia-2006', place: { section: '2.8' }, author: ['Breschi', 'Malerba'] }],
    basis: 'attributed',
  },
  {
    id: 'no-locational-tournaments',
    code: 'C9',
    sources: [{ work: 'suzigan-furtado-garcia-2006', place: { section: '2.3' }, author: ['David'] }],
    basis: 'attributed',
    explained: true,
  },
  {
    id: 'captured-association-is-no-channel',
    code: 'C10',
    sources: [
      { work: 'suzigan-furtado-garcia-2006', place: { section: '3' } },
      { work: 'suzigan-furtado-garcia-2006', place: { section: '3', note: 22 } },
      { work: 'schmitz-1990', place: { part: 'II', section: '4.2', page: [29, 31] } },
    ],
    basis: 'direct',
    explained: true,
  },
  {
    id: 'chains-may-break-cohesion',
    code: 'C11',
    sources: [
      { work: 'suzigan-furtado-garcia-2006', place: { section: '3' } },
      { work: 'suzigan-furtado-garcia-2006', place: { section: '3' } },
      { work: 'suzigan-furtado-garcia-2006', place: { section: '2.7' }, author: ['Humphrey', 'Schmitz'] },
    ],
    basis: 'direct',
    explained: true,
  },
  {
    id: 'concentration-is-not-interdependence',
    code: 'C13',
    sources: [
      { work: 'amin-2000', place: { section: '2.1', counted: true } },
      { work: 'schmitz-1990', place: { section: '2.2', page: 17 } },
    ],
    basis: 'direct',
    explained: true,
  },
  {
    id: 'clustering-does-not-guarantee-innovation',
    code: 'C14',
    sources: [{ work: 'schmitz-1990', place: { section: '3', page: 25 } }],
    basis: 'direct',
  },
  {
    id: 'not-for-continuous-processes',
    code: 'C16',
    sources: [{ work: 'schmitz-1990', place: { part: 'II', section: '4.4', page: 33 } }],
    basis: 'direct',
    explained: true,
  },
  {
    id: 'no-single-firm-targeting',
    code: 'C18',
    sources: [
      { work: 'pyke-1992', place: { preface: 1 } },
      { work: 'schmitz-1990', place: { section: '2.2', page: 14 } },
      { work: 'schmitz-1990', place: { section: '2.4', page: 23 } },
    ],
    basis: 'direct',
    explained: true,
  },
  {
    id: 'do-not-scrap-used-equipment',
    code: 'C20',
    sources: [
      { work: 'schmitz-1990', place: { section: '2.2', page: 16 } },
      { work: 'schmitz-1990', place: { section: '2.2', note: 12, page: 16 } },
    ],
    basis: 'inferred',
  },
  {
    id: 'shared-information-leaks',
    code: 'C24',
    sources: [{ work: 'suzigan-furtado-garcia-2006', place: { section: '3', note: 25 } }],
    basis: 'direct',
    explained: true,
  },
  {
    id: 'macro-policy-can-undo-local-work',
    code: 'C26',
    sources: [{ work: 'schmitz-1990', place: { section: '2.4', page: 24 } }],
    basis: 'direct',
    explained: true,
  },
  {
    id: 'advanced-vectors-resist-regional-aims',
    code: 'C29',
    sources: [{ work: 'suzigan-furtado-garcia-2006', place: { section: '4.2' } }],
    basis: 'direct',
    explained: true,
  },
  {
    id: 'registers-miss-producers',
    code: 'C31',
    sources: [
      { work: 'schmitz-1990', place: { section: '2', page: 11 } },
      { work: 'schmitz-1990', place: { part: 'II', section: '4.3', page: 32 } },
      { work: 'amin-2000', place: { section: '2.2', counted: true } },
    ],
    basis: 'direct',
    explained: true,
  },
  {
    id: 'a-gain-here-may-be-a-loss-there',
    code: 'C32',
    sources: [
      { work: 'schmitz-1990', place: { part: 'II', section: '4.5', page: 34 } },
      { work: 'suzigan-furtado-garcia-2006', place: { section: '3', note: 25 } },
    ],
    basis: 'inferred',
  },
];
