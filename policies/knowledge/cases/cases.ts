import type { CaseStudy } from '#policies/schema/knowledge';
import { africaAndAsiaCases } from './africa-and-asia-cases';
import { brazilCases } from './brazil-cases';
import { europeCases } from './europe-cases';
import { firstCases } from './first-cases';
import { latinAmericaCases } from './latin-america-cases';
import { likenessOfFirstCases } from './likeness-of-first-cases';

/** Every place that the sources tell of. */
export const cases: CaseStudy[] = [
  ...firstCases.map((each) => ({ ...each, ...likenessOfFirstCases[each.id] })),
  ...brazilCases,
  ...africaAndAsiaCases,
  ...latinAmericaCases,
  ...europeCases,
];
