import type { Deficit, Gate, OptionalModule, Question } from '#policies/schema/knowledge';

/** A question without its evidence. */
export type AskingQuestion = Omit<Question, 'sources' | 'rationale'>;

/** A deficit without its evidence. */
export type AskingDeficit = Omit<Deficit, 'sources' | 'rationale' | 'cases' | 'tensions'>;

/** A gate without its evidence. */
export type AskingGate = Omit<Gate, 'sources' | 'rationale' | 'tensions'>;

/** An optional part of the interview without its evidence. */
export type AskingModule = Omit<OptionalModule, 'sources' | 'rationale'>;
