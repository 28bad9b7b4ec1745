import type { OptionalModule } from '#policies/schema/knowledge';
import { answered, any, flag } from './conditions';

/**
 * The optional parts of the interview, in the order in which they follow the sections that everybody is asked; what proposes them is read
 * from the first questions alone. A part is added here and nowhere else, with its questions and their texts.
 */
export const modules: OptionalModule[] = [
  {
    id: 'markets-and-chains',
    code: 'MOD-E',
    sources: [
      { work: 'suzigan-furtado-garcia-2006', place: { section: '2.7' }, author: ['Humphrey', 'Schmitz'] },
      { work: 'suzigan-furtado-garcia-2006', place: { section: '3' } },
      { work: 'schmitz-1990', place: { section: '2.3', page: 21 } },
    ],
    basis: 'inferred',
    proposedWhen: any(
      flag('chain_quasi_hier', 'buyer', 'both'),
      answered('buyer-share', 'over-60'),
      answered('subcontractor-pay', 'by-piece', 'by-quality'),
      flag('in_crisis', 'main-buyer-left'),
    ),
  },
  {
    id: 'innovation-and-learning',
    code: 'MOD-I',
    sources: [
      { work: 'schmitz-1990', place: { section: '2.2', page: [16, 17] } },
      { work: 'schmitz-1990', place: { section: '2.2', page: 17 } },
    ],
    basis: 'inferred',
    proposedWhen: flag('interdependence', 'buys-outside', 'refuses', 'alone'),
  },
  {
    id: 'work-and-labour',
    code: 'MOD-L',
    sources: [
      { work: 'schmitz-1990', place: { section: '2', page: 11 } },
      { work: 'schmitz-1990', place: { section: '2.3', page: [19, 20] } },
      { work: 'schmitz-1990', place: { section: '2.3', page: 21 } },
    ],
    basis: 'inferred',
    proposedWhen: any(flag('register_coverage', 'about-half', 'few'), answered('subcontractor-pay', 'by-piece')),
  },
  {
    id: 'trust-and-cooperation',
    code: 'MOD-K',
    sources: [
      { work: 'suzigan-furtado-garcia-2006', place: { section: '3' } },
      { work: 'schmitz-1990', place: { section: '2.4', page: 23 } },
      { work: 'schmitz-1990', place: { part: 'II', section: '4.2', page: 30 } },
    ],
    basis: 'inferred',
    proposedWhen: any(
      answered('joint-attempts', 'nobody-to-run-it', 'blocked'),
      { kind: 'flag', flag: 'willing_group', below: 5 },
      flag('large_firms_control_assoc', 'government'),
    ),
  },
  {
    id: 'policy-and-outside-forces',
    code: 'MOD-N',
    sources: [
      { work: 'schmitz-1990', place: { section: '2.4', page: 24 } },
      { work: 'schmitz-1990', place: { section: '2.4', page: 23 } },
      { work: 'schmitz-1990', place: { section: '2.2', page: 18 }, author: ['Smyth'] },
    ],
    basis: 'inferred',
    proposedWhen: any(
      flag('in_crisis', 'no-material', 'imports'),
      flag('decision_reach', 'nothing'),
      answered('material-advance', 'buyer'),
    ),
  },
];
