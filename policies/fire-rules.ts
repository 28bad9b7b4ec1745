import type { KnowledgeBase } from './base';
import { evaluate, unreachable } from './evaluate';
import type { Facts } from './facts';
import type { Condition } from './schema/condition';
import type { Rule } from './schema/knowledge';
import type { Decision } from './schema/result';

/** What the rules whose conditions hold bring about, each outcome with the rules behind it. */
export type Fired = {
  recommended: Map<string, string[]>;
  withheld: Map<string, string>;
  /** Measures that a milder state of a deficit would have brought, each with the rule that speaks in the worse one instead. */
  displaced: Map<string, string>;
  /** Cautions on the whole package. */
  cautions: Map<string, string[]>;
  /** Cautions on single measures. */
  measureCautions: Map<string, string[]>;
  orders: { first: string; then: string }[];
  blocks: Decision['blocks'];
  /** What is worth reading beside the package, each with its rules. */
  readings: Map<string, string[]>;
  /** Rules whose condition is unknown: they fire nothing and feed the fieldwork list. */
  undecided: Rule[];
};

/** Reads every rule once; only a condition that holds fires. */
export function fireRules(base: KnowledgeBase, facts: Facts): Fired {
  const fired: Fired = {
    recommended: new Map(),
    withheld: new Map(),
    displaced: new Map(),
    cautions: new Map(),
    measureCautions: new Map(),
    orders: [],
    blocks: [],
    readings: new Map(),
    undecided: [],
  };
  const truths = new Map(base.knowledge.rules.map((rule) => [rule, evaluate(rule.when, facts)]));
  for (const [rule, truth] of truths) {
    if (truth === 'unknown') fired.undecided.push(rule);
    if (truth === 'holds') apply(rule, fired);
    if (truth === 'fails' && rule.then.kind === 'recommend' && evaluate(unbounded(rule.when), facts) === 'holds') {
      const instead = [...truths].find(([other, holds]) => holds === 'holds' && worsens(other, rule))?.[0];
      fired.displaced.set(rule.then.measure, (instead ?? rule).id);
    }
  }
  return fired;
}

/** A condition without the upper bounds of its severities: what would hold if nothing had become worse than it says. */
function unbounded(condition: Condition): Condition {
  switch (condition.kind) {
    case 'severity':
      return { ...condition, atMost: undefined };
    case 'all':
    case 'any':
      return { ...condition, of: condition.of.map(unbounded) };
    default:
      return condition;
  }
}

/** Whether a rule recommends something for a worse state of a deficit than the other one still speaks for. */
function worsens(rule: Rule, other: Rule): boolean {
  const outgrown = severitiesIn(other.when);
  return (
    rule.then.kind === 'recommend' &&
    severitiesIn(rule.when).some((s) =>
      outgrown.some((o) => o.deficit === s.deficit && (s.atLeast ?? 0) > (o.atMost ?? Infinity)),
    )
  );
}

function severitiesIn(condition: Condition): Extract<Condition, { kind: 'severity' }>[] {
  switch (condition.kind) {
    case 'severity':
      return [condition];
    case 'all':
    case 'any':
      return condition.of.flatMap(severitiesIn);
    default:
      return [];
  }
}

function apply(rule: Rule, fired: Fired): void {
  switch (rule.then.kind) {
    case 'recommend':
      append(fired.recommended, rule.then.measure, rule.id);
      return;
    case 'withhold':
      if (!fired.withheld.has(rule.then.measure)) fired.withheld.set(rule.then.measure, rule.id);
      return;
    case 'caution':
      if (rule.then.measures === undefined) append(fired.cautions, rule.then.caution, rule.id);
      else for (const measure of rule.then.measures) append(fired.measureCautions, measure, rule.then.caution);
      return;
    case 'read':
      append(fired.readings, rule.then.measure, rule.id);
      return;
    case 'order':
      fired.orders.push({ first: rule.then.first, then: rule.then.then });
      return;
    case 'block':
      fired.blocks.push({ block: rule.then.block, rule: rule.id });
      return;
    default:
      unreachable(rule.then);
  }
}

function append(map: Map<string, string[]>, key: string, value: string): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else if (!list.includes(value)) list.push(value);
}
