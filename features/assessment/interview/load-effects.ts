import { loadIfReachable } from '#components/frame/network';

/** The engine with its measures and rules, for what an answer changes; undefined where it cannot be fetched. */
export function loadEffects() {
  return loadIfReachable(() => import('#features/assessment/result/effects'));
}
