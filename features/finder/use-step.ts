import { useEffect, useRef } from 'react';
import { moveTo, replaceWith } from '#features/browser/navigation';
import { useAddress } from '#features/browser/use-address';

export const STEPS = ['table', 'columns', 'read', 'base', 'results'] as const;

export type Step = (typeof STEPS)[number];

/**
 * The step that the address names, or the furthest that can be reached before it: the table is not in the address. While the table of an
 * earlier visit is opened, the address stands. After a move the heading gets the focus.
 */
export function useStep(reachable: Step, isOpening: boolean): { step: Step; go: (step: Step) => void } {
  const { pathname, search } = useAddress();
  const asked = STEPS.find((step) => step === search.get('step')) ?? 'table';
  const step = isOpening || STEPS.indexOf(asked) <= STEPS.indexOf(reachable) ? asked : reachable;
  const last = useRef(step);

  useEffect(() => {
    if (asked !== step) replaceWith(hrefOf(pathname, step));
  }, [asked, step, pathname]);

  useEffect(() => {
    if (last.current === step) return;
    last.current = step;
    window.scrollTo(0, 0);
    document.getElementById('heading')?.focus({ preventScroll: true });
  }, [step]);

  return { step, go: (to) => moveTo(hrefOf(pathname, to)) };
}

function hrefOf(pathname: string, step: Step): string {
  return step === 'table' ? pathname : `${pathname}?step=${step}`;
}
