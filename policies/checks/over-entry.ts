import { must } from '#policies/engine/base';
import { severityOf } from '#policies/engine/severity';
import { type Checked, isAtLeast, type Outcome } from './checked';
import { judged, met, unknown } from './outcomes';

/** C23: nobody is helped to start where more start already than find orders. */
export function noStartUpAidIntoOverEntry(checked: Checked): Outcome {
  const turnover = severityOf('labour-turnover', checked.decision);
  const outcome = judged(checked, ({ facts }) => facts.startUpAid);
  if (outcome.status === 'not-applicable' || outcome.status === 'met') return outcome;
  if (turnover !== null) return isAtLeast(turnover, 2) ? outcome : met();
  const lead = must(checked.base.leadOf, 'labour-turnover').id;
  return unknown([lead], outcome.status === 'unknown' ? outcome.items : []);
}
