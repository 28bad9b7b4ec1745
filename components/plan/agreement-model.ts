import type { AgreedStage } from '#policies/schema/plan';
import type { NamedItem } from './check-model';

/** The fields of a stage of the agreement, in the order of the form. */
export const stageTexts = ['title', 'entry', 'contribution', 'evidence', 'verifiedBy', 'stopRule'] as const;
export type StageText = (typeof stageTexts)[number];
export type StageField = StageText | 'amount' | 'currency' | 'verifiedOn';

/** Fields of a stage as they are written; undefined takes one out. */
export type StageFields = { [Field in StageField]?: AgreedStage[Field] | undefined };

/** A stage of the agreement with what hangs on it. */
export type AgreedStageModel = {
  stage: AgreedStage;
  /** What it is called, also while it has no title. */
  name: string;
  /** Its support is open, or waits until this stage is verified. */
  waitsFor: string | null;
  items: NamedItem[];
  /** What its items cost together, one line a currency. */
  budgets: string[];
  /** What nobody has said yet. */
  missing: StageField[];
};
