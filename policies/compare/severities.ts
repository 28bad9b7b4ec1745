import type { Decision } from '#policies/schema/result';
import type { SeverityChange } from './comparison';

/** The deficits that are of another severity, in the order of the catalogue. */
export function severityChanges(before: Decision, after: Decision): SeverityChange[] {
  const then = new Map(before.findings.map(({ deficit, severity }) => [deficit, severity]));
  const now = new Map(after.findings.map(({ deficit, severity }) => [deficit, severity]));
  return [...new Set([...then.keys(), ...now.keys()])].sort().flatMap((deficit) => {
    const change = { before: then.get(deficit), after: now.get(deficit) };
    return change.before === change.after ? [] : [{ deficit, ...change }];
  });
}
