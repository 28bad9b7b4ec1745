import type { KnowledgeBase } from '#policies/engine/base';
import { type Fault, FAULT_LIMIT, faultsOf, wordsFor } from './faults';
import { guardShape } from './guard-shape';
import { type Answer, type Assessment, assessment as assessmentSchema } from '#policies/schema/assessment';
import type { Question } from '#policies/schema/knowledge';

export type Parsed = { ok: true; assessment: Assessment } | { ok: false; faults: Fault[] };

/** The version of the assessment's shape that this program writes. */
export const SCHEMA_VERSION = 1;

/** Reads JSON text strictly: every fault is named with its path, a hundred at most. */
export function parseAssessmentText(text: string, base: KnowledgeBase): Parsed {
  const json = parseJson(text);
  return json.ok ? parseAssessment(json.value, base) : json;
}

/** Reads JSON; an error says where the text stops making sense. */
export function parseJson(text: string): { ok: true; value: unknown } | { ok: false; faults: Fault[] } {
  try {
    return { ok: true, value: JSON.parse(text.replace(/^\uFEFF/, '')) };
  } catch (error) {
    const reason = error instanceof Error ? error.message : 'unreadable';
    return { ok: false, faults: [{ path: '', message: `This is not JSON: ${reason.slice(0, 200)}.` }] };
  }
}

/** Checks a value against the schema of an assessment, and its answers against the questions. */
export function parseAssessment(input: unknown, base: KnowledgeBase): Parsed {
  const guarded = guardShape(input);
  if (guarded.length > 0) return { ok: false, faults: guarded };
  const newer = newerVersion(input);
  if (newer !== undefined) return { ok: false, faults: [newer] };
  const result = assessmentSchema.safeParse(input, { error: wordsFor });
  if (!result.success) return { ok: false, faults: faultsOf(result.error).slice(0, FAULT_LIMIT) };
  const faults = Object.entries(result.data.answers).flatMap(([id, answer]) => answerFaults(id, answer, base));
  return faults.length > 0
    ? { ok: false, faults: faults.slice(0, FAULT_LIMIT) }
    : { ok: true, assessment: result.data };
}

/** A file from a newer version of this program is refused clearly. */
function newerVersion(input: unknown): Fault | undefined {
  if (typeof input !== 'object' || input === null || !('schemaVersion' in input)) return undefined;
  const { schemaVersion } = input;
  if (typeof schemaVersion !== 'number' || schemaVersion <= SCHEMA_VERSION) return undefined;
  return {
    path: 'schemaVersion',
    message: `This was written by a newer version (${schemaVersion}); this program reads up to ${SCHEMA_VERSION}. Update the program.`,
  };
}

function answerFaults(id: string, answer: Answer, base: KnowledgeBase): Fault[] {
  const question = base.question.get(id);
  if (question === undefined) return [{ path: `answers.${id}`, message: 'There is no such question.' }];
  if (!('value' in answer)) return [];
  const message = valueFault(question, answer.value);
  return message === undefined ? [] : [{ path: `answers.${id}.value`, message }];
}

/** What is wrong with the value of an answer to this question; undefined if nothing is. */
export function valueFault(question: Question, value: unknown): string | undefined {
  const options = (question.options ?? []).map((o) => o.id);
  switch (question.kind) {
    case 'single':
      return typeof value === 'string' && options.includes(value)
        ? undefined
        : `Must be one of: ${options.join(', ')}.`;
    case 'multiple':
      return Array.isArray(value) && new Set(value).size === value.length && value.every((v) => options.includes(v))
        ? undefined
        : `Must be a list, each at most once, of: ${options.join(', ')}.`;
    case 'number':
      return numberFault(question, value);
    case 'text':
      return typeof value === 'string' ? undefined : 'Must be a text.';
  }
}

function numberFault(question: Question, value: unknown): string | undefined {
  if (typeof value !== 'number' || !Number.isFinite(value)) return 'Must be a number.';
  const { minimum, maximum } = question;
  if (minimum !== undefined && value < minimum) return `Must be at least ${minimum}.`;
  if (maximum !== undefined && value > maximum) return `Must be at most ${maximum}.`;
  return undefined;
}
