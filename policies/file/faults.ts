import type { z } from 'zod';

/** What is wrong with an input, where, and what to do about it. The path reads like `answers.counterpart.value`; empty for the whole. */
export type Fault = { path: string; message: string };

/** No answer lists more faults than this. */
export const FAULT_LIMIT = 100;

/** The faults that zod found; of a choice between shapes, those of the shape that fits best. */
export function faultsOf(error: z.core.$ZodError): Fault[] {
  return error.issues.slice(0, FAULT_LIMIT).flatMap((issue) => flatten(issue, []));
}

function flatten(issue: z.core.$ZodIssue, above: PropertyKey[]): Fault[] {
  const path = [...above, ...issue.path];
  if (issue.code === 'invalid_union' && issue.errors.length > 0) {
    const [best] = [...issue.errors].sort((a, b) => weight(a) - weight(b));
    return (best ?? []).flatMap((inner) => flatten(inner, path));
  }
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      path: pathOf([...path, key]),
      message: 'This key is not known here. Remove it.',
    }));
  }
  return [{ path: pathOf(path), message: issue.message }];
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
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined ? 'Is missing.' : `Must be ${KINDS[issue.expected] ?? issue.expected}.`;
    case 'invalid_value':
      return `Must be ${issue.values.map((value) => JSON.stringify(value)).join(' or ')}.`;
    case 'too_big':
      return `Must be at most ${issue.maximum}${sized(issue.origin)}.`;
    case 'too_small':
      return issue.origin === 'string'
        ? 'Must not be empty.'
        : `Must be ${issue.inclusive ? 'at least' : 'more than'} ${issue.minimum}${sized(issue.origin)}.`;
    case 'invalid_format':
      return FORMATS[issue.format] ?? 'Is not written as expected.';
    case 'invalid_union':
    case 'invalid_key':
    case 'invalid_element':
    case 'not_multiple_of':
    case 'unrecognized_keys':
    case 'custom':
      return undefined;
  }
}

const KINDS: Record<string, string> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object',
  record: 'an object',
};

const FORMATS: Record<string, string> = {
  guid: 'Must be a UUID, such as 6f1f1d0a-52c4-4a8e-9a55-0e6c7b1f2a01.',
  datetime: 'Must be a date and time, such as 2026-11-21T10:00:00Z.',
  regex: 'Must be an id or a locale in plain letters, figures and hyphens.',
};

function sized(origin: string): string {
  if (origin === 'string') return ' characters long';
  return origin === 'array' ? ' entries' : '';
}
