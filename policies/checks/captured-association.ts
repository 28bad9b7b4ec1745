import { severityOf } from '#policies/engine/severity';
import { type Checked, type CheckedItem, isAtLeast, type Outcome } from './checked';
import { both } from './known';
import { judged, met, notApplicable, unknown } from './outcomes';

/** Bodies that their members run: what is paid through one of them is not paid through the other. */
const OF_THE_MEMBERS = ['support-sector-association', 'small-firms-own-body'];

/**
 * C10: nothing is paid through an association after small firms were blocked. Where the government runs the association, measures of
 * the knowledge base go through a body of the members (R31) if the plan holds one in time; what people name the association breaches.
 */
export function capturedAssociation(checked: Checked): Outcome {
  const blocked = severityOf('governance', checked.decision);
  const isRun = isAtLeast(severityOf('paternalistic-association', checked.decision), 2);
  if (blocked === 3 || isRun) {
    const outcome = judged(checked, (item) =>
      both(item.facts.throughAssociation, blocked === 3 || !goesThroughMembers(item, checked)),
    );
    return blocked === null && outcome.status !== 'breached' ? unknown(['joint-attempts'], outcome.items) : outcome;
  }
  if (blocked === null) return unknown(['joint-attempts']);
  return blocked === 'not-applicable' ? notApplicable() : met();
}

function goesThroughMembers({ measure, stage }: CheckedItem, { items }: Checked): boolean {
  return (
    measure !== undefined &&
    items.some((other) => OF_THE_MEMBERS.includes(other.measure?.id ?? '') && other.stage <= stage)
  );
}
