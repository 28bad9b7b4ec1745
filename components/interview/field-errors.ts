import type { FieldError } from '#components/forms/error-summary';
import { idsOf } from '#components/forms/ids';
import type { QuestionModel } from './model';

type Faulty = { model: QuestionModel; error: string | null; noteError?: string | null };

/** The faults of the questions on a page, from top to bottom, each with the control to go to. */
export function errorsOf(questions: Faulty[]): FieldError[] {
  return questions.flatMap(({ model, error, noteError }) => {
    const ids = idsOf(model.id);
    return [
      ...(error === null ? [] : [{ id: ids.control, text: error }]),
      ...(noteError === null || noteError === undefined ? [] : [{ id: ids.note, text: noteError }]),
    ];
  });
}
