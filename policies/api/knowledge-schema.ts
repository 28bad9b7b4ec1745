import { z } from 'zod';
import {
  caseStudy,
  caution,
  check,
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
} from '#policies/schema/text';

const { stages, sections, actors, groups, glossary } = texts.shape;

/** The answer to `GET /api/v1/knowledge`: made of the schemas of the entities and of their texts. */
export const knowledgeResponse = z.strictObject({
  version: z.string(),
  questions: z.array(question.safeExtend({ text: questionText })),
  deficits: z.array(deficit.safeExtend({ text: deficitText })),
  types: z.array(systemType.safeExtend({ text: typeText })),
  measures: z.array(measure.safeExtend({ text: measureText })),
  principles: z.array(principle.safeExtend({ text: named })),
  cautions: z.array(caution.safeExtend({ text: named })),
  cases: z.array(caseStudy.safeExtend({ text: caseText })),
  tensions: z.array(tension.safeExtend({ text: tensionText })),
  systems: z.array(system.safeExtend({ text: named })),
  gates: z.array(gate.safeExtend({ text: gateText })),
  rules: z.array(rule.safeExtend({ text: ruleText })),
  checks: z.array(check.safeExtend({ text: checkText })),
  modules: z.array(optionalModule.safeExtend({ text: moduleText })),
  sources: z.array(source),
  stages,
  sections,
  actors,
  groups,
  glossary,
});
