import type { Texts } from '#policies/schema/text';
import { advisoryMeasureTexts } from './advisory-measures';
import { firmMeasureTexts } from './firm-measures';
import { patternMeasureTexts } from './pattern-measures';
import { systemMeasureTexts } from './system-measures';
import { theoryMeasureTexts } from './theory-measures';
import { typeMeasureTexts } from './type-measures';

export const measureTexts: Texts['measures'] = {
  ...systemMeasureTexts,
  ...firmMeasureTexts,
  ...typeMeasureTexts,
  ...theoryMeasureTexts,
  ...advisoryMeasureTexts,
  ...patternMeasureTexts,
};
