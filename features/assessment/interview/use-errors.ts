import { useState } from 'react';
import type { Question } from '#policies/schema/knowledge';
import type { Answering } from './use-answers';

/**
 * What is wrong with the questions of a page: what Continue found, and before that what was left there, wrong, when the page was left. A
 * fault goes as soon as one types into its question.
 */
export function useErrors(place: string, questions: Question[], answering: Answering) {
  const [found, setFound] = useState(() => ({ place, errors: answering.check(questions, false) }));
  if (found.place !== place) setFound({ place, errors: answering.check(questions, false) });
  const errors = found.place === place ? found.errors : {};

  return {
    errors,
    setErrors: (next: Record<string, string>) => setFound({ place, errors: next }),
    typed: (question: string) => {
      const { [question]: gone, ...others } = errors;
      if (gone !== undefined) setFound({ place, errors: others });
    },
  };
}
