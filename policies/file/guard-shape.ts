import { FAULT_LIMIT, faultAt, type FileFault } from './faults';

/** Deeper than any assessment; deeper input is refused before anything recursive reads it. */
const DEPTH_LIMIT = 32;
/** More values than any assessment holds. */
const VALUE_LIMIT = 100_000;
const FORBIDDEN_KEYS = new Set(['__proto__', 'constructor', 'prototype']);

type Step = { value: unknown; path: PropertyKey[] };

/** Refuses input that no schema should have to read: too deep, too many values, keys that reach a prototype, numbers beyond range. */
export function guardShape(input: unknown): FileFault[] {
  const faults: FileFault[] = [];
  const waiting: Step[] = [{ value: input, path: [] }];
  let seen = 0;
  for (let step = waiting.pop(); step !== undefined && faults.length < FAULT_LIMIT; step = waiting.pop()) {
    seen += 1;
    if (seen > VALUE_LIMIT) return [faultAt([], { key: 'tooManyValues', limit: VALUE_LIMIT })];
    if (step.path.length > DEPTH_LIMIT) {
      return [faultAt(step.path.slice(0, 4), { key: 'tooDeep', limit: DEPTH_LIMIT })];
    }
    if (typeof step.value === 'number' && !Number.isFinite(step.value)) {
      faults.push(faultAt(step.path, { key: 'tooLargeNumber' }));
    }
    if (typeof step.value === 'object' && step.value !== null) visit(step.value, step.path, waiting, faults);
  }
  return faults;
}

function visit(value: object, path: PropertyKey[], waiting: Step[], faults: FileFault[]): void {
  for (const [key, inner] of Object.entries(value)) {
    if (FORBIDDEN_KEYS.has(key) && !Array.isArray(value)) {
      faults.push(faultAt([...path, key], { key: 'forbiddenKey' }));
    } else {
      waiting.push({ value: inner, path: [...path, key] });
    }
  }
}
