import type { KnowledgeBase } from './base';
import { answerTo, chosen, type Facts } from './facts';
import { evaluate } from './evaluate';
import type { Answer, Assessment } from './schema/assessment';
import type { Deficit, Question } from './schema/knowledge';
import type { AnsweredQuestion, Finding, Severity } from './schema/result';

/**
 * One finding for every deficit, in the order of the catalogue.
 *
 * The severity is the state of the lead question (0 to 3). Two or more answered follow-ups that all lie above, or all below,
 * a lead of 0 to 2 move it one step that way, within 0 to 2. Lead unknown: null (domain catalogue B.6.1, ours).
 */
export function diagnose(assessment: Assessment, base: KnowledgeBase): Finding[] {
  return base.knowledge.deficits.map((deficit) => find(deficit, assessment, base));
}

/** The severity that {@link diagnose} gives one deficit, and nothing more of its finding. */
export function severityOf(deficit: string, assessment: Assessment, base: KnowledgeBase): Severity {
  const lead = base.leadOf.get(deficit);
  const leadState = lead === undefined ? null : ownState(lead, answerTo(assessment.answers, lead.id), assessment, base);
  return moved(leadState, followUpStates(deficit, assessment, base));
}

function find(deficit: Deficit, assessment: Assessment, base: KnowledgeBase): Finding {
  const lead = base.leadOf.get(deficit.id);
  const followUps = base.followUpsOf.get(deficit.id) ?? [];
  const answer = lead === undefined ? undefined : answerTo(assessment.answers, lead.id);
  const states = followUpStates(deficit.id, assessment, base);
  const leadState = lead === undefined ? null : ownState(lead, answer, assessment, base);
  return {
    deficit: deficit.id,
    severity: moved(leadState, states),
    breadth: states.filter((s) => s > 0).length,
    evidence: answer?.evidence ?? null,
    who: answer?.who ?? null,
    reach: reachOf(deficit, assessment, base),
    because: [...(lead ? [lead] : []), ...followUps].flatMap((q) => answeredQuestion(q.id, assessment)),
    sources: deficit.sources,
  };
}

function followUpStates(deficit: string, assessment: Assessment, base: KnowledgeBase): number[] {
  return (base.followUpsOf.get(deficit) ?? []).flatMap((q) => {
    const state = stateOf(q, answerTo(assessment.answers, q.id));
    return typeof state === 'number' ? [state] : [];
  });
}

/** An answer as it stands in a trace; empty if nobody has answered. */
export function answeredQuestion(question: string, assessment: Pick<Assessment, 'answers'>): AnsweredQuestion[] {
  const answer = answerTo(assessment.answers, question);
  if (answer === undefined) return [];
  if ('unknown' in answer) return [{ question, value: 'unknown' }];
  if ('notApplicable' in answer) return [{ question, value: 'not-applicable' }];
  return [{ question, value: answer.value }];
}

function ownState(lead: Question, answer: Answer | undefined, assessment: Assessment, base: KnowledgeBase): Severity {
  const state = stateOf(lead, answer);
  if (state === 0 && answer?.who !== undefined && lead.zeroNotFrom?.some((group) => group === answer.who)) return null;
  return contradicted(lead, answer, assessment, base) ? null : state;
}

/** An option that another answer rules out says nothing: "blocked" where there is nobody larger to block. */
function contradicted(
  lead: Question,
  answer: Answer | undefined,
  assessment: Assessment,
  base: KnowledgeBase,
): boolean {
  const [option] = chosen(lead, answer) ?? [];
  const notWhen = lead.options?.find((o) => o.id === option)?.notWhen;
  if (notWhen === undefined) return false;
  const facts: Facts = { base, answers: assessment.answers, severities: new Map(), type: undefined };
  return evaluate(notWhen, facts) === 'holds';
}

function stateOf(question: Question, answer: Answer | undefined): Severity {
  if (answer === undefined) return null;
  if ('notApplicable' in answer) return 'not-applicable';
  const [option] = chosen(question, answer) ?? [];
  return asSeverity(question.options?.find((o) => o.id === option)?.severity);
}

function asSeverity(value: number | undefined): Severity {
  switch (value) {
    case 0:
    case 1:
    case 2:
    case 3:
      return value;
    default:
      return null;
  }
}

function moved(lead: Severity, states: number[]): Severity {
  if (typeof lead !== 'number' || lead === 3 || states.length < 2) return lead;
  if (states.every((s) => s > lead)) return asSeverity(Math.min(2, lead + 1));
  if (states.every((s) => s < lead)) return asSeverity(Math.max(0, lead - 1));
  return lead;
}

function reachOf(deficit: Deficit, assessment: Assessment, base: KnowledgeBase): Finding['reach'] {
  if (deficit.elsewhereWhen === undefined) return 'here';
  const facts: Facts = { base, answers: assessment.answers, severities: new Map(), type: undefined };
  switch (evaluate(deficit.elsewhereWhen, facts)) {
    case 'holds':
      return 'others';
    case 'fails':
      return 'here';
    case 'unknown':
      return 'unknown';
  }
}
