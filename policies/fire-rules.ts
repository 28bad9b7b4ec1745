import type { KnowledgeBase } from './base';
import { evaluate, unreachable } from './evaluate';
import type { Facts } from './facts';
import type { Rule } from './schema/knowledge';
import type { Decision } from './schema/result';

/** What the rules whose conditions hold bring about, each outcome with the rules behind it. */
export type Fired = {
  recommended: Map<string, string[]>;
  withheld: Map<string, string>;
  /** Cautions on the whole package. */
  cautions: Map<string, string[]>;
  /** Cautions on single measures. */
  measureCautions: Map<string, string[]>;
  orders: { first: string; then: string }[];
  blocks: Decision['blocks'];
  /** Rules whose condition is unknown: they fire nothing and feed the fieldwork list. */
  undecided: Rule[];
};

/** Reads every rule once; only a condition that holds fires. */
export function fireRules(base: KnowledgeBase, facts: Facts): Fired {
  const fired: Fired = {
    recommended: new Map(),
    withheld: new Map(),
    cautions: new Map(),
    measureCautions: new Map(),
    orders: [],
    blocks: [],
    undecided: [],
  };
  for (const rule of base.knowledge.rules) {
    const truth = evaluate(rule.when, facts);
    if (truth === 'unknown') fired.undecided.push(rule);
    if (truth === 'holds') apply(rule, fired);
  }
  return fired;
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
