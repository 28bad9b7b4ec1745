import type { KnowledgeBase } from '#policies/engine/base';
import { knowledgeBase } from '#policies/knowledge/knowledge';
import type { Assessment } from '#policies/schema/assessment';
import { LONGEST } from '#policies/schema/limits';
import type { FileFault } from './faults';
import { guardShape } from './guard-shape';
import { parseAssessment, parseJson } from './parse-assessment';
import { removable } from './removable';
import { partAt, type SetAside } from './set-aside';
import { valueAt, without } from './steps';

export type Opened = { ok: true; assessment: Assessment; setAside: SetAside[] } | { ok: false; faults: FileFault[] };

/** A file that is still faulty after so many rounds is no assessment. */
const MOST_ROUNDS = 200;

/**
 * Opens an `.arranjo.json` file. Unlike the API it sets aside, and names, what it cannot read: answers of another edition, and any single
 * answer, figure or part of the plan that is not as it should be. What nothing can be done without is a fault here too.
 */
export function openAssessment(text: string, base: KnowledgeBase = knowledgeBase): Opened {
  const json = parseJson(text);
  return json.ok ? openParsed(json.value, base) : json;
}

function openParsed(input: unknown, base: KnowledgeBase): Opened {
  let current = withoutUnknownQuestions(input, base);
  const shape = guardShape(current.kept);
  if (shape.some(({ cause }) => cause.key !== 'tooLargeNumber')) return { ok: false, faults: shape };
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const parsed = parseAssessment(current.kept, base);
    if (parsed.ok) return { ...parsed, setAside: current.setAside };
    const next = mended(current, parsed.faults, base);
    if (next === undefined) return parsed;
    current = next;
  }
  return parseAgain(current.kept, base);
}

type Mending = { kept: unknown; setAside: SetAside[] };

/** Without the parts that are faulty; undefined where one of the faults cannot be mended so. */
function mended({ kept, setAside }: Mending, faults: FileFault[], base: KnowledgeBase): Mending | undefined {
  const found = new Map<string, { steps: PropertyKey[]; aside: SetAside }>();
  for (const fault of faults) {
    const parts = wasReplaced(fault.steps, setAside) ? [] : removable(kept, fault);
    if (parts.length === 0) return undefined;
    for (const steps of parts) {
      const key = JSON.stringify(steps.map(String));
      if (!found.has(key)) found.set(key, { steps, aside: { part: partAt(kept, steps, base), cause: fault.cause } });
    }
  }
  const parts = [...found.values()];
  const after = parts.sort(laterFirst).reduce((value, { steps }) => replaced(value, steps), kept);
  return { kept: after, setAside: [...setAside, ...parts.map(({ aside }) => aside).reverse()] };
}

/** What stands in for a faulty part and is faulty too leads nowhere. */
function wasReplaced([top, ...deeper]: PropertyKey[], setAside: SetAside[]): boolean {
  return deeper.length === 0 && setAside.some(({ part }) => part.kind === 'field' && part.field === String(top));
}

/** From the end to the beginning, so that a part of a list is taken out before the ones in front of it move. */
function laterFirst(a: { steps: PropertyKey[] }, b: { steps: PropertyKey[] }): number {
  for (let at = 0; at < Math.min(a.steps.length, b.steps.length); at++) {
    const [one, other] = [a.steps[at], b.steps[at]];
    if (one === other) continue;
    if (typeof one === 'number' && typeof other === 'number') return other - one;
    return String(one) < String(other) ? 1 : -1;
  }
  return b.steps.length - a.steps.length;
}

/** Taken out; of what every assessment has, something sound stands in its place. */
function replaced(input: unknown, steps: PropertyKey[]): unknown {
  const after = without(input, steps);
  const [top, ...deeper] = steps;
  const instead = deeper.length > 0 || top === undefined ? undefined : standIn(input, top);
  return instead === undefined || typeof after !== 'object' || after === null
    ? after
    : { ...after, [String(top)]: instead };
}

function standIn(input: unknown, key: PropertyKey): unknown {
  switch (key) {
    case 'title': {
      const title = valueAt(input, ['title']);
      return typeof title === 'string' ? title.slice(0, LONGEST.line) : valueAt(input, ['profile', 'name']);
    }
    case 'locale':
      return 'en';
    case 'knowledgeVersion':
      return 'unknown';
    case 'createdAt':
      return valueAt(input, ['updatedAt']);
    case 'updatedAt':
      return valueAt(input, ['createdAt']);
    default:
      return undefined;
  }
}

/** Answers to unknown questions are by far the most that another edition brings; they go first, at little cost. */
function withoutUnknownQuestions(input: unknown, base: KnowledgeBase): Mending {
  const answers = valueAt(input, ['answers']);
  if (typeof input !== 'object' || typeof answers !== 'object' || answers === null || Array.isArray(answers)) {
    return { kept: input, setAside: [] };
  }
  const entries = Object.entries(answers);
  // A key that reaches a prototype is refused with the whole file.
  const isUnknown = (id: string) => id !== '__proto__' && !base.question.has(id);
  const setAside = entries
    .filter(([id]) => isUnknown(id))
    .map(([id]): SetAside => ({ part: { kind: 'question', id }, cause: { key: 'noQuestion' } }));
  const kept = Object.fromEntries(entries.filter(([id]) => !isUnknown(id)));
  return { kept: setAside.length === 0 ? input : { ...input, answers: kept }, setAside };
}

function parseAgain(input: unknown, base: KnowledgeBase): Opened {
  const parsed = parseAssessment(input, base);
  return parsed.ok ? { ...parsed, setAside: [] } : parsed;
}
