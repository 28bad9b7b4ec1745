import type { LastResult } from '#policies/schema/assessment';
import type { Severity } from '#policies/schema/result';
import type { Reading } from '#policies/reading';
import { isSame } from '#policies/file/same';
import { factsOf } from './facts';

type Decided = Pick<Reading, 'assessment' | 'decision'>;

/**
 * What is kept of a result with its assessment: what was decided, by which rules, of which facts.
 *
 * @param version - the knowledge version
 * @param date - ISO date and time
 */
export function resultToKeep({ assessment, decision }: Decided, version: string, date: string): LastResult {
  const { classification, findings, stages, withheld, later } = decision;
  const placed = stages.flatMap(({ id, items }) =>
    items.map(({ measure, priority }) => ({ stage: id, measure, priority })),
  );
  return {
    version,
    date,
    type: classification.type,
    severities: Object.fromEntries(findings.map(({ deficit, severity }): [string, Severity] => [deficit, severity])),
    measures: placed.map(({ measure }) => measure),
    places: Object.fromEntries(placed.map(({ measure, stage, priority }) => [measure, { stage, priority }])),
    withheld: withheld.map(({ measure }) => measure),
    later: later.map(({ measure }) => measure),
    facts: factsOf(assessment),
  };
}

/** Whether two kept results say the same of the same facts; when each was made is left aside. */
export function isSameResult(one: LastResult | undefined, other: LastResult | undefined): boolean {
  return isSame(one && { ...one, date: undefined }, other && { ...other, date: undefined });
}
