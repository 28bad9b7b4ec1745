import type { Draft, QuestionModel } from './model';

/** What each kind of answer's field gets: the question with its words, what is typed, and what is wrong with it. */
export type AnswerProps = {
  model: QuestionModel;
  draft: Draft;
  onDraft: (draft: Draft) => void;
  error: string | null;
};
