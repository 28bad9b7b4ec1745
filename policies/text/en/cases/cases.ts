import type { Texts } from '#policies/schema/text';
import { africaAndAsiaCaseTexts } from './africa-and-asia-cases';
import { brazilCaseTexts } from './brazil-cases';
import { europeCaseTexts } from './europe-cases';
import { latinAmericaCaseTexts } from './latin-america-cases';
import { visitedSystemsCaseTexts } from './visited-systems-cases';

export const caseTexts: Texts['cases'] = {
  ...visitedSystemsCaseTexts,
  ...brazilCaseTexts,
  ...africaAndAsiaCaseTexts,
  ...latinAmericaCaseTexts,
  ...europeCaseTexts,
};
