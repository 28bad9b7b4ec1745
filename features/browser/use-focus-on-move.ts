import { useEffect, useRef } from 'react';
import { useAddress } from './use-address';

/** After a move inside the shell the heading gets the focus, as after the load of a page; not on the first page. */
export function useFocusOnMove(): void {
  const { pathname } = useAddress();
  const last = useRef(pathname);
  useEffect(() => {
    if (last.current === pathname) return;
    last.current = pathname;
    window.scrollTo(0, 0);
    document.getElementById('heading')?.focus({ preventScroll: true });
  }, [pathname]);
}
