import type { CaseStudy, Knowledge } from '#policies/schema/knowledge';
import type { ReadingDefinition } from '#policies/schema/reading';
import type { SourceReference } from '#policies/schema/terms';
import type { Rationales, Texts } from '#policies/schema/text';
import { rationaleOf } from '#policies/text/rationale-of';
import { textOf } from '#policies/text/text-of';
import { knowledgeVersion } from '#policies/version';
import { authorsOf, cited, type CitedSource } from './cited';

/** The answer to `GET /api/v1/knowledge`: every entity with its prose under `text`. */
export function knowledgeResponse(knowledge: Knowledge, texts: Texts) {
  return {
    version: knowledgeVersion(knowledge, texts),
    questions: worded('questions', knowledge.questions, texts.questions, texts),
    deficits: worded('deficits', knowledge.deficits, texts.deficits, texts),
    types: worded('types', knowledge.types, texts.types, texts),
    measures: worded('measures', knowledge.measures, texts.measures, texts),
    principles: worded('principles', knowledge.principles, texts.principles, texts),
    cautions: worded('cautions', knowledge.cautions, texts.cautions, texts),
    cases: worded('cases', knowledge.cases, texts.cases, texts).map((each) => withFigures(each, texts)),
    tensions: worded('tensions', knowledge.tensions, texts.tensions, texts),
    systems: worded('systems', knowledge.systems, texts.systems, texts),
    gates: worded('gates', knowledge.gates, texts.gates, texts),
    rules: worded('rules', knowledge.rules, texts.rules, texts),
    checks: worded('checks', knowledge.checks, texts.checks, texts),
    modules: worded('modules', knowledge.modules, texts.modules, texts),
    choices: worded('choices', knowledge.choices, texts.choices, texts),
    readings: worded('readings', knowledge.readings, texts.readings, texts).map((each) => withEffects(each, texts)),
    actorLimits: worded('actorLimits', knowledge.actorLimits, texts.actorLimits, texts),
    sources: knowledge.sources.map((source) => ({ ...source, ...textOf(texts.sources, source.id) })),
    stages: texts.stages,
    sections: texts.sections,
    actors: texts.actors,
    groups: texts.groups,
    glossary: texts.glossary,
  };
}

function worded<E extends { id: string; sources: SourceReference[] }, T>(
  kind: keyof Rationales,
  entities: E[],
  words: Record<string, T>,
  texts: Texts,
): (Omit<E, 'sources'> & { sources: CitedSource[]; author?: string[]; rationale?: string; text: T })[] {
  return entities.map((entity) => {
    const rationale = rationaleOf(texts, kind, entity.id);
    const author = authorsOf(entity.sources);
    return {
      ...entity,
      sources: cited(entity.sources, texts),
      ...(author.length === 0 ? {} : { author }),
      ...(rationale === undefined ? {} : { rationale }),
      text: textOf(words, entity.id),
    };
  });
}

/** The numbers of a case have sources of their own. */
function withFigures<E extends Pick<CaseStudy, 'figures'>>({ figures, ...rest }: E, texts: Texts) {
  if (figures === undefined) return rest;
  return { ...rest, figures: figures.map((figure) => ({ ...figure, sources: cited(figure.sources, texts) })) };
}

/** So have the effects of a reading. */
function withEffects<E extends Pick<ReadingDefinition, 'effects'>>({ effects, ...rest }: E, texts: Texts) {
  return { ...rest, effects: effects.map((effect) => ({ ...effect, sources: cited(effect.sources, texts) })) };
}
