import { type Fault, FAULT_LIMIT, pathOf } from './faults';

/** Deeper than any assessment; deeper input is refused before anything recursive reads it. */
const DEPTH_LIMIT = 32;
/** More values than any assessment holds. */
const VALUE_LIMIT = 100_000;
const FORBIDDEN_KEYS = new Set(['__proto__', 'constructor', 'prototype']);

type Step = { value: unknown; path: PropertyKey[] };

/** Refuses input that no schema should have to read: too deep, too many values, keys that reach a prototype, numbers beyond range. */
export function guardShape(input: unknown): Fault[] {
  const faults: Fault[] = [];
  const waiting: Step[] = [{ value: input, path: [] }];
  let seen = 0;
  for (let step = waiting.pop(); step !== undefined && faults.length < FAULT_LIMIT; step = waiting.pop()) {
    seen += 1;
    if (seen > VALUE_LIMIT) return [{ path: '', message: `Holds more than ${VALUE_LIMIT} values.` }];
    if (step.path.length > DEPTH_LIMIT) {
      return [{ path: pathOf(step.path.slice(0, 4)), message: `Is nested more than ${DEPTH_LIMIT} levels deep.` }];
    }
    if (typeof step.value === 'number' && !Number.isFinite(step.value)) {
      faults.push({ path: pathOf(step.path), message: 'Is too large a number.' });
    }
    if (typeof step.value === 'object' && step.value !== null) visit(step.value, step.path, waiting, faults);
  }
  return faults;
}

function visit(value: object, path: PropertyKey[], waiting: Step[], faults: Fault[]): void {
  for (const [key, inner] of Object.entries(value)) {
    if (FORBIDDEN_KEYS.has(key) && !Array.isArray(value)) {
      faults.push({ path: pathOf([...path, key]), message: 'This key is not allowed.' });
    } else {
      waiting.push({ value: inner, path: [...path, key] });
    }
  }
}
