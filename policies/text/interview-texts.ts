import type { SectionId } from '#policies/schema/knowledge';
import type { Texts } from '#policies/schema/text';

/** The part of the prose that the interview shows. */
export type InterviewTexts = Pick<Texts, 'questions' | 'sections' | 'groups' | 'modules'>;

/** The words of the questions of some sections, which come when one of them is entered. */
export type LaterQuestionTexts = { sections: SectionId[]; load: () => Promise<Texts['questions']> };
