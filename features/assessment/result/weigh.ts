import type { Reading } from '#policies/reading';
import { type WeightyFact, weighFacts } from '#policies/what-if/robustness-facts';

/** No longer than this at a stretch, in milliseconds, so that the page answers in between. */
const STRETCH = 12;

/** Weighs the open questions bit by bit; undefined where it is no longer wanted. */
export async function weighBitByBit(reading: Reading, isWanted: () => boolean): Promise<WeightyFact[] | undefined> {
  const weighing = weighFacts(reading.whatIf());
  let since = performance.now();
  for (let step = weighing.next(); ; step = weighing.next()) {
    if (step.done) return step.value;
    if (performance.now() - since < STRETCH) continue;
    await new Promise((resume) => setTimeout(resume));
    if (!isWanted()) return undefined;
    since = performance.now();
  }
}
