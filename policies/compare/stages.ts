import { keysOfBoth } from '#policies/file/differences';
import type { AgreedStage, Plan } from '#policies/schema/plan';
import type { StageStanding } from './comparison';

/** The stages of the agreements of two plans, in the order of the later one: which are verified, and since when. */
export function stageStandings(before: Plan | undefined, after: Plan | undefined): StageStanding[] {
  const [then, now] = [stagesIn(before), stagesIn(after)];
  return keysOfBoth(Object.fromEntries(now), Object.fromEntries(then)).map((stage) => {
    const change = { before: then.get(stage), after: now.get(stage) };
    return { stage, ...change, verified: verifiedOf(change.before, change.after) };
  });
}

function stagesIn(plan: Plan | undefined): Map<string, AgreedStage> {
  return new Map((plan?.agreement?.stages ?? []).map((stage) => [stage.id, stage]));
}

function verifiedOf(before: AgreedStage | undefined, after: AgreedStage | undefined): StageStanding['verified'] {
  const [then, now] = [before?.verifiedOn !== undefined, after?.verifiedOn !== undefined];
  if (now) return then ? 'before' : 'since';
  return then ? 'withdrawn' : 'no';
}
