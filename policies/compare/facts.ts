import { cutOffsOf } from '#policies/engine/classify';
import { isSame } from '#policies/file/same';
import type { Answer, Assessment } from '#policies/schema/assessment';
import { fingerprint } from '#policies/version';

/** What an answer says, how that is known, and what single groups say; notes and times are no facts. */
type AnswerFact = Pick<Answer, 'evidence' | 'who' | 'source' | 'asOf'> & {
  said: unknown;
  byGroup: Record<string, unknown>;
};

/** What deciding reads of an answer. */
export function factOf(answer: Answer): AnswerFact {
  const { evidence, who, source, asOf, byGroup = {} } = answer;
  const groups = Object.entries(byGroup).flatMap(([group, said]) => {
    if (said === undefined) return [];
    const { note: _, ...heard } = said;
    return [[group, heard] as const];
  });
  return { said: saidIn(answer), evidence, who, source, asOf, byGroup: Object.fromEntries(groups) };
}

/** A fingerprint of every fact of an assessment: of each answer and each figure, and of the cut-offs. */
export function factsOf(assessment: Pick<Assessment, 'answers' | 'indicators' | 'thresholds'>): Record<string, string> {
  const { answers, indicators = {} } = assessment;
  return Object.fromEntries([
    ...Object.entries(answers).map(([id, answer]) => [`answers.${id}`, printOf(factOf(answer))]),
    ...Object.entries(indicators).map(([field, value]) => [`figures.${field}`, printOf(value)]),
    ['cut-offs', printOf(cutOffsOf(assessment))],
  ]);
}

/** The names of the facts that are not the same in two lists of fingerprints, in alphabetical order. */
export function changedFacts(before: Record<string, string>, after: Record<string, string>): string[] {
  const names = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...names].filter((name) => before[name] !== after[name]).sort();
}

/** Whether two answers say the same, how it is known left aside. */
export function sayTheSame(one: Answer | undefined, other: Answer | undefined): boolean {
  return isSame(one && saidIn(one), other && saidIn(other));
}

function saidIn(answer: Answer): unknown {
  if ('value' in answer) return { value: answer.value };
  return 'unknown' in answer ? 'unknown' : 'not-applicable';
}

function printOf(value: unknown): string {
  return fingerprint(canonical(value));
}

/** The same text for the same value, in whatever order its keys stand. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}
