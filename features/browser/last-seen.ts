import type { Assessment } from '#policies/schema/assessment';

let seen: Assessment | undefined;

/** Remembers the assessment on the screen, for the page that appears when the screen fails. */
export function rememberSeen(assessment: Assessment): void {
  seen = assessment;
}

/** The assessment that was last on the screen of this page. */
export function lastSeen(): Assessment | undefined {
  return seen;
}
