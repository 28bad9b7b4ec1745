import type { Tension } from '#policies/schema/knowledge';
import { coreTensions } from './core-tensions';
import { moduleTensions } from './module-tensions';

/** All contradictions, in the order in which a plan prints them: those of the core of the interview, then those of its optional parts. */
export const tensions: Tension[] = [...coreTensions, ...moduleTensions];
