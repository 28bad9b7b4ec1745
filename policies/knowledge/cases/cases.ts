import type { CaseStudy } from '#policies/schema/knowledge';
import { africaAndAsiaCases } from './africa-and-asia-cases';
import { brazilCases } from './brazil-cases';
import { europeCases } from './europe-cases';
import { latinAmericaCases } from './latin-america-cases';
import { visitedSystemsCases } from './visited-systems-cases';

/** What the core of the interview rests on; named before the others where two cases are equally like a system. */
export const coreCases = [
  'franca-footwear',
  'votuporanga-furniture',
  'birigui-childrens-footwear',
  'limeira-jewellery',
  'campinas-ict',
  'all-visited-systems',
  'americana-weaving',
  'petropolis-knitting',
  'north-east-weaving',
  'kumasi-magazine',
  'techiman',
  'philippines-ceramics',
  'santa-croce-leather',
];

const catalogue = [...visitedSystemsCases, ...brazilCases, ...africaAndAsiaCases, ...latinAmericaCases, ...europeCases];

/** Every place that the sources tell of: those of the core, then the others, each in the order of the catalogue. */
export const cases: CaseStudy[] = [
  ...catalogue.filter(({ id }) => coreCases.includes(id)),
  ...catalogue.filter(({ id }) => !coreCases.includes(id)),
];
