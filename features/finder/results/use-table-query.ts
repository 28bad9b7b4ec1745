import { useEffect, useState } from 'react';
import type { CallName, Calls, Outcome } from '#features/finder/worker/protocol';
import type { ResultsProps } from '#features/finder/worker/protocol';

type Asked<C extends CallName> = {
  /** The last answer, perhaps to an earlier question. */
  answer?: Calls[C]['answer'];
  /** The last question has no answer yet. */
  waiting: boolean;
  /** It will have none: stopped, or failed by our fault. */
  ended?: Exclude<Outcome<C>['kind'], 'answer'>;
};

/**
 * Asks the worker again whenever the question or the base is another one. The question must be kept in a state: a new object is a new
 * question.
 */
export function useAnswer<C extends CallName>(
  { worker, analysis }: Pick<ResultsProps, 'worker' | 'analysis'>,
  call: C,
  ask: Calls[C]['ask'],
): Asked<C> {
  const [last, setLast] = useState<{ ask: unknown; analysis: unknown; outcome: Outcome<C> }>();
  const [answer, setAnswer] = useState<Calls[C]['answer']>();
  useEffect(() => {
    let current = true;
    void worker.ask(call, ask).then((outcome) => {
      if (!current) return;
      setLast({ ask, analysis, outcome });
      if (outcome.kind === 'answer') setAnswer(outcome.answer);
    });
    return () => {
      current = false;
    };
  }, [worker, analysis, call, ask]);
  const settled = last?.ask === ask && last.analysis === analysis ? last.outcome : undefined;
  return {
    ...(answer === undefined ? {} : { answer }),
    waiting: settled === undefined,
    ...(settled === undefined || settled.kind === 'answer' ? {} : { ended: settled.kind }),
  };
}
