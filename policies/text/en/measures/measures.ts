import type { Texts } from '#policies/schema/text';
import { advisoryMeasureTexts } from './advisory-measures';
import { firmMeasureTexts } from './firm-measures';
import { jointTaskMeasureTexts } from './joint-task-measures';
import { patternMeasureTexts } from './pattern-measures';
import { systemMeasureTexts } from './system-measures';
import { theoryMeasureTexts } from './theory-measures';
import { townHallMeasureTexts } from './town-hall-measures';
import { typeMeasureTexts } from './type-measures';

export const measureTexts: Texts['measures'] = {
  ...systemMeasureTexts,
  ...firmMeasureTexts,
  ...typeMeasureTexts,
  ...theoryMeasureTexts,
  ...advisoryMeasureTexts,
  ...jointTaskMeasureTexts,
  ...townHallMeasureTexts,
  ...patternMeasureTexts,
};
