import { must } from '#policies/engine/base';
import type { Checked, Outcome } from './checked';
import { breached, met, notApplicable, unknown } from './outcomes';

/**
 * What cannot wait has an item: everything that the package puts under stop and law, and something for each deficit at 3 for which the package
 * has anything. Named is what lacks. An own measure of which nobody says what it answers may answer such a deficit.
 */
export function worstFindingsAnswered({ base, decision, items }: Checked): Outcome {
  const proposed = decision.stages.flatMap(({ slot, items: inStage }) =>
    inStage.map(({ measure }) => ({ measure, slot, deficits: must(base.measure, measure).deficits })),
  );
  const urgent = proposed.filter(({ slot }) => slot === 'stop-and-law').map(({ measure }) => measure);
  const worst = decision.findings
    .filter(({ severity }) => severity === 3)
    .map(({ deficit }) => ({ deficit, by: proposed.find(({ deficits }) => deficits.includes(deficit))?.measure }))
    .filter(({ by }) => by !== undefined);
  if (urgent.length + worst.length === 0) return notApplicable();
  const held = new Set(items.flatMap(({ measure }) => measure?.id ?? []));
  const lacking = urgent.filter((measure) => !held.has(measure));
  const answered = new Set(items.flatMap(({ deficits }) => deficits ?? []));
  const unanswered = worst.filter(({ deficit }) => !answered.has(deficit)).flatMap(({ by }) => by ?? []);
  const unsaid = items.filter(({ deficits }) => deficits === undefined).map(({ key }) => key);
  if (lacking.length > 0 || (unanswered.length > 0 && unsaid.length === 0)) {
    return breached([...new Set([...lacking, ...(unsaid.length === 0 ? unanswered : [])])]);
  }
  return unanswered.length > 0 ? unknown([], unsaid) : met();
}
