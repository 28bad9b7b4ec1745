import type { Deficit, Gate, OptionalModule, Question } from '#policies/schema/knowledge';

/** What no page of the interview shows of an entity: where it comes from, and the code that it is cited by. */
type Cited = 'sources' | 'rationale' | 'code' | 'basis';

type Option = NonNullable<Question['options']>[number];

/** A question without its evidence, and without what its answers point to. */
export type AskingQuestion = Omit<Question, Cited | 'options'> & { options?: Omit<Option, 'raises'>[] };

/** The same in a file: its section stands once for all of its questions, and most are single choices. */
export type WrittenQuestion = Omit<AskingQuestion, 'section' | 'kind'> & { kind?: Exclude<Question['kind'], 'single'> };

/** A deficit without its evidence. */
export type AskingDeficit = Omit<Deficit, Cited | 'cases' | 'tensions'>;

/** A gate without its evidence. */
export type AskingGate = Omit<Gate, Cited | 'tensions'>;

/** An optional part of the interview without its evidence. */
export type AskingModule = Omit<OptionalModule, Cited>;
