import { factsOf } from '#policies/compare/facts';
import { isSameResult, resultToKeep } from '#policies/compare/kept-result';
import { knowledgeBase } from '#policies/knowledge/knowledge';
import { readingOf } from '#policies/reading';
import type { Assessment } from '#policies/schema/assessment';
import { rulesVersion } from '#policies/version';
import { now } from '#features/browser/clock';
import type { Working } from '#features/assessment/use-assessment';

/** After the last change; long enough that nothing is decided anew with every key. */
const QUIET_MILLISECONDS = 4_000;

type Kept = Pick<Working, 'assessment' | 'opened' | 'change'>;
type Showing = {
  /** The knowledge version that decides here. */
  version: string;
  /** Whether the result, or what documents are made of, is on the screen. */
  shown: boolean;
};

/** The facts of which each working copy has kept the result last, by its function that changes it. */
const done = new WeakMap<Kept['change'], string>();

/**
 * Keeps what is decided with the assessment: at once where it is shown, and otherwise when facts have changed and people have paused. What
 * other rules decided stays until somebody has seen what these make of it. Each state of the facts is kept once by a tab, so that two tabs
 * with different rules do not write over each other without end.
 *
 * @returns what ends the waiting
 */
export function keepLater({ assessment, opened, change }: Kept, { version, shown }: Showing): () => void {
  if (!shown && (isAsOpened(assessment, opened) || isOfOtherRules(assessment, version))) return () => undefined;
  const timer = setTimeout(
    () => {
      const facts = JSON.stringify(Object.entries(factsOf(assessment)).sort());
      if (done.get(change) === facts) return;
      done.set(change, facts);
      const at = now();
      change((latest) => withResult(latest, version, at));
    },
    shown ? 0 : QUIET_MILLISECONDS,
  );
  return () => clearTimeout(timer);
}

/** The same assessment with its result; itself where it holds the same result already. */
export function withResult(assessment: Assessment, version: string, at: string): Assessment {
  const lastResult = resultToKeep(readingOf(assessment, knowledgeBase), version, at);
  return isSameResult(assessment.lastResult, lastResult) ? assessment : { ...assessment, lastResult };
}

function isAsOpened(assessment: Assessment, opened: Assessment): boolean {
  return (['answers', 'indicators', 'thresholds'] as const).every((part) => assessment[part] === opened[part]);
}

function isOfOtherRules({ lastResult }: Assessment, version: string): boolean {
  return lastResult !== undefined && rulesVersion(lastResult.version) !== rulesVersion(version);
}
