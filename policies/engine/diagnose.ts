import { type KnowledgeBase, must } from './base';
import { answerTo, chosen, contextOfAnswers } from './evaluation-context';
import { evaluate } from './evaluate';
import { groupAnswersOf } from './group-answers';
import { decidingGroup, groupsThatDiffer, type Heard } from './group-states';
import type { Answer, Assessment, GroupAnswer } from '#policies/schema/assessment';
import type { Deficit, Question } from '#policies/schema/knowledge';
import type { AnsweredQuestion, Finding, Severity } from '#policies/schema/result';

/**
 * One finding for every deficit, in the order of the catalogue.
 *
 * The severity is the state of the lead question (0 to 3). Two or more answered follow-ups that all lie above, or all below,
 * a lead of 0 to 2 move it one step that way, within 0 to 2. Lead unknown: null (domain catalogue B.6.1, ours). Where groups differ by
 * two states or more, that of the group that bears the deficit counts, and nothing is averaged (U.3).
 */
export function diagnose(assessment: Assessment, base: KnowledgeBase): Finding[] {
  return base.knowledge.deficits.map((deficit) => find(deficit, assessment, base));
}

/**
 * The findings of an assessment that differs from another one in some answers only; the same as {@link diagnose} gives.
 *
 * @param findings - what {@link diagnose} gave for the other one
 * @param changed - the questions whose answers differ
 */
export function diagnoseAgain(
  findings: Finding[],
  changed: Iterable<string>,
  assessment: Assessment,
  base: KnowledgeBase,
): Finding[] {
  const moved = new Set<string>();
  for (const question of changed) for (const { id } of base.readingDeficits.get(question) ?? []) moved.add(id);
  return findings.map((f) => (moved.has(f.deficit) ? find(must(base.deficit, f.deficit), assessment, base) : f));
}

/** The findings that decide, with the answers themselves, which questions are asked at all. */
export function diagnoseForAsking(assessment: Assessment, base: KnowledgeBase): Finding[] {
  return base.deficitsBeforeAsking.map((deficit) => find(deficit, assessment, base));
}

/** The severity that {@link diagnose} gives one deficit, and nothing more of its finding. */
export function diagnosedSeverity(deficit: string, assessment: Assessment, base: KnowledgeBase): Severity {
  const lead = base.leadOf.get(deficit);
  if (lead === undefined) return moved(null, followUpStates(deficit, assessment, base));
  const answer = answerTo(assessment.answers, lead.id);
  const leadState = ownState(lead, answer, assessment, base);
  const deciding = decidingGroup(
    must(base.deficit, deficit).heldBy,
    leadState,
    heardOf(lead, answer, assessment, base),
  );
  return deciding?.severity ?? moved(leadState, followUpStates(deficit, assessment, base));
}

function find(deficit: Deficit, assessment: Assessment, base: KnowledgeBase): Finding {
  const lead = base.leadOf.get(deficit.id);
  const followUps = base.followUpsOf.get(deficit.id) ?? [];
  const answer = lead === undefined ? undefined : answerTo(assessment.answers, lead.id);
  const states: number[] = [];
  const leadState = lead === undefined ? null : ownState(lead, answer, assessment, base);
  const heard = lead === undefined ? [] : heardOf(lead, answer, assessment, base);
  const deciding = decidingGroup(deficit.heldBy, leadState, heard);
  const because = lead === undefined || answer === undefined ? [] : [leadAnswer(lead, answer, deciding)];
  for (const question of followUps) {
    const given = answerTo(assessment.answers, question.id);
    if (given === undefined) continue;
    because.push(asAnswered(question.id, given));
    const state = stateOf(question, given);
    if (typeof state === 'number') states.push(state);
  }
  const agreed = moved(leadState, states);
  const source = deciding?.said ?? answer;
  return {
    deficit: deficit.id,
    severity: deciding?.severity ?? agreed,
    ...groupsThatDiffer(agreed, heard),
    ...(deciding === undefined ? {} : { decidedBy: { group: deciding.group, agreed } }),
    breadth: states.filter((s) => s > 0).length,
    evidence: source?.evidence ?? null,
    who: source?.who ?? null,
    reach: reachOf(deficit, assessment, base),
    because,
    sources: deficit.sources,
  };
}

