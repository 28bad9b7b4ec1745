import type { KnowledgeBase } from '#policies/engine/base';
import type { Fault } from './faults';
import { knowledgeBase } from '#policies/knowledge/knowledge';
import { parseAssessment, parseJson } from './parse-assessment';
import type { Assessment } from '#policies/schema/assessment';

export type Opened = { ok: true; assessment: Assessment; setAside: string[] } | { ok: false; faults: Fault[] };

/**
 * Opens an `.arranjo.json` file. Unlike the API it sets aside answers to questions that it does not know, and names them,
 * so that a file from another edition of the knowledge base can still be read.
 */
export function openAssessment(text: string, base: KnowledgeBase = knowledgeBase): Opened {
  const json = parseJson(text);
  if (!json.ok) return json;
  const { kept, setAside } = withoutUnknownQuestions(json.value, base);
  const parsed = parseAssessment(kept, base);
  return parsed.ok ? { ...parsed, setAside } : parsed;
}

function withoutUnknownQuestions(input: unknown, base: KnowledgeBase): { kept: unknown; setAside: string[] } {
  if (typeof input !== 'object' || input === null || !('answers' in input)) return { kept: input, setAside: [] };
  const { answers } = input;
  if (typeof answers !== 'object' || answers === null || Array.isArray(answers)) return { kept: input, setAside: [] };
  const entries = Object.entries(answers);
  const isUnknown = (id: string) => id !== '__proto__' && !base.question.has(id);
  const setAside = entries.map(([id]) => id).filter(isUnknown);
  const kept = Object.fromEntries(entries.filter(([id]) => !isUnknown(id)));
  return { kept: { ...input, answers: kept }, setAside };
}
