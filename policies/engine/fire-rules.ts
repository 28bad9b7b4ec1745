import { decidingIndex } from './deciding-index';
import type { KnowledgeBase } from './base';
import { evaluate } from './evaluate';
import { unreachable } from '#policies/schema/unreachable';
import type { EvaluationContext } from './evaluation-context';
import type { Rule } from '#policies/schema/knowledge';
import type { Decision } from '#policies/schema/result';

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
export function fireRules(base: KnowledgeBase, context: EvaluationContext): Fired {
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
  for (const rule of base.knowledge.rules) {
    const truth = evaluate(rule.when, context);
    if (truth === 'unknown') fired.undecided.push(rule);
    if (truth === 'holds') apply(rule, fired);
    if (truth === 'fails') displace(rule, context, fired);
  }
  return fired;
}

/** Whether a rule would still speak if nothing had become worse than it says; the first rule for the worse state answers for it. */
function displace(rule: Rule, context: EvaluationContext, fired: Fired): void {
  const superseded = decidingIndex(context.base).superseded.get(rule);
  if (superseded === undefined || rule.then.kind !== 'recommend') return;
  if (evaluate(superseded.unbounded, context) !== 'holds') return;
  const instead = superseded.worse.find((other) => evaluate(other.when, context) === 'holds');
  fired.displaced.set(rule.then.measure, (instead ?? rule).id);
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
