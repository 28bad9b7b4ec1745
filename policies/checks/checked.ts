import type { Cast } from '#policies/engine/actors';
import type { KnowledgeBase } from '#policies/engine/base';
import type { Assessment } from '#policies/schema/assessment';
import type { Measure } from '#policies/schema/knowledge';
import type { Clause, ItemFacts } from '#policies/schema/plan';
import type { CheckResult, Decision, Severity } from '#policies/schema/result';
import type { ActorId } from '#policies/schema/terms';

/** An item as the checks see it, whether the package proposes it or people wrote it into their plan. */
export type CheckedItem = {
  key: string;
  /** Missing for a measure of people's own, and for one that this knowledge base does not hold. */
  measure: Measure | undefined;
  /** The number of its stage, from 0. */
  stage: number;
  /** The month in which it starts, such as 2027-03. */
  start: string | undefined;
  /** Something asked of others, which nobody here carries out. */
  petition: boolean;
  /** Whom people named for it: an actor of the list, or a name. */
  owner: string | undefined;
  /** Actors of the list, or names: these count as people of the place. */
  leads: string[];
  takesPart: string[];
  /** Who people said would pay. */
  paidBy: string[];
  /** Whom earlier items of the plan bring into being. */
  founded: ReadonlySet<ActorId>;
  /** The deficits that it answers; undefined where people did not say. */
  deficits: string[] | undefined;
  facts: ItemFacts;
  clause: Clause | undefined;
  compliancePlan: string | undefined;
  contributes: boolean;
  /** Somebody means to pay more than nothing for it. */
  funded: boolean;
  /** People said that they will do it: it is more than proposed. */
  takenOver: boolean;
};

/** What is held against the principles: the items in order, stage by stage, and what people left out of their plan. */
export type Checked = {
  base: KnowledgeBase;
  decision: Decision;
  assessment: Assessment;
  items: CheckedItem[];
  /** Who can do what in this place. */
  cast: Cast;
  /** What people postponed or refused. */
  leftOut: { key: string; measure: string | undefined }[];
};

/** What one check says; the reasons that people wrote against it stand beside. */
export type Outcome = Omit<CheckResult, 'check' | 'override' | 'overrides'>;

export function isAtLeast(severity: Severity, bound: number): boolean {
  return typeof severity === 'number' && severity >= bound;
}
