import type { Condition } from '#policies/schema/condition';

/** A deficit that the lead question puts at this state or above. */
export function severe(deficit: string, atLeast = 2): Condition {
  return { kind: 'severity', deficit, atLeast };
}

/** Exactly this state. */
export function exactly(deficit: string, severity: number): Condition {
  return { kind: 'severity', deficit, atLeast: severity, atMost: severity };
}

export function flag(name: string, ...values: string[]): Condition {
  return { kind: 'flag', flag: name, in: values };
}

/** One of these options was chosen. */
export function answered(question: string, ...options: string[]): Condition {
  return { kind: 'answer', question, in: options };
}

export function all(...of: Condition[]): Condition {
  return { kind: 'all', of };
}

export function any(...of: Condition[]): Condition {
  return { kind: 'any', of };
}

/** Nobody knows the answer yet; this itself is always known. */
export function notKnown(question: string): Condition {
  return { kind: 'evidence', question, in: ['not-known'] };
}

/** Five firms that would start: the number that the product asks for (ours). */
export const willingGroup: Condition = { kind: 'flag', flag: 'willing_group', atLeast: 5 };

/** Fewer than five, none to be counted, or nobody has counted. */
export const noWillingGroupYet: Condition = any({ kind: 'not', of: willingGroup }, notKnown('willing-firms'));
