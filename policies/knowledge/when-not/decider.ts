/**
 * What decides a sentence of a measure's "when not": the id of one of its conditions or of another entity, its place, its type's fixed set,
 * who is found to lead it here, that the source says nothing, or no question at all, so that a reader must judge.
 */
export type Decider =
  | `avoid:${string}`
  | `entry:${string}`
  | `prerequisite:${string}`
  | `rule:${string}`
  | `gate:${string}`
  | 'premise'
  | 'slot'
  | 'stage'
  | 'type'
  | 'actors'
  | 'silent'
  | 'no-question';

/** For each measure that is advice, what decides each sentence of its "when not", in the order of the text. */
export type WhenNot = Record<string, Decider[][]>;
