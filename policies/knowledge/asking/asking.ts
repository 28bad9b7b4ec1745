import type { Deficit, Question } from '#policies/schema/knowledge';

/** A question without its evidence. */
export type AskingQuestion = Omit<Question, 'sources' | 'rationale'>;

/** A deficit without its evidence. */
export type AskingDeficit = Omit<Deficit, 'sources' | 'rationale' | 'cases' | 'tensions'>;
