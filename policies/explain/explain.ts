import { decidingIndex } from '#policies/engine/deciding-index';
import { must } from '#policies/engine/base';
import { answeredQuestion } from '#policies/engine/diagnose';
import { evaluate } from '#policies/engine/evaluate';
import { unreachable } from '#policies/schema/unreachable';
import type { EvaluationContext } from '#policies/engine/evaluation-context';
import { importanceQuestions } from '#policies/engine/importance';
import type { Condition } from '#policies/schema/condition';
import type { Decision, DecidedItem, Finding, Trace, Truth } from '#policies/schema/result';
import type { TypeId } from '#policies/schema/terms';
import type { Situation } from '#policies/engine/situation';

/** The reasons of a decision: a trace for each item and each gate, from the rule down to the answers. */
export type Explanation = {
  items: Map<string, Trace>;
  gates: Map<string, Trace[]>;
  withheld: Map<string, Trace | undefined>;
  /** What would bring each measure in that is kept for later: the rules that call for it. */
  later: Map<string, Trace[]>;
  /** Every rule that spoke: for an item, a caution, a condition on the whole, or against a measure. */
  rules: Map<string, Trace>;
  /** Every limit that keeps an actor out of a role of an item. */
  limits: Map<string, Trace>;
};

/**
 * Traces what was decided in a situation: why each item is in the package, what each gate rests on,
 * and what speaks against each measure withheld by a rule.
 */
export function explain(decision: Decision, situation: Situation): Explanation {
  const tracer = tracerFor(decision, situation);
  const items = decision.stages.flatMap((stage) => stage.items);
  return {
    items: new Map(items.map((item) => [item.measure, tracer.item(item)])),
    gates: new Map(decision.gates.map(({ gate }) => [gate, tracer.gate(gate)])),
    withheld: new Map(
      decision.withheld.map(({ measure, reason }) => [
        measure,
        reason.kind === 'rule' ? tracer.rule(reason.rule) : undefined,
      ]),
    ),
    later: new Map(decision.later.map(({ measure, rules }) => [measure, rules.map((rule) => tracer.rule(rule))])),
    rules: new Map([...rulesIn(decision), ...tracer.onItems()].map((rule) => [rule, tracer.rule(rule)])),
    limits: new Map(items.flatMap(({ standIns }) => standIns.map(({ why }) => [why, tracer.limit(why)]))),
  };
}

/** The rules that spoke in a decision, each once. */
function rulesIn(decision: Decision): string[] {
  return [
    ...new Set([
      ...decision.stages.flatMap((stage) => stage.items.flatMap((item) => item.rules)),
      ...decision.later.flatMap(({ rules }) => rules),
      ...decision.withheld.flatMap(({ reason }) => (reason.kind === 'rule' ? [reason.rule] : [])),
      ...decision.cautions.flatMap(({ rules }) => rules),
      ...decision.alongside.flatMap(({ rules }) => rules),
      ...decision.blocks.map(({ rule }) => rule),
    ]),
  ];
}

function tracerFor(decision: Decision, situation: Situation) {
  const { context } = situation;
  const { base } = context;
  const findings = new Map(situation.findings.map((finding) => [finding.deficit, finding]));
  const traced = new Map<string, Trace>();
  const limits = new Map<string, Trace>();
  const rule = (id: string): Trace => {
    const known = traced.get(id);
    if (known !== undefined) return known;
    const { code, label, when, basis, sources } = must(base.rule, id);
    const of = trace(when, context, findings);
    const made: Trace = { rule: id, code, label, result: of.result, basis, sources, of: [of] };
    traced.set(id, made);
    return made;
  };
  return {
    rule,
    /** The rules that put a caution on single items. */
    onItems: (): string[] => {
      const items = new Set(decision.stages.flatMap((stage) => stage.items.map((item) => item.measure)));
      return decidingIndex(base).measureCautions.flatMap(({ rule: { id, when }, measures }) =>
        measures.some((measure) => items.has(measure)) && evaluate(when, context) === 'holds' ? [id] : [],
      );
    },
    item: (item: DecidedItem): Trace => itemTrace(item, must(base.measure, item.measure).type, rule, context, findings),
    limit: (id: string): Trace => {
      const known = limits.get(id) ?? trace(must(base.actorLimit, id).when, context, findings);
      limits.set(id, known);
      return known;
    },
    gate: (id: string): Trace[] => {
      const gate = must(base.gate, id);
      return [gate.closedWhen, gate.openWhen].flatMap((c) => (c === undefined ? [] : [trace(c, context, findings)]));
    },
  };
}

function itemTrace(
  item: DecidedItem,
  type: TypeId | undefined,
  rule: (id: string) => Trace,
  context: EvaluationContext,
  findings: ReadonlyMap<string, Finding>,
): Trace {
  const rules = item.rules.map(rule);
  const line: Trace[] =
    type === undefined
      ? []
      : [
          {
            condition: { kind: 'line-of-type', type },
            result: 'holds',
            of: [trace({ kind: 'type', in: [type] }, context, findings)],
          },
        ];
  const [only, ...others] = [...rules, ...line];
  if (only !== undefined && others.length === 0) return only;
  const of = item.rules.map((id) => must(context.base.rule, id).when);
  return { condition: { kind: 'any', of }, result: 'holds', of: [...rules, ...line] };
}

/** The tree of a condition: each node with its result, the answers as leaves. */
function trace(condition: Condition, context: EvaluationContext, findings: ReadonlyMap<string, Finding>): Trace {
  const result = evaluate(condition, context);
  return { condition, result, of: under(condition, result, context, findings) };
}

function under(
  condition: Condition,
  result: Truth,
  context: EvaluationContext,
  findings: ReadonlyMap<string, Finding>,
): Trace[] {
  const answers = (question: string): Trace[] =>
    answeredQuestion(question, context).map((answer) => ({ answer, result }));
  switch (condition.kind) {
    case 'all':
    case 'any':
      return condition.of.map((part) => trace(part, context, findings));
    case 'not':
      return [trace(condition.of, context, findings)];
    case 'answer':
    case 'evidence':
      return answers(condition.question);
    case 'flag':
      return answers(must(context.base.questionOfFlag, condition.flag).id);
    case 'severity':
      return (findings.get(condition.deficit)?.because ?? []).map((answer) => ({ answer, result }));
    case 'type':
      return importanceQuestions(context.base).flatMap((question) => answers(question.id));
    default:
      return unreachable(condition);
  }
}
