import type { Measure } from '#policies/schema/knowledge';
import { advisoryMeasures } from './advisory-measures';
import { firmMeasures } from './firm-measures';
import { jointTaskMeasures } from './joint-task-measures';
import { patternMeasures } from './pattern-measures';
import { systemMeasures } from './system-measures';
import { theoryMeasures } from './theory-measures';
import { townHallMeasures } from './town-hall-measures';
import { typeMeasures } from './type-measures';

/** All measures: what everybody may need, the lines of the types, what theories and critics advise, and what is told as history. */
export const measures: Measure[] = [
  ...systemMeasures,
  ...firmMeasures,
  ...typeMeasures,
  ...theoryMeasures,
  ...advisoryMeasures,
  ...jointTaskMeasures,
  ...townHallMeasures,
  ...patternMeasures,
];
