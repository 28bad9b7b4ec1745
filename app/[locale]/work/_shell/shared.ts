import type { Depth } from '../../../../policies/interview';
import type { Progress } from '../../../../policies/progress';
import type { Situation } from '../../../../policies/situation';
import type { InterviewTexts } from '../../../../policies/text/interview-texts';
import type { Addresses } from './path';
import type { Answering } from './use-answering';
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
};
