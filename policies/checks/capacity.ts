import { severityOf } from '#policies/engine/severity';
import { type Checked, isAtLeast, type Outcome } from './checked';
import { both, either } from './known';
import { judged, notApplicable, unknown } from './outcomes';

/** C6: where volume or price is the trap, nothing lowers prices, and capacity needs a market that was looked into in an earlier stage. */
export function noCapacityPush(checked: Checked): Outcome {
  const lowPrice = severityOf('low-price-trap', checked.decision);
  const embryonic = checked.decision.classification.type === 'embryonic';
  if (!embryonic && lowPrice === null) return unknown(['last-price-talk']);
  if (!embryonic && !isAtLeast(lowPrice, 2)) return notApplicable();
  const research = checked.items.find((i) => i.measure?.id === 'niche-market-research')?.stage ?? Infinity;
  return judged(checked, ({ facts, stage }) => either(facts.lowersPrice, both(facts.addsCapacity, stage <= research)));
}
