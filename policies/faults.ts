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
