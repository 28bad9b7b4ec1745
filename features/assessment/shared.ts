import type { Depth } from '#policies/interview/interview';
import type { Progress } from '#policies/interview/progress';
import type { Situation } from '#policies/engine/situation';
import type { InterviewTexts } from '#policies/text/interview-texts';
import type { Addresses } from '#features/browser/path';
import type { Answering } from './interview/use-answers';
import type { Working } from './use-assessment';

/** What the places of one assessment share. */
export type Shared = {
  working: Working;
  situation: Situation;
  progress: Progress;
  texts: InterviewTexts;
  addresses: Addresses;
  depth: Depth;
  answering: Answering;
  knowledgeVersion: string;
};
