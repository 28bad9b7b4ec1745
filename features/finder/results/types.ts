import type { TypeId } from '#policies/schema/terms';

/** The types in the order in which they are named. */
export const TYPES = ['center', 'advanced-vector', 'local-development-vector', 'embryonic'] as const satisfies TypeId[];