const NOBODY: Heard[] = [];

/** What each group says of a lead question, as a state of its own: nothing of it moves, and nothing is averaged. */
function heardOf(lead: Question, answer: Answer | undefined, assessment: Assessment, base: KnowledgeBase): Heard[] {
  if (answer?.byGroup === undefined) return NOBODY;
  return groupAnswersOf(answer).map(([group, said]) => {
    const state = contradicted(lead, said, assessment, base) ? null : stateOf(lead, said);
    return { group, said, severity: state === 'not-applicable' ? null : state };
  });
}

function leadAnswer(lead: Question, answer: Answer, deciding: Heard | undefined): AnsweredQuestion {
  if (deciding === undefined) return asAnswered(lead.id, answer);
  return { ...asAnswered(lead.id, deciding.said), group: deciding.group };
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
  return answer === undefined ? [] : [asAnswered(question, answer)];
}

function asAnswered(question: string, answer: Answer | GroupAnswer): AnsweredQuestion {
  if ('unknown' in answer) return { question, value: 'unknown' };
  if ('notApplicable' in answer) return { question, value: 'not-applicable' };
  return { question, value: answer.value };
}

function ownState(lead: Question, answer: Answer | undefined, assessment: Assessment, base: KnowledgeBase): Severity {
  const state = stateOf(lead, answer);
  if (state === 0 && answer?.who !== undefined && lead.zeroNotFrom?.some((group) => group === answer.who)) return null;
  return contradicted(lead, answer, assessment, base) ? null : state;
}

/** An option that another answer rules out says nothing: "blocked" where there is nobody larger to block. */
function contradicted(
  lead: Question,
  answer: Answer | GroupAnswer | undefined,
  assessment: Assessment,
  base: KnowledgeBase,
): boolean {
  const option = optionOf(lead, answer);
  const notWhen = lead.options?.find((o) => o.id === option)?.notWhen;
  if (notWhen === undefined) return false;
  return evaluate(notWhen, contextOfAnswers(assessment, base)) === 'holds';
}

function stateOf(question: Question, answer: Answer | GroupAnswer | undefined): Severity {
  if (answer === undefined) return null;
  if ('notApplicable' in answer) return 'not-applicable';
  const option = optionOf(question, answer);
  return asSeverity(question.options?.find((o) => o.id === option)?.severity);
}

/** The only option of a single choice. */
function optionOf(question: Question, answer: Answer | GroupAnswer | undefined): string | undefined {
  if (answer !== undefined && 'value' in answer && typeof answer.value === 'string') return answer.value;
  return chosen(question, answer)?.[0];
}

function asSeverity(value: number | undefined): Severity {
  return value === 0 || value === 1 || value === 2 || value === 3 ? value : null;
}

function moved(lead: Severity, states: number[]): Severity {
  if (typeof lead !== 'number' || lead === 3 || states.length < 2) return lead;
  if (states.every((s) => s > lead)) return asSeverity(Math.min(2, lead + 1));
  if (states.every((s) => s < lead)) return asSeverity(Math.max(0, lead - 1));
  return lead;
}

function reachOf(deficit: Deficit, assessment: Assessment, base: KnowledgeBase): Finding['reach'] {
  if (deficit.elsewhereWhen === undefined) return 'here';
  switch (evaluate(deficit.elsewhereWhen, contextOfAnswers(assessment, base))) {
    case 'holds':
      return 'others';
    case 'fails':
      return 'here';
    case 'unknown':
      return 'unknown';
  }
}
