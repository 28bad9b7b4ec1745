import type { CaseStudy } from '#policies/schema/knowledge';
import { answered, any, flag, severe } from '#policies/knowledge/conditions';

const schmitz = 'schmitz-1990';

const inCrisis = flag(
  'in_crisis',
  'main-buyer-left',
  'no-material',
  'imports',
  'power-or-water',
  'closure-order',
  'other',
);
const firmsClosed = answered('bad-year-meeting', 'nobody-met');

export const latinAmericaCases: CaseStudy[] = [
  {
    id: 'peru-small-firms',
    code: 'K-25',
    sources: [
      { work: schmitz, place: { section: '2.1', page: 13 }, author: ['Fuhr'] },
      { work: schmitz, place: { section: '2.1', note: 10, page: 13 }, author: ['Fuhr'] },
    ],
    basis: 'attributed',
    explained: true,
    country: 'PE',
    outcome: 'setting',
    illustrates: ['small-firms-in-crisis', 'small-firm-promise-is-conditional'],
    alike: [
      { id: 'in-crisis', when: inCrisis },
      { id: 'larger-firms-beside', when: flag('lead_firms', 'buy', 'compete', 'both') },
    ],
    unlike: [{ id: 'firms-closed', when: firmsClosed }],
  },
  {
    id: 'ecuador-furniture',
    code: 'K-26',
    sources: [{ work: schmitz, place: { section: '2.1', page: 13 }, author: ['McKean'] }],
    basis: 'attributed',
    explained: true,
    country: 'EC',
    sector: 'furniture',
    outcome: 'mixed',
    illustrates: [
      'volatile-demand',
      'informality',
      'small-firms-in-crisis',
      'informality-viable-or-harmful',
      'small-firm-promise-is-conditional',
    ],
    alike: [
      { id: 'in-crisis', when: inCrisis },
      { id: 'steps-passed-on', when: flag('interdependence', 'passes-stages') },
      { id: 'followed-the-demand', when: answered('last-turn-of-demand', 'changed-in-time', 'a-season-late') },
      { id: 'many-without-papers', when: severe('informality') },
    ],
    unlike: [
      { id: 'each-for-itself', when: flag('interdependence', 'alone', 'refuses') },
      { id: 'harm-on-record', when: answered('who-is-registered', 'harm-on-record') },
      { id: 'firms-closed', when: firmsClosed },
    ],
  },
  {
    id: 'guadalajara-small-firms',
    code: 'K-27',
    sources: [{ work: schmitz, place: { section: '2.1', page: 13 }, author: ['Escobar'] }],
    basis: 'attributed',
    explained: true,
    country: 'MX',
    outcome: 'blocked',
    illustrates: [
      'informality',
      'low-pay',
      'small-firms-in-crisis',
      'informality-viable-or-harmful',
      'small-firm-promise-is-conditional',
    ],
    alike: [
      { id: 'in-crisis', when: any(inCrisis, firmsClosed) },
      { id: 'many-without-papers', when: severe('informality') },
      { id: 'charges-too-high', when: answered('what-keeps-a-shop-off-the-register', 'could-not-live') },
      { id: 'saves-on-people', when: answered('where-firms-save-first', 'on-people') },
    ],
    unlike: [
      { id: 'nothing-stops-work', when: flag('in_crisis', 'nothing') },
      { id: 'registered', when: answered('who-is-registered', 'nine-or-ten') },
    ],
  },
  {
    id: 'colombia-small-firms',
    code: 'K-28',
    sources: [{ work: schmitz, place: { section: '2.1', note: 10, page: 13 }, author: ['Berry', 'Cortes', 'Ishaq'] }],
    basis: 'attributed',
    explained: true,
    country: 'CO',
    outcome: 'setting',
    illustrates: ['small-firms-in-crisis', 'small-firm-promise-is-conditional', 'macro-policy-needed-or-not'],
  },
];
