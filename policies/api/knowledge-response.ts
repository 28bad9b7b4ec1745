import type { Knowledge } from '#policies/schema/knowledge';
import type { Texts } from '#policies/schema/text';
import { textOf } from '#policies/text/text-of';
import { knowledgeVersion } from '#policies/version';

/** The answer to `GET /api/v1/knowledge`: every entity with its prose under `text`. */
export function knowledgeResponse(knowledge: Knowledge, texts: Texts) {
  return {
    version: knowledgeVersion(knowledge, texts),
    questions: worded(knowledge.questions, texts.questions),
    deficits: worded(knowledge.deficits, texts.deficits),
    types: worded(knowledge.types, texts.types),
    measures: worded(knowledge.measures, texts.measures),
    principles: worded(knowledge.principles, texts.principles),
    cautions: worded(knowledge.cautions, texts.cautions),
    cases: worded(knowledge.cases, texts.cases),
    tensions: worded(knowledge.tensions, texts.tensions),
    systems: worded(knowledge.systems, texts.systems),
    gates: worded(knowledge.gates, texts.gates),
    rules: worded(knowledge.rules, texts.rules),
    checks: worded(knowledge.checks, texts.checks),
    modules: worded(knowledge.modules, texts.modules),
    sources: knowledge.sources,
    stages: texts.stages,
    sections: texts.sections,
    actors: texts.actors,
    groups: texts.groups,
    glossary: texts.glossary,
  };
}

function worded<E extends { id: string }, T>(entities: E[], texts: Record<string, T>): (E & { text: T })[] {
  return entities.map((entity) => ({ ...entity, text: textOf(texts, entity.id) }));
}
