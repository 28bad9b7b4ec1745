import { deficitsActedOn } from './acted-on';
import type { KnowledgeBase } from './base';
import { type Consequence, consequencesOf } from './consequences';
import { placesByRank } from './rank';
import { type Superseded, supersededRules } from './superseded';
import type { Choice, Question, Rule } from '#policies/schema/knowledge';

/** The look-ups that deciding needs and asking does not: a browser that only asks never loads what makes them. */
type DecidingIndex = {
  /** The questions some of whose answers point to a deficit. */
  questionsRaising: Question[];
  /** What hangs on the answer to a question. */
  consequences: ReadonlyMap<string, Consequence>;
  /** The deficits that each rule speaks of as something to act on. */
  deficitsOfRule: ReadonlyMap<string, string[]>;
  /** The place of each measure by fewest actors and code. */
  rankOf: ReadonlyMap<string, number>;
  /** The questions whose answers some reading reads. */
  readByReadings: ReadonlySet<string>;
  /** The choices that a measure stands in. */
  choicesOf: ReadonlyMap<string, Choice[]>;
  /** The rules that recommend something up to a state of a deficit only. */
  superseded: ReadonlyMap<Rule, Superseded>;
  /** The rules that put a caution on single measures. */
  measureCautions: { rule: Rule; measures: string[] }[];
};

const made = new WeakMap<KnowledgeBase, DecidingIndex>();

/** The look-ups of a knowledge base that deciding needs; made when first asked for. */
export function decidingIndex(base: KnowledgeBase): DecidingIndex {
  const known = made.get(base) ?? indexForDeciding(base);
  made.set(base, known);
  return known;
}

function indexForDeciding({ knowledge, questionOfFlag, leadOf }: KnowledgeBase): DecidingIndex {
  return {
    questionsRaising: knowledge.questions.filter(
      (q) => q.replacedBy === undefined && q.options?.some((option) => option.raises !== undefined),
    ),
    consequences: consequencesOf(knowledge, questionOfFlag, leadOf),
    deficitsOfRule: new Map(knowledge.rules.map((rule) => [rule.id, deficitsActedOn(rule)])),
    rankOf: placesByRank(knowledge.measures.filter((measure) => measure.type === undefined)),
    readByReadings: new Set(
      knowledge.readings.flatMap(({ axes }) => axes.flatMap(({ votes }) => votes.map(({ question }) => question))),
    ),
    choicesOf: new Map(
      knowledge.measures.map(({ id }) => [id, knowledge.choices.filter((choice) => choice.of.includes(id))]),
    ),
    superseded: supersededRules(knowledge.rules),
    measureCautions: knowledge.rules.flatMap((rule) =>
      rule.then.kind === 'caution' && rule.then.measures !== undefined ? [{ rule, measures: rule.then.measures }] : [],
    ),
  };
}
