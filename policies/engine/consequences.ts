import { conditionsIn } from './conditions-in';
import type { Condition } from '#policies/schema/condition';
import type { Knowledge, Measure, Question, Rule } from '#policies/schema/knowledge';

/** What hangs on the answer to a question, by the knowledge alone: money that must not flow, measures that must not be, measures that come. */
export type Consequence = { blocks: number; withholds: number; measures: number };

const NONE: Consequence = { blocks: 0, withholds: 0, measures: 0 };

/** What a wrong answer to each question could do; made once for a knowledge base, so that asking in order costs nothing. */
export function consequencesOf(
  { rules, measures }: Knowledge,
  questionOfFlag: ReadonlyMap<string, Question>,
  leadOf: ReadonlyMap<string, Question>,
): ReadonlyMap<string, Consequence> {
  const hanging = new Map<string, Hanging>();
  const under = (conditions: (Condition | undefined)[]) =>
    new Set(conditionsIn(conditions).flatMap((condition) => readBy(condition, questionOfFlag, leadOf) ?? []));
  const note = (questions: ReadonlySet<string>, kind: keyof Hanging, what: string) => {
    for (const question of questions) {
      const noted: Hanging = hanging.get(question) ?? { blocks: new Set(), withholds: new Set(), measures: new Set() };
      noted[kind].add(what);
      hanging.set(question, noted);
    }
  };
  for (const rule of rules) {
    const brought = broughtBy(rule);
    if (brought !== undefined) note(under([rule.when]), brought.kind, brought.what);
  }
  for (const measure of measures) {
    note(under((measure.avoidWhen ?? []).map(({ when }) => when)), 'withholds', measure.id);
    note(under(placing(measure)), 'measures', measure.id);
  }
  return new Map(
    [...hanging].map(([question, { blocks, withholds, measures: moved }]) => [
      question,
      { blocks: blocks.size, withholds: withholds.size, measures: moved.size },
    ]),
  );
}

/** What hangs on a question; nothing where no rule and no measure reads it. */
export function consequenceOf(question: string, consequences: ReadonlyMap<string, Consequence>): Consequence {
  return consequences.get(question) ?? NONE;
}

type Hanging = Record<keyof Consequence, Set<string>>;

function broughtBy({ id, then }: Rule): { kind: keyof Hanging; what: string } | undefined {
  if (then.kind === 'block') return { kind: 'blocks', what: id };
  if (then.kind === 'withhold') return { kind: 'withholds', what: then.measure };
  return then.kind === 'recommend' ? { kind: 'measures', what: then.measure } : undefined;
}

/** The conditions on which a measure may start, or moves to another slot. */
function placing({ entry, slotWhen }: Measure): Condition[] {
  return [...(entry ?? []), ...(slotWhen ?? [])].map(({ when }) => when);
}

function readBy(
  condition: Condition,
  questionOfFlag: ReadonlyMap<string, Question>,
  leadOf: ReadonlyMap<string, Question>,
): string | undefined {
  if (condition.kind === 'flag') return questionOfFlag.get(condition.flag)?.id;
  if (condition.kind === 'severity') return leadOf.get(condition.deficit)?.id;
  return condition.kind === 'answer' || condition.kind === 'evidence' ? condition.question : undefined;
}
