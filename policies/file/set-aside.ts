import type { KnowledgeBase } from '#policies/engine/base';
import type { FaultCause } from './fault-cause';
import { replacementOf } from './retired-options';
import { valueAt } from './steps';

/** What of a file was set aside, named by what people know it by. */
export type Part =
  /** An answer to a question of another edition. */
  | { kind: 'question'; id: string }
  /** A whole answer; `replacement` is the option that came in the place of one that is no longer offered. */
  | { kind: 'answer'; question: string; replacement?: string }
  /** One field of an answer, such as its source. */
  | { kind: 'answer-field'; question: string; field: string }
  /** What one group says, or one field of it. */
  | { kind: 'group-answer'; question: string; group: string; field?: string }
  | { kind: 'item'; item: NamedItem }
  | { kind: 'item-field'; item: NamedItem; field: string }
  | { kind: 'target'; item: NamedItem; value: string }
  | { kind: 'stage'; title: string }
  | { kind: 'stage-field'; title: string; field: string }
  | { kind: 'override'; check: string }
  | { kind: 'figures' | 'cut-offs' | 'last-result' }
  | { kind: 'figure' | 'profile-field' | 'field'; field: string };

/** An item of a plan by its measure, or by the title that people gave it. */
export type NamedItem = { measure: string } | { title: string };

export type SetAside = { part: Part; cause: FaultCause };

/** Names the part of a file at these steps. */
export function partAt(input: unknown, steps: readonly PropertyKey[], base: KnowledgeBase): Part {
  const [top = '', second, third, ...deeper] = steps.map(String);
  switch (top) {
    case 'answers':
      return answerPart(input, second ?? '', third, deeper, base);
    case 'indicators':
      return second === undefined ? { kind: 'figures' } : { kind: 'figure', field: second };
    case 'thresholds':
      return { kind: 'cut-offs' };
    case 'lastResult':
      return { kind: 'last-result' };
    case 'profile':
      return { kind: 'profile-field', field: second ?? '' };
    case 'plan':
      return planPart(input, steps, [second, third, ...deeper]);
    default:
      return { kind: 'field', field: top };
  }
}

function answerPart(
  input: unknown,
  id: string,
  field: string | undefined,
  [group, ofGroup]: string[],
  base: KnowledgeBase,
): Part {
  const question = base.question.get(id);
  if (question === undefined) return { kind: 'question', id };
  if (field === 'byGroup' && group !== undefined) {
    return { kind: 'group-answer', question: id, group, ...(ofGroup === undefined ? {} : { field: ofGroup }) };
  }
  if (field !== undefined) return { kind: 'answer-field', question: id, field };
  const replacement = replacementOf(question, valueAt(input, ['answers', id, 'value']));
  return replacement === undefined ? { kind: 'answer', question: id } : { kind: 'answer', question: id, replacement };
}

function planPart(input: unknown, steps: readonly PropertyKey[], within: (string | undefined)[]): Part {
  const [list, ...after] = within;
  if (list === 'items' && after[0] !== undefined) {
    const item = namedItem(valueAt(input, steps.slice(0, 3)));
    const [, field, index, ...below] = after;
    if (field === undefined) return { kind: 'item', item };
    if (field === 'targets' && index !== undefined) {
      return { kind: 'target', item, value: textAt(input, [...steps.slice(0, 5), 'value']) };
    }
    return { kind: 'item-field', item, field: below[0] ?? (isNumber(index) ? field : (index ?? field)) };
  }
  if (list === 'overrides' && after[0] !== undefined) {
    return { kind: 'override', check: textAt(input, [...steps.slice(0, 3), 'check']) };
  }
  if (list === 'agreement' && after[0] === 'stages' && after[1] !== undefined) {
    const title = textAt(input, [...steps.slice(0, 4), 'title']);
    return after[2] === undefined ? { kind: 'stage', title } : { kind: 'stage-field', title, field: after[2] };
  }
  return { kind: 'field', field: list ?? 'plan' };
}

function namedItem(item: unknown): NamedItem {
  const measure = textAt(item, ['measure']);
  return measure === '' ? { title: textAt(item, ['custom', 'title']) } : { measure };
}

function textAt(input: unknown, steps: readonly PropertyKey[]): string {
  const value = valueAt(input, steps);
  return typeof value === 'string' || typeof value === 'number' ? String(value).slice(0, 200) : '';
}

function isNumber(step: string | undefined): boolean {
  return step !== undefined && /^\d+$/.test(step);
}
