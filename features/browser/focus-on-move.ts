import { useEffect, useRef } from 'react';
import { headingId, rowId } from '#components/forms/ids';
import { useAddress } from './use-address';

/** So long, in milliseconds, a place may take to come. */
const PATIENCE = 15_000;

/** After a move inside the shell the heading gets the focus, as after the load of a page, or the row that one comes back to; not on the first page. */
export function FocusOnMove(): null {
  const { pathname, search } = useAddress();
  const row = search.get('row');
  const last = useRef(pathname);
  useEffect(() => {
    if (last.current === pathname) return;
    last.current = pathname;
    if (row === null) window.scrollTo(0, 0);
    return focusWhenThere(row === null ? headingId : rowId(row));
  }, [pathname, row]);
  return null;
}

/**
 * Gives the focus to a place as soon as it takes it: the code, the words or the record of a place may still be on their way. Whoever
 * goes elsewhere in the meantime stays there.
 *
 * @returns what gives it up
 */
function focusWhenThere(id: string): () => void {
  const before = document.activeElement;
  const watch = new MutationObserver(attempt);
  const timer = setTimeout(stop, PATIENCE);

  function attempt() {
    const { activeElement } = document;
    if (activeElement !== before && activeElement !== document.body && activeElement !== null) {
      stop();
      return;
    }
    const place = document.getElementById(id) ?? document.getElementById(headingId) ?? headingOfReport();
    // What Suspense hides takes no focus.
    place?.focus({ preventScroll: true });
    if (place === null || document.activeElement !== place) return;
    if (id !== headingId) place.scrollIntoView({ block: 'center' });
    stop();
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

/** A report has a heading of its own, wherever it is shown. */
function headingOfReport(): HTMLElement | null {
  return document.getElementById('report-title');
}
