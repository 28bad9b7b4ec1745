import { answerTo, isKnown } from '#policies/engine/evaluation-context';
import type { Assessment } from '#policies/schema/assessment';
import type { EvidenceGrade } from '#policies/schema/terms';

/** The four steps of Suzigan, Furtado and Garcia, in their order. */
export const STEPS = ['indicators', 'innovation', 'institutions', 'field-work'] as const;
export type StepId = (typeof STEPS)[number];

export type StepState = 'done' | 'begun' | 'missing';

/** How far a step is, and which of its parts are there: `figures`, or the ids of questions. */
type Step = { id: StepId; state: StepState; has: string[]; lacks: string[] };

/** The parts by which this tool sees a step; `figures` are the numbers on importance, all others are questions. */
const PARTS: Record<Exclude<StepId, 'field-work'>, readonly string[]> = {
  indicators: ['figures', 'register-coverage'],
  innovation: ['origin-of-models', 'news-of-change', 'last-new-product', 'knowledge-base'],
  institutions: ['help-within-reach', 'labour-training', 'management-studies', 'offices-that-serve'],
};

/** How an answer is known that somebody went out for. */
const FROM_THE_FIELD: readonly EvidenceGrade[] = ['interview', 'visit', 'survey', 'workshop'];

/**
 * What of the method is done for this assessment, and what is missing. The field work is done where each question that it is made of was
 * answered out there.
 *
 * @param visited - the questions that need a visit or a talk, such as the lead questions of the core
 */
export function fourSteps(
  { answers, indicators }: Pick<Assessment, 'answers' | 'indicators'>,
  visited: readonly string[],
): Step[] {
  const figures = indicators?.locationQuotient !== undefined || indicators?.sectorShare !== undefined;
  const isThere = (part: string) => (part === 'figures' ? figures : isKnown(answerTo(answers, part)));
  return STEPS.map((id) => {
    if (id !== 'field-work') return stepOf(id, PARTS[id], isThere);
    return stepOf(id, visited, (question) => isFromTheField(question, answers));
  });
}

function stepOf(id: StepId, parts: readonly string[], isThere: (part: string) => boolean): Step {
  const has = parts.filter(isThere);
  const lacks = parts.filter((part) => !has.includes(part));
  return { id, state: lacks.length === 0 ? 'done' : has.length > 0 ? 'begun' : 'missing', has, lacks };
}

function isFromTheField(question: string, answers: Assessment['answers']): boolean {
  const answer = answerTo(answers, question);
  return isKnown(answer) && answer?.evidence !== undefined && FROM_THE_FIELD.includes(answer.evidence);
}
