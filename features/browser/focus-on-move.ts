import { useEffect, useRef } from 'react';
import { headingId } from '#components/forms/ids';
import { useAddress } from './use-address';

/** So long, in milliseconds, a place may take to come. */
const PATIENCE = 15_000;

/** After a move inside the shell the heading gets the focus, as after the load of a page; not on the first page. */
export function FocusOnMove(): null {
  const { pathname } = useAddress();
  const last = useRef(pathname);
  useEffect(() => {
    if (last.current === pathname) return;
    last.current = pathname;
    window.scrollTo(0, 0);
    return focusWhenThere();
  }, [pathname]);
  return null;
}

/**
 * Gives the focus to the heading as soon as it takes it: the code, the words or the record of a place may still be on their way. Whoever
 * goes elsewhere in the meantime stays there.
 *
 * @returns what gives it up
 */
function focusWhenThere(): () => void {
  const before = document.activeElement;
  const watch = new MutationObserver(attempt);
  const timer = setTimeout(stop, PATIENCE);

  function attempt() {
    const { activeElement } = document;
    if (activeElement !== before && activeElement !== document.body && activeElement !== null) {
      stop();
      return;
    }
    const heading = document.getElementById(headingId);
    // What Suspense hides takes no focus.
    heading?.focus({ preventScroll: true });
    if (heading !== null && document.activeElement === heading) stop();
  }

  function stop() {
    watch.disconnect();
    clearTimeout(timer);
  }

  watch.observe(document.body, {
    childList: true,
    subtree: true,
    attributes: true,
    attributeFilter: ['style', 'hidden'],
  });
  attempt();
  return stop;
}
