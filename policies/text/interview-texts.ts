import type { Texts } from '#policies/schema/text';

/** The part of the prose that the interview loads with its first question. */
export type InterviewTexts = Pick<Texts, 'questions' | 'sections' | 'groups' | 'modules'>;
