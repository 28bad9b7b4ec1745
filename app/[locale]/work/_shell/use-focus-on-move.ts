import { usePathname } from 'next/navigation';
import { useEffect, useRef } from 'react';

/** After a move inside the shell the heading gets the focus, as after the load of a page; not on the first page. */
export function useFocusOnMove(): void {
  const pathname = usePathname();
  const last = useRef(pathname);
  useEffect(() => {
    if (last.current === pathname) return;
    last.current = pathname;
    window.scrollTo(0, 0);
    document.getElementById('heading')?.focus({ preventScroll: true });
  }, [pathname]);
}
