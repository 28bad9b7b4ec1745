import type { z } from 'zod';
import { SCHEMA_WORDS } from '#policies/schema/schema-words';
import { englishOf, type FaultCause, type ValueKind } from './fault-cause';

/** What is wrong with an input, where, and what to do about it. The path reads like `answers.counterpart.value`; empty for the whole. */
export type Fault = { path: string; message: string };

/** A fault of a file: with its cause, which pages word in their own language, and with the steps to the place. */
export type FileFault = Fault & { cause: FaultCause; steps: PropertyKey[] };

/** No answer lists more faults than this. */
export const FAULT_LIMIT = 100;

/** A fault at a place, in the words of the API. */
export function faultAt(steps: PropertyKey[], cause: FaultCause): FileFault {
  return { path: pathOf(steps), message: englishOf(cause), cause, steps };
}

/** The faults that zod found; of a choice between shapes, those of the shape that fits best. */
export function faultsOf(error: z.core.$ZodError): FileFault[] {
  return error.issues.slice(0, FAULT_LIMIT).flatMap((issue) => flatten(issue, []));
}

function flatten(issue: z.core.$ZodIssue, above: PropertyKey[]): FileFault[] {
  const steps = [...above, ...issue.path];
  if (issue.code === 'invalid_union' && issue.errors.length > 0) {
    const [best] = [...issue.errors].sort((a, b) => weight(a) - weight(b));
    return (best ?? []).flatMap((inner) => flatten(inner, steps));
  }
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => faultAt([...steps, key], { key: 'unknownKey' }));
  }
  if (issue.code === 'invalid_key') return [faultAt(steps, { key: 'unknownKey' })];
  return [{ path: pathOf(steps), message: issue.message, cause: causeIn(issue), steps }];
}

/** A shape whose own keys are missing fits worse than one with a wrong value. */
function weight(issues: z.core.$ZodIssue[]): number {
  return issues.reduce((sum, issue) => sum + (issue.code === 'unrecognized_keys' ? 2 * issue.keys.length : 1), 0);
}

/** Joins the steps of a path with dots. */
export function pathOf(steps: PropertyKey[]): string {
  return steps.map(String).join('.');
}

/** What a reader can do about a fault, in place of zod's own words; undefined keeps these. */
export function wordsFor(issue: z.core.$ZodRawIssue): string | undefined {
  const cause =
    issue.code === 'invalid_type' && issue.input === undefined ? ({ key: 'missing' } as const) : causeOf(issue);
  return cause === undefined ? undefined : englishOf(cause);
}

/** The cause of an issue whose message is worded already: by `wordsFor`, or by the schema. */
function causeIn(issue: z.core.$ZodIssue): FaultCause {
  if (issue.message === englishOf({ key: 'missing' })) return { key: 'missing' };
  const ofSchema = SCHEMA_RULES.find((key) => SCHEMA_WORDS[key] === issue.message);
  return ofSchema === undefined ? (causeOf(issue) ?? { key: 'other' }) : { key: ofSchema };
}

const SCHEMA_RULES = ['month', 'currency', 'namesNothing', 'sameId', 'aboveTheCut'] as const;

function causeOf(issue: z.core.$ZodRawIssue | z.core.$ZodIssue): FaultCause | undefined {
  switch (issue.code) {
    case 'invalid_type':
      return { key: 'kind', kind: KINDS[issue.expected] ?? 'other' };
    case 'invalid_value':
      return { key: 'oneOf', allowed: issue.values.map((value) => JSON.stringify(value)).join(' or ') };
    case 'too_big':
      return { key: `most${SIZED[issue.origin] ?? ''}`, limit: String(issue.maximum) };
    case 'too_small':
      return smallCause(issue.origin, issue.inclusive, String(issue.minimum));
    case 'invalid_format':
      return { key: FORMATS[issue.format] ?? 'format' };
    case 'invalid_union':
    case 'invalid_key':
    case 'invalid_element':
    case 'not_multiple_of':
    case 'unrecognized_keys':
    case 'custom':
      return undefined;
  }
}

function smallCause(origin: string, inclusive: boolean | undefined, limit: string): FaultCause {
  if (origin === 'string') return { key: 'empty' };
  if (origin === 'array') return { key: 'leastEntries', limit };
  return { key: inclusive ? 'least' : 'moreThan', limit };
}

const KINDS: Record<string, ValueKind> = {
  string: 'text',
  number: 'number',
  int: 'whole',
  boolean: 'boolean',
  array: 'list',
  object: 'object',
  record: 'object',
};

const SIZED: Record<string, 'Length' | 'Entries'> = { string: 'Length', array: 'Entries' };

const FORMATS: Record<string, 'uuid' | 'dateTime' | 'plainLetters'> = {
  guid: 'uuid',
  datetime: 'dateTime',
  regex: 'plainLetters',
};
