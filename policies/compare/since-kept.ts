import type { Reading } from '#policies/reading';
import type { LastResult } from '#policies/schema/assessment';
import type { Severity, Decision } from '#policies/schema/result';
import type { TypeId } from '#policies/schema/terms';
import { rulesVersion } from '#policies/version';
import { changedFacts, factsOf } from './facts';
import { moved } from './moved';

/** What two results differ in, by ids. */
export type ResultChange = {
  type: { before: TypeId | null; after: TypeId | null } | null;
  severities: { deficit: string; before: Severity | undefined; after: Severity | undefined }[];
  entered: string[];
  left: string[];
};

/** What happened since a result was kept: which facts are others, whether the rules are, and what the result is now against then. */
export type SinceKept = {
  /** When the result was kept; null where the program that kept it did not say. */
  date: string | null;
  /** The names of the facts that are others; null where the kept result does not tell its facts. */
  facts: string[] | null;
  rules: boolean;
  result: ResultChange;
  /** Whose doing it is where the result is another: of the rules alone, of the facts alone, or nobody can tell them apart. */
  because: 'nothing' | 'facts' | 'rules' | 'both';
};

/** Holds what is decided now against what was kept. The rules are others where the logic of the knowledge is; other words are none. */
export function sinceKept(
  kept: LastResult,
  reading: Pick<Reading, 'assessment' | 'decision'>,
  version: string,
): SinceKept {
  const facts = kept.facts === undefined ? null : changedFacts(kept.facts, factsOf(reading.assessment));
  const rules = rulesVersion(kept.version) !== rulesVersion(version);
  const result = resultChange(kept, reading.decision);
  return { date: kept.date ?? null, facts, rules, result, because: because(result, facts, rules) };
}

/** Whether a result is the same in all that is kept of it. */
export function isUnchanged({ type, severities, entered, left }: ResultChange): boolean {
  return type === null && severities.length + entered.length + left.length === 0;
}

/** What is decided now, against what was kept of another decision; parts that were not kept are no change. */
export function resultChange(kept: LastResult, { classification, findings, stages }: Decision): ResultChange {
  const measures = stages.flatMap(({ items }) => items.map(({ measure }) => measure));
  const { severities } = kept;
  const before = kept.type;
  return {
    type: before === undefined || before === classification.type ? null : { before, after: classification.type },
    severities: severities === undefined ? [] : severityChanges(severities, findings),
    ...(kept.measures === undefined ? { entered: [], left: [] } : moved(kept.measures, measures)),
  };
}

function severityChanges(kept: Record<string, unknown>, findings: Decision['findings']): ResultChange['severities'] {
  const now = new Map(findings.map(({ deficit, severity }) => [deficit, severity]));
  return [...new Set([...now.keys(), ...Object.keys(kept)])].flatMap((deficit) => {
    const [before, after] = [severityIn(kept[deficit]), now.get(deficit)];
    return before === after ? [] : [{ deficit, before, after }];
  });
}

/** A severity as it was kept; anything else that a file holds in its place is none. */
function severityIn(value: unknown): Severity | undefined {
  switch (value) {
    case 0:
    case 1:
    case 2:
    case 3:
    case null:
    case 'not-applicable':
      return value;
    default:
      return undefined;
  }
}

function because(result: ResultChange, facts: string[] | null, rules: boolean): SinceKept['because'] {
  if (isUnchanged(result)) return 'nothing';
  if (facts === null) return rules ? 'both' : 'facts';
  if (facts.length === 0) return 'rules';
  return rules ? 'both' : 'facts';
}
