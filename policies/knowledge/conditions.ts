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

export function not(of: Condition): Condition {
  return { kind: 'not', of };
}

/** Nobody knows the answer yet; this itself is always known. */
export function notKnown(question: string): Condition {
  return { kind: 'evidence', question, in: ['not-known'] };
}

/** Five firms that would start: the number that the product asks for (ours). */
export const willingGroup: Condition = { kind: 'flag', flag: 'willing_group', atLeast: 5 };

/** Fewer than five, none to be counted, or nobody has counted. */
export const noWillingGroupYet: Condition = any({ kind: 'not', of: willingGroup }, notKnown('willing-firms'));

/** Nobody says that the trade is to be brought here. */
const notSaidToBeNew: Condition = any(notKnown('aim'), not(flag('aim_create', 'yes')));

/** Fewer than five firms, by a count that sees registered ones only, and nobody says that the trade is new: that shows nothing yet. */
export const onlyRegisteredCounted: Condition = all(
  flag('exists', 'under-5'),
  answered('firm-count-basis', 'registered-only'),
  notSaidToBeNew,
);

const allCounted: Condition = any(notKnown('firm-count-basis'), not(answered('firm-count-basis', 'registered-only')));

/** Fewer than five firms make it, whatever the aim; or the aim is to bring it here, and nobody has counted firms that do. */
export const noSystemHere: Condition = any(
  all(flag('exists', 'under-5'), any(allCounted, flag('aim_create', 'yes'))),
  all(flag('aim_create', 'yes'), notKnown('firm-count')),
);

/** The opposite of {@link noSystemHere}, which holds as well where nobody knows yet. */
export const notWithoutSystem: Condition = all(
  any(notKnown('firm-count'), not(flag('exists', 'under-5')), all(not(allCounted), notSaidToBeNew)),
  any(notSaidToBeNew, not(notKnown('firm-count'))),
);
