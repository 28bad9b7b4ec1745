import type { KnowledgeBase } from '#policies/engine/base';
import type { FaultCause } from './fault-cause';
import { FAULT_LIMIT, faultAt, faultsOf, type FileFault, wordsFor } from './faults';
import { guardShape } from './guard-shape';
import { groupAnswersOf } from '#policies/engine/group-answers';
import {
  type Answer,
  type Assessment,
  assessment as assessmentSchema,
  type GroupAnswer,
} from '#policies/schema/assessment';
import type { Question } from '#policies/schema/knowledge';

export type Parsed = { ok: true; assessment: Assessment } | { ok: false; faults: FileFault[] };

/** The version of the assessment's shape that this program writes. */
export const SCHEMA_VERSION = 1;

/** Reads JSON text strictly: every fault is named with its path, a hundred at most. */
export function parseAssessmentText(text: string, base: KnowledgeBase): Parsed {
  const json = parseJson(text);
  return json.ok ? parseAssessment(json.value, base) : json;
}

/** Reads JSON; an error says where the text stops making sense. */
export function parseJson(text: string): { ok: true; value: unknown } | { ok: false; faults: FileFault[] } {
  try {
    return { ok: true, value: JSON.parse(text.replace(/^\uFEFF/, '')) };
  } catch (error) {
    const reason = error instanceof Error ? error.message : 'unreadable';
    return { ok: false, faults: [faultAt([], { key: 'notJson', reason: reason.slice(0, 200) })] };
  }
}

/** Checks a value against the schema of an assessment, and its answers against the questions; what is cheap to see is looked at first. */
export function parseAssessment(input: unknown, base: KnowledgeBase): Parsed {
  const newer = newerVersion(input);
  if (newer !== undefined) return { ok: false, faults: [newer] };
  const unknown = unknownQuestions(input, base);
  if (unknown.length === FAULT_LIMIT) return { ok: false, faults: unknown };
  const guarded = guardShape(input);
  if (guarded.length > 0) return { ok: false, faults: guarded };
  const known = unknown.length === 0 ? input : withKnownQuestions(input, base);
  const result = assessmentSchema.safeParse(known, { error: wordsFor });
  if (!result.success) return { ok: false, faults: [...faultsOf(result.error), ...unknown].slice(0, FAULT_LIMIT) };
  const answers = Object.entries(result.data.answers).flatMap(([id, answer]) => answerFaults(id, answer, base));
  const faults = [...unknown, ...answers];
  return faults.length > 0
    ? { ok: false, faults: faults.slice(0, FAULT_LIMIT) }
    : { ok: true, assessment: result.data };
}

/** A fault for each answer to a question that does not exist, a hundred at most. */
function unknownQuestions(input: unknown, base: KnowledgeBase): FileFault[] {
  const answers = answersOf(input);
  const faults: FileFault[] = [];
  for (const id in answers) {
    if (faults.length === FAULT_LIMIT) break;
    if (id !== '__proto__' && Object.hasOwn(answers, id) && !base.question.has(id)) {
      faults.push(faultAt(['answers', id], { key: 'noQuestion' }));
    }
  }
  return faults;
}

function withKnownQuestions(input: unknown, base: KnowledgeBase): unknown {
  const known = Object.entries(answersOf(input) ?? {}).filter(([id]) => base.question.has(id));
  return typeof input === 'object' ? { ...input, answers: Object.fromEntries(known) } : input;
}

function answersOf(input: unknown): object | undefined {
  if (typeof input !== 'object' || input === null || !('answers' in input)) return undefined;
  const { answers } = input;
  return typeof answers !== 'object' || answers === null || Array.isArray(answers) ? undefined : answers;
}

/** A file from a newer version of this program is refused clearly. */
function newerVersion(input: unknown): FileFault | undefined {
  if (typeof input !== 'object' || input === null || !('schemaVersion' in input)) return undefined;
  const { schemaVersion } = input;
  if (typeof schemaVersion !== 'number' || schemaVersion <= SCHEMA_VERSION) return undefined;
  return faultAt(['schemaVersion'], { key: 'newer', version: schemaVersion, most: SCHEMA_VERSION });
}

function answerFaults(id: string, answer: Answer, base: KnowledgeBase): FileFault[] {
  const question = base.question.get(id);
  if (question === undefined) return [];
  return [
    ...valueFaults(['answers', id], question, answer),
    ...groupAnswersOf(answer).flatMap(([group, said]) =>
      valueFaults(['answers', id, 'byGroup', group], question, said),
    ),
  ];
}

function valueFaults(steps: string[], question: Question, said: Answer | GroupAnswer): FileFault[] {
  const cause = 'value' in said ? valueFault(question, said.value) : undefined;
  return cause === undefined ? [] : [faultAt([...steps, 'value'], cause)];
}

/** What is wrong with the value of an answer to this question; undefined if nothing is. */
export function valueFault(question: Question, value: unknown): FaultCause | undefined {
  const options = (question.options ?? []).map((o) => o.id);
  const allowed = options.join(', ');
  switch (question.kind) {
    case 'single':
      return typeof value === 'string' && options.includes(value) ? undefined : { key: 'options', allowed };
    case 'multiple':
      return Array.isArray(value) && new Set(value).size === value.length && value.every((v) => options.includes(v))
        ? undefined
        : { key: 'list', allowed };
    case 'number':
      return numberFault(question, value);
    case 'text':
      return typeof value === 'string' ? undefined : { key: 'kind', kind: 'text' };
  }
}

function numberFault(question: Question, value: unknown): FaultCause | undefined {
  if (typeof value !== 'number' || !Number.isFinite(value)) return { key: 'kind', kind: 'number' };
  const { minimum, maximum } = question;
  if (minimum !== undefined && value < minimum) return { key: 'least', limit: String(minimum) };
  if (maximum !== undefined && value > maximum) return { key: 'most', limit: String(maximum) };
  return undefined;
}
