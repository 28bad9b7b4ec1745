import type { AgreedStage } from '#policies/schema/plan';
import type { NamedItem } from './check-model';

/** The fields of a stage of the agreement, in the order of the form. */
export const stageTexts = ['title', 'entry', 'contribution', 'evidence', 'verifiedBy', 'stopRule'] as const;
type StageText = (typeof stageTexts)[number];
export type StageField = StageText | 'amount' | 'currency' | 'verifiedOn' | 'stopRuleMet';

/** Fields of a stage as they are written; undefined takes one out. */
export type StageFields = { [Field in StageField]?: AgreedStage[Field] | undefined };

/** A stage of the agreement with what hangs on it. */
export type AgreedStageModel = {
  stage: AgreedStage;
  /** What it is called, also while it has no title. */
  name: string;
  /** With its number before the name. */
  title: string;
  /** Whether its support is open or waits, and in words. */
  open: boolean;
  support: string;
  items: NamedItem[];
  /** What its items cost together, in each currency; empty where they cost nothing. */
  budgets: string;
  /** The currency of new amounts; null where what can be spent names none. */
  currency: string | null;
  /** What nobody has said yet; empty where nothing is. */
  missingText: string;
};
