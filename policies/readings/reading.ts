import type { ReadingDefinition } from '#policies/schema/reading';
import type { Place } from '#policies/schema/result';
import type { SaidTo } from './place-on';

/** A reading: its data, and how a case is placed by them. */
export type Reading = {
  definition: ReadingDefinition;
  place: (definition: ReadingDefinition, saidTo: SaidTo) => Place[];
};
