import { unreachable } from '#policies/schema/unreachable';
import type { Condition } from '#policies/schema/condition';
import type { Rule } from '#policies/schema/knowledge';

/** What a rule becomes once a deficit is worse than it says: its condition without upper bounds, and the rules that speak then. */
export type Superseded = { unbounded: Condition; worse: Rule[] };

/** For every rule that recommends something up to a state of a deficit only, what stands in its place in a worse one. */
export function supersededRules(rules: Rule[]): Map<Rule, Superseded> {
  const recommending = rules
    .filter((rule) => rule.then.kind === 'recommend')
    .map((rule) => ({ rule, severities: severitiesIn(rule.when) }));
  return new Map(
    recommending.flatMap(({ rule, severities }) => {
      const bounded = severities.filter((s) => s.atMost !== undefined);
      if (bounded.length === 0) return [];
      const worse = recommending.filter((other) => other.severities.some((s) => bounded.some((b) => isBeyond(s, b))));
      return [[rule, { unbounded: unbounded(rule.when), worse: worse.map((other) => other.rule) }]];
    }),
  );
}

type OfSeverity = Extract<Condition, { kind: 'severity' }>;

function isBeyond(severity: OfSeverity, bounded: OfSeverity): boolean {
  return severity.deficit === bounded.deficit && (severity.atLeast ?? 0) > (bounded.atMost ?? Infinity);
}

/** A condition without the upper bounds of its severities: what would hold if nothing had become worse than it says. */
function unbounded(condition: Condition): Condition {
  switch (condition.kind) {
    case 'severity':
      return { ...condition, atMost: undefined };
    case 'all':
    case 'any':
      return { ...condition, of: condition.of.map(unbounded) };
    case 'not':
    case 'answer':
    case 'type':
    case 'flag':
    case 'evidence':
      return condition;
    default:
      return unreachable(condition);
  }
}

function severitiesIn(condition: Condition): OfSeverity[] {
  switch (condition.kind) {
    case 'severity':
      return [condition];
    case 'all':
    case 'any':
      return condition.of.flatMap(severitiesIn);
    case 'not':
    case 'answer':
    case 'type':
    case 'flag':
    case 'evidence':
      return [];
    default:
      return unreachable(condition);
  }
}
