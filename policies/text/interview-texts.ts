import type { Texts } from '#policies/schema/text';

/** The part of the prose that the interview shows. */
export type InterviewTexts = Pick<Texts, 'questions' | 'sections' | 'groups' | 'groupNames'>;
