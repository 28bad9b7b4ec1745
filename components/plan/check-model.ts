import type { CheckResult } from '#policies/schema/result';

/** An item of the plan by its name, with the address of its page. */
export type NamedItem = { key: string; name: string; href: string };

/** A written reason to go on in spite of a breach: for one item, or for the whole check. */
export type WrittenReason = { item: NamedItem | null; reason: string };

/** A principle check with its words, as the plan shows it. */
export type CheckModel = {
  id: string;
  name: string;
  status: CheckResult['status'];
  statusWord: string;
  text: string;
  /** What to do about a breach; empty where there is none. */
  mend: string;
  /** What the check rests on: the principle, the source and where in it, and whether the source says it. */
  principle: string;
  sources: string[];
  basis: string;
  /** The items that breach it, or that have to say more. */
  items: NamedItem[];
  /** The questions whose answers breach it, or are still open. */
  questions: { id: string; name: string; href: string }[];
  reasons: WrittenReason[];
};
