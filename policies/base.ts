import type {
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
  Source,
  SystemType,
  Tension,
} from './schema/knowledge';
import type { TypeId } from './schema/terms';

/** The knowledge base with the look-ups that deciding needs; made once, by {@link indexKnowledge}. */
export type KnowledgeBase = {
  knowledge: Knowledge;
  question: ReadonlyMap<string, Question>;
  questionOfFlag: ReadonlyMap<string, Question>;
  leadOf: ReadonlyMap<string, Question>;
  followUpsOf: ReadonlyMap<string, Question[]>;
  deficit: ReadonlyMap<string, Deficit>;
  measure: ReadonlyMap<string, Measure>;
  type: ReadonlyMap<TypeId, SystemType>;
  gate: ReadonlyMap<string, Gate>;
  rule: ReadonlyMap<string, Rule>;
  check: ReadonlyMap<string, Check>;
  caution: ReadonlyMap<string, Caution>;
  caseStudy: ReadonlyMap<string, CaseStudy>;
  tension: ReadonlyMap<string, Tension>;
  principle: ReadonlyMap<string, Principle>;
  source: ReadonlyMap<string, Source>;
};

/** Indexes a knowledge base by id. Retired questions (`replacedBy`) stay known, but are no longer asked. */
export function indexKnowledge(knowledge: Knowledge): KnowledgeBase {
  const asked = knowledge.questions.filter((q) => q.replacedBy === undefined);
  return {
    knowledge,
    question: byId(knowledge.questions),
    questionOfFlag: new Map(asked.flatMap((q) => (q.flag === undefined ? [] : [[q.flag, q]]))),
    leadOf: new Map(asked.flatMap((q) => (q.deficit !== undefined && q.lead ? [[q.deficit, q]] : []))),
    followUpsOf: new Map(
      knowledge.deficits.map((d) => [d.id, asked.filter((q) => q.deficit === d.id && q.lead === undefined)]),
    ),
    deficit: byId(knowledge.deficits),
    measure: byId(knowledge.measures),
    type: new Map(knowledge.types.map((t) => [t.id, t])),
    gate: byId(knowledge.gates),
    rule: byId(knowledge.rules),
    check: byId(knowledge.checks),
    caution: byId(knowledge.cautions),
    caseStudy: byId(knowledge.cases),
    tension: byId(knowledge.tensions),
    principle: byId(knowledge.principles),
    source: byId(knowledge.sources),
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
