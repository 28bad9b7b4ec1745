import { conditionsIn } from './conditions-in';
import type { Condition } from '#policies/schema/condition';
import type {
  ActorLimit,
  Caution,
  CaseStudy,
  Check,
  Deficit,
  Gate,
  Knowledge,
  Measure,
  Principle,
  Question,
  Rule,
  SectionId,
  Source,
  SystemType,
  Tension,
} from '#policies/schema/knowledge';
import type { ActorId, TypeId } from '#policies/schema/terms';

/** The knowledge base with the look-ups that asking and deciding share; made once, by {@link indexKnowledge}. */
export type KnowledgeBase = {
  knowledge: Knowledge;
  question: ReadonlyMap<string, Question>;
  questionOfFlag: ReadonlyMap<string, Question>;
  leadOf: ReadonlyMap<string, Question>;
  followUpsOf: ReadonlyMap<string, Question[]>;
  /** The deficits whose finding reads the answer to a question. */
  readingDeficits: ReadonlyMap<string, Deficit[]>;
  /** The deficits whose severity decides whether a question is asked at all. */
  deficitsBeforeAsking: Deficit[];
  /** The questions that are asked under a condition only. */
  conditionalQuestions: Question[];
  questionsOfModule: ReadonlyMap<SectionId, Question[]>;
  /** The question that asks what a payer can meet at most. */
  questionOfMeans: ReadonlyMap<ActorId, Question>;
  deficit: ReadonlyMap<string, Deficit>;
  measure: ReadonlyMap<string, Measure>;
  advice: Measure[];
  type: ReadonlyMap<TypeId, SystemType>;
  gate: ReadonlyMap<string, Gate>;
  rule: ReadonlyMap<string, Rule>;
  check: ReadonlyMap<string, Check>;
  caution: ReadonlyMap<string, Caution>;
  caseStudy: ReadonlyMap<string, CaseStudy>;
  tension: ReadonlyMap<string, Tension>;
  principle: ReadonlyMap<string, Principle>;
  source: ReadonlyMap<string, Source>;
  actorLimit: ReadonlyMap<string, ActorLimit>;
};

/** Indexes a knowledge base by id. Retired questions (`replacedBy`) stay known, but are no longer asked. */
export function indexKnowledge(knowledge: Knowledge): KnowledgeBase {
  const asked = knowledge.questions.filter((q) => q.replacedBy === undefined);
  const questionOfFlag = new Map<string, Question>(asked.flatMap((q) => (q.flag === undefined ? [] : [[q.flag, q]])));
  const leadOf = new Map<string, Question>(
    asked.flatMap((q) => (q.deficit !== undefined && q.lead ? [[q.deficit, q]] : [])),
  );
  return {
    knowledge,
    question: byId(knowledge.questions),
    questionOfFlag,
    leadOf,
    followUpsOf: new Map(
      knowledge.deficits.map((d) => [d.id, asked.filter((q) => q.deficit === d.id && q.lead === undefined)]),
    ),
    readingDeficits: readingDeficits(knowledge.deficits, asked, questionOfFlag),
    deficitsBeforeAsking: deficitsBeforeAsking(knowledge),
    conditionalQuestions: knowledge.questions.filter((q) => q.when !== undefined),
    questionsOfModule: new Map(
      knowledge.modules.map(({ id }) => [id, knowledge.questions.filter((q) => q.section === id)]),
    ),
    questionOfMeans: new Map<ActorId, Question>(
      asked.flatMap((q) => (q.meansOf === undefined ? [] : [[q.meansOf, q]])),
    ),
    deficit: byId(knowledge.deficits),
    measure: byId(knowledge.measures),
    advice: knowledge.measures.filter((measure) => measure.kind === 'advice'),
    type: new Map(knowledge.types.map((t) => [t.id, t])),
    gate: byId(knowledge.gates),
    rule: byId(knowledge.rules),
    check: byId(knowledge.checks),
    caution: byId(knowledge.cautions),
    caseStudy: byId(knowledge.cases),
    tension: byId(knowledge.tensions),
    principle: byId(knowledge.principles),
    source: byId(knowledge.sources),
    actorLimit: byId(knowledge.actorLimits),
  };
}

/** Looks up an entity that the knowledge base must hold; a missing one is a bug in the data, found by its tests. */
export function must<T>(map: ReadonlyMap<string, T>, id: string): T {
  const found = map.get(id);
  if (found === undefined) throw new Error(`The knowledge base holds no "${id}".`);
  return found;
}

function byId<T extends { id: string }>(entities: T[]): Map<string, T> {
  return new Map(entities.map((entity) => [entity.id, entity]));
}

/** A finding reads its own questions, those that rule an option of its lead out, and those that move it elsewhere. */
function readingDeficits(
  deficits: Deficit[],
  asked: Question[],
  questionOfFlag: ReadonlyMap<string, Question>,
): Map<string, Deficit[]> {
  const reading = new Map<string, Deficit[]>();
  for (const deficit of deficits) {
    const own = asked.filter((q) => q.deficit === deficit.id);
    const conditions = [deficit.elsewhereWhen, ...own.flatMap((q) => (q.options ?? []).map((o) => o.notWhen))];
    const others = conditionsIn(conditions).flatMap((c) => questionRead(c, questionOfFlag) ?? []);
    for (const question of new Set([...own.map((q) => q.id), ...others])) {
      reading.set(question, [...(reading.get(question) ?? []), deficit]);
    }
  }
  return reading;
}

function questionRead(condition: Condition, questionOfFlag: ReadonlyMap<string, Question>): string | undefined {
  if (condition.kind === 'flag') return questionOfFlag.get(condition.flag)?.id;
  return condition.kind === 'answer' || condition.kind === 'evidence' ? condition.question : undefined;
}

function deficitsBeforeAsking({ questions, deficits }: Knowledge): Deficit[] {
  const conditions = conditionsIn(questions.map((question) => question.when));
  const read = new Set(conditions.flatMap((c) => (c.kind === 'severity' ? [c.deficit] : [])));
  return deficits.filter((deficit) => read.has(deficit.id));
}
