import { useEffect, useRef } from 'react';
import { useAddress } from './use-address';

/**
 * After a move inside the shell the heading gets the focus, as after the load of a page; not on the first page. Stands beside the place
 * that it serves, under the same Suspense, so that it acts once the code of that place has come.
 */
export function FocusOnMove(): null {
  const { pathname } = useAddress();
  const last = useRef(pathname);
  useEffect(() => {
    if (last.current === pathname) return;
    last.current = pathname;
    window.scrollTo(0, 0);
    document.getElementById('heading')?.focus({ preventScroll: true });
  }, [pathname]);
  return null;
}
