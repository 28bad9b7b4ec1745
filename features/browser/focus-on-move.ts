import { useEffect, useRef } from 'react';
import { headingId, rowId } from '#components/forms/ids';
import { useAddress } from './use-address';

/**
 * After a move inside the shell the heading gets the focus, as after the load of a page, or the row that one comes back to; not on the first
 * page. Stands beside the place
 * that it serves, under the same Suspense, so that it acts once the code of that place has come.
 */
export function FocusOnMove(): null {
  const { pathname, search } = useAddress();
  const row = search.get('row');
  const last = useRef(pathname);
  useEffect(() => {
    if (last.current === pathname) return;
    last.current = pathname;
    // The place that one left to change something, where it is on the page that one comes back to.
    const place = row === null ? null : document.getElementById(rowId(row));
    if (place === null) window.scrollTo(0, 0);
    else place.scrollIntoView({ block: 'center' });
    (place ?? document.getElementById(headingId))?.focus({ preventScroll: true });
  }, [pathname, row]);
  return null;
}
