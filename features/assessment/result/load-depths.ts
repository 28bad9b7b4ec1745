import { DEPTHS } from '#reports/depths';
import { documents } from '#reports/registry';

/** Fetches what builds the three depths, for a time without a network. Never rejects. */
export async function loadDepths(): Promise<void> {
  await Promise.allSettled(DEPTHS.map((depth) => documents[depth].builder()));
}
