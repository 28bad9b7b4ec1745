import { z } from 'zod';
import {
  actorLimit,
  caseStudy,
  caution,
  check,
  choice,
  deficit,
  gate,
  measure,
  optionalModule,
  principle,
  question,
  rule,
  source,
  system,
  systemType,
  tension,
} from '#policies/schema/knowledge';
import {
  actorLimitText,
  caseText,
  checkText,
  deficitText,
  gateText,
  measureText,
  moduleText,
  named,
  questionText,
  ruleText,
  tensionText,
  texts,
  typeText,
  sourceText,
} from '#policies/schema/text';
import { reading, readingText } from '#policies/schema/reading';
import { citedSource } from './cited';

const { stages, sections, actors, groups, glossary } = texts.shape;

/** What every entity has in the answer besides what it is made of: worded sources and, where it is inferred or explained, why. */
const worded = {
  sources: z.array(citedSource),
  /** Those whom the sources report for it, by family name. */
  author: z.array(z.string()).optional(),
  rationale: z.string().optional(),
};

/** A case as the answer gives it: its numbers have sources of their own. */
const figures = caseStudy.shape.figures
  .unwrap()
  .element.extend({ sources: z.array(citedSource) })
  .array()
  .optional();

/** A reading as the answer gives it: so have its effects. */
const effects = reading.shape.effects.element.extend({ sources: z.array(citedSource) }).array();

/** The answer to `GET /api/v1/knowledge`: made of the schemas of the entities and of their texts. */
export const knowledgeResponse = z.strictObject({
  version: z.string(),
  questions: z.array(question.safeExtend({ ...worded, text: questionText })),
  deficits: z.array(deficit.safeExtend({ ...worded, text: deficitText })),
  types: z.array(systemType.safeExtend({ ...worded, text: typeText })),
  measures: z.array(measure.safeExtend({ ...worded, text: measureText })),
  principles: z.array(principle.safeExtend({ ...worded, text: named })),
  cautions: z.array(caution.safeExtend({ ...worded, text: named })),
  cases: z.array(caseStudy.safeExtend({ ...worded, figures, text: caseText })),
  tensions: z.array(tension.safeExtend({ ...worded, text: tensionText })),
  systems: z.array(system.safeExtend({ ...worded, text: named })),
  gates: z.array(gate.safeExtend({ ...worded, text: gateText })),
  rules: z.array(rule.safeExtend({ ...worded, text: ruleText })),
  checks: z.array(check.safeExtend({ ...worded, text: checkText })),
  modules: z.array(optionalModule.safeExtend({ ...worded, text: moduleText })),
  choices: z.array(choice.safeExtend({ ...worded, text: named })),
  readings: z.array(reading.safeExtend({ ...worded, effects, text: readingText })),
  actorLimits: z.array(actorLimit.safeExtend({ ...worded, text: actorLimitText })),
  sources: z.array(source.extend(sourceText.shape)),
  stages,
  sections,
  actors,
  groups,
  glossary,
});
