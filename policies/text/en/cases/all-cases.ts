import type { Texts } from '#policies/schema/text';
import { africaAndAsiaCaseTexts } from './africa-and-asia-cases';
import { brazilCaseTexts } from './brazil-cases';
import { europeCaseTexts } from './europe-cases';
import { firstCaseTexts } from './first-cases';
import { latinAmericaCaseTexts } from './latin-america-cases';
import { likenessOfFirstCaseTexts } from './likeness-of-first-cases';

const first = Object.entries(firstCaseTexts).map(([id, text]) => [id, { ...text, ...likenessOfFirstCaseTexts[id] }]);

export const allCaseTexts: Texts['cases'] = {
  ...Object.fromEntries(first),
  ...brazilCaseTexts,
  ...africaAndAsiaCaseTexts,
  ...latinAmericaCaseTexts,
  ...europeCaseTexts,
};
