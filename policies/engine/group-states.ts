import type { GroupAnswer } from '#policies/schema/assessment';
import type { Finding, GroupSeverity, Severity } from '#policies/schema/result';
import type { GroupId } from '#policies/schema/terms';

/** What one group says of a deficit: its own answer, and the state that it stands for. */
export type Heard = GroupSeverity & { said: GroupAnswer };

/** So far apart, two groups do not speak of the same thing. */
const FAR_APART = 2;

/**
 * The group whose answer counts instead of the agreed one: the one that bears the deficit, where somebody else, or what is agreed, lies two
 * states away from it. Of several that bear it, the one that has it worst.
 */
export function decidingGroup(heldBy: GroupId[] | undefined, agreed: Severity, heard: Heard[]): Heard | undefined {
  if (heldBy === undefined || heard.length === 0) return undefined;
  const bearing = heard.filter(({ group }) => heldBy.includes(group)).sort((a, b) => stateIn(b) - stateIn(a));
  const [worst] = bearing;
  if (worst === undefined || worst.severity === null) return undefined;
  const { severity } = worst;
  const others = [agreed, ...heard.filter(({ group }) => !heldBy.includes(group)).map((other) => other.severity)];
  return others.some((other) => typeof other === 'number' && Math.abs(other - severity) >= FAR_APART)
    ? worst
    : undefined;
}

/** What groups say, where not all of them say what is agreed. */
export function groupsThatDiffer(agreed: Severity, heard: Heard[]): Pick<Finding, 'byGroup'> {
  if (heard.every(({ severity }) => severity === agreed)) return {};
  return { byGroup: heard.map(({ group, severity }) => ({ group, severity })) };
}

/** Whether nothing of a deficit calls for action: neither what counts nor what any single group says. */
export function isLeftAlone({ severity, byGroup = [] }: Pick<Finding, 'severity' | 'byGroup'>): boolean {
  return (severity === 0 || severity === 1) && !byGroup.some((said) => said.severity === 2 || said.severity === 3);
}

function stateIn({ severity }: Heard): number {
  return severity ?? -1;
}
