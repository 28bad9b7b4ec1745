import { MOST } from '#policies/schema/limits';
import { keyOf } from '#policies/schema/plan';
import type { FileFault } from './faults';
import { valueAt } from './steps';

type Steps = PropertyKey[];

/** Without these there is no assessment. */
const NEEDED = new Set(['schemaVersion', 'id', 'answers', 'profile']);
const NEEDED_OF_PROFILE = new Set(['name', 'region', 'country', 'product']);
/** Without these, figures say nothing. */
const NEEDED_OF_FIGURES = new Set(['referenceArea', 'year', 'source']);
/** What an answer says, as against how it is known. */
const SAID = new Set(['value', 'unknown', 'notApplicable']);
/** What makes an item what it is. */
const NEEDED_OF_ITEM = new Set(['id', 'measure', 'status']);

/** The smallest parts of a file that have to go so that this fault goes; none where nothing would be left to open. */
export function removable(input: unknown, fault: FileFault): Steps[] {
  const { steps, cause } = fault;
  if (cause.key === 'sameId') return repeatedItems(input);
  if (cause.key === 'mostEntries') return entriesBeyond(input, steps, Number(cause.limit));
  const part = partOf(input, steps);
  return part === undefined ? [] : [part];
}

function partOf(input: unknown, steps: Steps): Steps | undefined {
  const [top, second, third] = steps;
  switch (top) {
    case undefined:
      return undefined;
    case 'answers':
      return answerPart(steps);
    case 'indicators':
      return steps.slice(0, second === undefined || NEEDED_OF_FIGURES.has(String(second)) ? 1 : 2);
    case 'thresholds':
    case 'lastResult':
      return [top];
    case 'profile':
      if (second === undefined || NEEDED_OF_PROFILE.has(String(second))) return undefined;
      return steps.slice(0, second === 'decision' || second === 'past' ? 3 : 2);
    case 'plan':
      return planPart(input, steps, third);
    default:
      return NEEDED.has(String(top)) ? undefined : [top];
  }
}

function answerPart(steps: Steps): Steps | undefined {
  const [, id, field, index, part] = steps;
  if (id === undefined) return undefined;
  if (field === undefined || SAID.has(String(field))) return steps.slice(0, 2);
  if (field === 'byGroup' && index !== undefined)
    return steps.slice(0, part === undefined || SAID.has(String(part)) ? 4 : 5);
  return steps.slice(0, field === 'formerEvidence' && index !== undefined ? 4 : 3);
}

function planPart(input: unknown, steps: Steps, index: PropertyKey | undefined): Steps {
  const [, list, , field] = steps;
  if (list === 'items' && index !== undefined) {
    if (field === undefined || NEEDED_OF_ITEM.has(String(field))) return steps.slice(0, 3);
    return present(input, field === 'targets' ? steps.slice(0, 5) : steps);
  }
  if (list === 'overrides') return steps.slice(0, 3);
  if (list === 'agreement' && index === 'stages' && field !== undefined) {
    return steps[4] === undefined || steps[4] === 'id' ? steps.slice(0, 4) : steps.slice(0, 5);
  }
  return present(input, steps);
}

/** What is missing cannot be taken out, only what lacks it. */
function present(input: unknown, steps: Steps): Steps {
  return steps.length > 1 && valueAt(input, steps) === undefined ? present(input, steps.slice(0, -1)) : steps;
}

function entriesBeyond(input: unknown, steps: Steps, most: number): Steps[] {
  const list = valueAt(input, steps);
  if (!Array.isArray(list)) return [];
  // An answer that ticks more than there can be is no answer; of a list, the first ones stand.
  if (steps[0] === 'answers' && steps.at(-1) === 'value') return [steps.slice(0, -1)];
  return list.flatMap((_, index) => (index >= most ? [[...steps, index]] : []));
}

/** Of items that cannot be told apart, the first stays. */
function repeatedItems(input: unknown): Steps[] {
  const items = valueAt(input, ['plan', 'items']);
  if (!Array.isArray(items)) return [];
  const seen = new Set<string>();
  return items.slice(0, MOST.items).flatMap((item: unknown, index) => {
    const key = keyOfUnread(item);
    if (!seen.has(key)) {
      seen.add(key);
      return [];
    }
    return [['plan', 'items', index]];
  });
}

function keyOfUnread(item: unknown): string {
  const text = (steps: Steps) => {
    const value = valueAt(item, steps);
    return typeof value === 'string' ? value : undefined;
  };
  return keyOf({ id: text(['id']), measure: text(['measure']), custom: { title: text(['custom', 'title']) } });
}
