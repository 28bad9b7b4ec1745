import { said } from '#policies/plan/item';
import type { StageStanding, Support } from './comparison';

/**
 * Whether support goes on by the stop rule that people agreed on. A stop rule is written in words, so people must say whether it has come
 * true; what nobody said is never taken for a no. A stage that was verified since opens the next one, as agreed.
 */
export function supportOf(stages: readonly StageStanding[]): Support {
  const agreed = stages.filter(({ after }) => after !== undefined);
  const stopped = agreed.find(({ after }) => after?.stopRuleMet === 'yes');
  if (stopped !== undefined) return { verdict: 'stop', because: 'rule-met', stage: stopped.stage };
  if (agreed.length === 0) return { verdict: 'cannot-be-told', because: 'no-agreement' };
  const withdrawn = agreed.find(({ verified }) => verified === 'withdrawn');
  if (withdrawn !== undefined) return { verdict: 'cannot-be-told', because: 'withdrawn', stage: withdrawn.stage };
  const at = agreed.findIndex(({ after }) => after?.verifiedOn === undefined);
  const running = agreed[at];
  if (running === undefined) return { verdict: 'go-on', because: 'all-verified' };
  const { stage } = running;
  if (!said(running.after?.stopRule)) return { verdict: 'cannot-be-told', because: 'no-rule', stage };
  if (running.after?.stopRuleMet === 'no') return { verdict: 'go-on', because: 'rule-not-met', stage };
  const previous = agreed[at - 1];
  if (previous?.verified === 'since') return { verdict: 'go-on', because: 'verified-since', stage: previous.stage };
  return { verdict: 'cannot-be-told', because: 'nobody-said', stage };
}
