import type { NamedChoice } from '#components/forms/select-field';
import type { Clause, ItemFacts, PlanStatus, Target } from '#policies/schema/plan';

/** What people can decide about an item by pressing a button. */
export type Decided = 'take over' | 'finish' | 'postpone' | 'refuse' | 'take up again';

/** A principle that the item breaches, what to do about it, and the written reason to go on where there is one. */
type BreachModel = { check: string; name: string; mend: string; href: string; reason: string | null };

/** An item of the plan as a line of the list; all words are final. */
export type ItemModel = {
  key: string;
  /** The measure's label; null for a measure of people's own. */
  code: string | null;
  title: string;
  status: PlanStatus;
  statusWord: string;
  href: string;
  /** Who, what first and when, as far as it is said. */
  lines: string[];
  /** What is still to be said before somebody can carry it out; empty where nothing is. */
  missing: string;
  breaches: BreachModel[];
  /** Checks that cannot be made before more is said about the item. */
  unchecked: { check: string; name: string; href: string }[];
  /** Why the answers of today no longer ask for it; null where they do. */
  lost: string | null;
  /** Why it is postponed or refused. */
  reason: string | null;
  decisions: Decided[];
  /** Whether it can be taken out altogether, and not only refused. */
  removable: boolean;
};

export type StageModel = { id: string; title: string; items: ItemModel[] };

/** A measure that the package holds and the plan does not. */
export type WaitingModel = {
  measure: string;
  code: string;
  title: string;
  what: string;
  stage: string;
  stageTitle: string;
};

/** What the catalogue says of the measure behind an item, to write it by. */
export type Suggestions = {
  /** Whom the source names; where somebody else does it here, who and why before it. */
  leads: string[];
  takesPart: string[];
  pays: string[];
  contribution: string[];
  steps: string[];
  entry: string[];
  whenNot: string;
};

export type FactName = keyof ItemFacts;

/** An indicator for which people can set a target of their own; `today` says what is counted and where one stands. */
export type TargetModel = {
  indicator: string;
  name: string;
  today: string;
  /** A number for what is counted, in words for everything else. */
  kind: 'count' | 'words';
  value: string | number | null;
  month: 12 | 24;
  /** What was found when it was read again. */
  actual: Target['actual'];
};

/** Everything that the page of one item shows beside the item's own fields. */
export type ItemPageModel = ItemModel & {
  own: boolean;
  what: string;
  suggestions: Suggestions | null;
  /** The measure in the result, where its reasons stand; null where the package does not hold it. */
  reasonsHref: string | null;
  actors: NamedChoice[];
  stages: NamedChoice[];
  stage: string;
  deficits: { title: string; choices: NamedChoice[] }[];
  /** A measure that cures what the clause is about needs none. */
  clauseExempt: boolean;
  clause: Clause | null;
  facts: { name: FactName; value: boolean | null }[];
  targets: TargetModel[];
  /** The currency of new amounts: that of what can be spent at most; null where it names none. */
  currency: string | null;
  before: { title: string; href: string } | null;
  after: { title: string; href: string } | null;
};
