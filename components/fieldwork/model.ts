import type { QuestionModel } from '#components/interview/model';
import type { StepId, StepState } from '#policies/instruments/four-steps';
import type { GuideBlockId } from '#policies/instruments/schedule';

/** A step of the method: how far it is, and what it still lacks, in words. */
export type StepModel = { id: StepId; state: StepState; lacks: string };

/** A block of the schedule as it can be chosen. */
export type BlockModel = { id: GuideBlockId; questions: number; open: number; chosen: boolean };

/** A kind of person to meet. */
export type PersonModel = { id: string; name: string; open: number };

/** What to ask one of them, the open questions first; and the chosen blocks for which there is no question. */
export type HandoutModel = {
  id: string;
  name: string;
  open: QuestionModel[];
  confirm: QuestionModel[];
  ownWords: GuideBlockId[];
  enterHref: string;
};

/** Something of which only one side has spoken. */
export type OneSidedModel = { id: string; name: string; side: string };
