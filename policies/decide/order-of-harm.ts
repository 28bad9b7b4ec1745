import { decidingIndex } from '#policies/engine/deciding-index';
import { must } from '#policies/engine/base';
import { consequenceOf } from '#policies/engine/consequences';
import { evaluate } from '#policies/engine/evaluate';
import type { EvaluationContext } from '#policies/engine/evaluation-context';
import type { GateEffect, Question } from '#policies/schema/knowledge';
import type { Decision, FieldworkReason } from '#policies/schema/result';
import type { Raised } from './raised';

type Asked = Decision['fieldwork'][number];

/**
 * Open questions by what a wrong answer would do (the order is ours): what has stopped work, what a crisis asks first, whether somebody
 * was kept down who is there to be kept down; then gates, the type, what must not be paid, what an answer points to, what must not be
 * done; then the number of measures that hang on it, and the order of the interview.
 */
export function inOrderOfHarm(asked: Asked[], raised: Raised[], context: EvaluationContext): Asked[] {
  const events = new Map(raised.map(({ lead }, index) => [lead, index] as const).reverse());
  const { gate, question } = context.base;
  const { consequences } = decidingIndex(context.base);
  return asked
    .map((each, place) => ({
      each,
      place,
      rank: rankOf(each, raised, context, must(question, each.question)),
      gate: each.reason.kind === 'gate' ? weightOfGate(must(gate, each.reason.gate).effects) : 0,
      event: events.get(each.question) ?? 0,
      consequence: consequenceOf(each.question, consequences),
    }))
    .sort(
      (a, b) =>
        a.rank - b.rank ||
        (a.rank <= RANK.crisis ? a.event - b.event : 0) ||
        a.gate - b.gate ||
        b.consequence.measures - a.consequence.measures ||
        b.consequence.withholds - a.consequence.withholds ||
        a.place - b.place,
    )
    .map(({ each }) => each);
}

const RANK = {
  stopped: 0,
  crisis: 1,
  keptDown: 2,
  gate: 3,
  type: 4,
  payment: 5,
  raised: 6,
  withheld: 7,
  other: 8,
} as const;

function rankOf({ reason }: Asked, raised: Raised[], context: EvaluationContext, question: Question): number {
  const event = raised.find(({ lead }) => lead === question.id)?.event;
  if (event !== undefined) return RANK[event];
  const { blocks, withholds } = consequenceOf(question.id, decidingIndex(context.base).consequences);
  const ruledOut = (question.options ?? []).flatMap((o) =>
    o.notWhen === undefined ? [] : evaluate(o.notWhen, context),
  );
  // An option that other answers rule out cannot stop a payment; one that they show to be possible does the gravest harm if it is missed.
  const mayBlock = blocks > 0 && !ruledOut.includes('holds');
  if (mayBlock && ruledOut.includes('fails')) return RANK.keptDown;
  const named = rankOfReason(reason);
  if (named !== undefined) return named;
  if (mayBlock) return RANK.payment;
  return withholds > 0 ? RANK.withheld : RANK.other;
}

function rankOfReason({ kind }: FieldworkReason): number | undefined {
  return kind === 'gate' || kind === 'type' || kind === 'raised' ? RANK[kind] : undefined;
}

/** A gate that ends the plan comes before one that leaves no type, and this before the others. */
function weightOfGate(effects: GateEffect[]): number {
  if (effects.includes('stop')) return 0;
  return effects.includes('no-type') ? 1 : 2;
}
