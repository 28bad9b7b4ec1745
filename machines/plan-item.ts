import { getNextTransitions, setup, transition } from 'xstate';
import { said } from '#policies/plan/item';
import type { PlanStatus } from '#policies/schema/plan';

/** What people can decide about an item of the plan. */
export type PlanItemEvent =
  | { type: 'take over' }
  | { type: 'change' }
  | { type: 'postpone'; reason?: string }
  | { type: 'refuse'; reason: string }
  | { type: 'finish' }
  | { type: 'take up again' };

const machine = setup({
  types: { events: {} as PlanItemEvent },
  guards: {
    'has a reason': ({ event }) => event.type === 'refuse' && said(event.reason),
  },
});

const refuse = { guard: 'has a reason', target: 'refused' } as const;

/** The life of one item of the plan, from the tool's proposal to what people made of it. Nothing is refused without a reason. */
const planItemMachine = machine.createMachine({
  id: 'plan-item',
  initial: 'proposed',
  states: {
    proposed: { on: { 'take over': 'accepted', change: 'changed', postpone: 'postponed', refuse } },
    accepted: { on: { change: 'changed', postpone: 'postponed', refuse, finish: 'done' } },
    changed: { on: { 'take over': 'accepted', postpone: 'postponed', refuse, finish: 'done' } },
    postponed: { on: { 'take over': 'accepted', refuse } },
    refused: { on: { 'take up again': 'proposed' } },
    done: { on: { 'take up again': 'accepted' } },
  },
});

/** The status after an event; null where the item cannot do that now, or where a refusal gives no reason. */
export function statusAfter(status: PlanStatus, event: PlanItemEvent): PlanStatus | null {
  const now = planItemMachine.resolveState({ value: status });
  if (!now.can(event)) return null;
  const [then] = transition(planItemMachine, now, event);
  return then.value;
}

/** The kinds of event that an item of this status allows, in the order in which people are offered them. */
export function eventsFrom(status: PlanStatus): PlanItemEvent['type'][] {
  const allowed = getNextTransitions(planItemMachine.resolveState({ value: status })).map(({ eventType }) => eventType);
  return OFFERED.filter((type) => allowed.includes(type));
}

const OFFERED: PlanItemEvent['type'][] = ['take over', 'change', 'finish', 'postpone', 'refuse', 'take up again'];
