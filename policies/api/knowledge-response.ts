import type { CaseStudy, Knowledge } from '#policies/schema/knowledge';
import type { SourceReference } from '#policies/schema/terms';
import type { Texts } from '#policies/schema/text';
import { textOf } from '#policies/text/text-of';
import { knowledgeVersion } from '#policies/version';
import { cited, type CitedSource } from './cited';

/** The answer to `GET /api/v1/knowledge`: every entity with its prose under `text`. */
export function knowledgeResponse(knowledge: Knowledge, texts: Texts) {
  return {
    version: knowledgeVersion(knowledge, texts),
    questions: worded(knowledge.questions, texts.questions, texts),
    deficits: worded(knowledge.deficits, texts.deficits, texts),
    types: worded(knowledge.types, texts.types, texts),
    measures: worded(knowledge.measures, texts.measures, texts),
    principles: worded(knowledge.principles, texts.principles, texts),
    cautions: worded(knowledge.cautions, texts.cautions, texts),
    cases: worded(knowledge.cases, texts.cases, texts).map((each) => withFigures(each, texts)),
    tensions: worded(knowledge.tensions, texts.tensions, texts),
    systems: worded(knowledge.systems, texts.systems, texts),
    gates: worded(knowledge.gates, texts.gates, texts),
    rules: worded(knowledge.rules, texts.rules, texts),
    checks: worded(knowledge.checks, texts.checks, texts),
    modules: worded(knowledge.modules, texts.modules, texts),
    sources: knowledge.sources,
    stages: texts.stages,
    sections: texts.sections,
    actors: texts.actors,
    groups: texts.groups,
    glossary: texts.glossary,
  };
}

function worded<E extends { id: string; sources: SourceReference[] }, T>(
  entities: E[],
  words: Record<string, T>,
  texts: Texts,
): (Omit<E, 'sources'> & { sources: CitedSource[]; text: T })[] {
  return entities.map((entity) => ({
    ...entity,
    sources: cited(entity.sources, texts),
    text: textOf(words, entity.id),
  }));
}

/** The numbers of a case have sources of their own. */
function withFigures<E extends Pick<CaseStudy, 'figures'>>({ figures, ...rest }: E, texts: Texts) {
  if (figures === undefined) return rest;
  return { ...rest, figures: figures.map((figure) => ({ ...figure, sources: cited(figure.sources, texts) })) };
}
