import { advisedWhenNot } from './advised-when-not';
import type { WhenNot } from './decider';
import { systemWhenNot } from './system-when-not';
import { typeWhenNot } from './type-when-not';

/** What decides each sentence of each "when not". A test compares it with the texts, and writes the page of what no question decides. */
export const whenNot: WhenNot = { ...systemWhenNot, ...typeWhenNot, ...advisedWhenNot };
