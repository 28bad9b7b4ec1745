import type { Deficit } from '#policies/schema/knowledge';

export const socialDeficits: Deficit[] = [
  {
    id: 'lost-cohesion',
    code: 'K1',
    sources: [
      { work: 'suzigan-furtado-garcia-2006', place: { section: '3' } },
      { work: 'suzigan-furtado-garcia-2006', place: { section: '3', note: 22 } },
      { work: 'amin-2000', place: { section: '4', counted: true } },
      { work: 'amin-2000', place: { section: '3.1', counted: true } },
      { work: 'suzigan-furtado-garcia-2006', place: { section: '2.1' } },
    ],
    basis: 'direct',
    explained: true,
    level: 'social',
    section: 'trust-and-cooperation',
    cases: ['franca-footwear', 'emilia-romagna'],
    tensions: ['trust-condition-or-rare', 'cooperation-over-time'],
  },
  {
    id: 'individualism',
    code: 'K2',
    sources: [
      { work: 'schmitz-1990', place: { section: '2.4', page: 23 } },
      { work: 'suzigan-furtado-garcia-2006', place: { section: '3', note: 23 } },
    ],
    basis: 'direct',
    explained: true,
    level: 'social',
    section: 'trust-and-cooperation',
    cases: ['kumasi-magazine', 'philippines-ceramics', 'votuporanga-furniture'],
    tensions: ['associations-first-or-growth-first', 'trust-condition-or-rare'],
  },
  {
    id: 'broken-conventions',
    code: 'K3',
    sources: [
      { work: 'amin-2000', place: { section: '3.2', counted: true } },
      { work: 'amin-2000', place: { section: '2.1', counted: true }, author: ['Marshall', 'Becattini'] },
      { work: 'suzigan-furtado-garcia-2006', place: { section: '2.6' }, author: ['Schmitz'] },
    ],
    basis: 'inferred',
    level: 'social',
    section: 'trust-and-cooperation',
    cases: [],
    tensions: ['trust-condition-or-rare'],
  },
  {
    id: 'paternalistic-association',
    code: 'K4',
    sources: [
      { work: 'schmitz-1990', place: { part: 'II', section: '4.2', page: 30 } },
      { work: 'schmitz-1990', place: { section: '2.4', page: 23 } },
    ],
    basis: 'inferred',
    level: 'social',
    section: 'trust-and-cooperation',
    cases: [],
    tensions: ['role-of-local-government', 'centralise-or-self-organise'],
  },
];
