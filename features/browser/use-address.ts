import { usePathname, useSearchParams } from 'next/navigation';
import { useSyncExternalStore } from 'react';
import { MOVED } from './navigation';

export type Address = { pathname: string; search: URLSearchParams };

/**
 * The address of the page. Next tells of a move only in a transition of low priority; the next question must not wait for that, so the
 * shell reads the address itself, at once, and follows Next for moves that come from outside the shell.
 */
export function useAddress(): Address {
  const [told, query] = [usePathname(), useSearchParams().toString()];
  const address = useSyncExternalStore(
    follow,
    () => window.location.pathname + window.location.search,
    () => (query === '' ? told : `${told}?${query}`),
  );
  const [pathname = '', search = ''] = address.split('?');
  return { pathname, search: new URLSearchParams(search) };
}

function follow(changed: () => void): () => void {
  window.addEventListener('popstate', changed);
  window.addEventListener(MOVED, changed);
  return () => {
    window.removeEventListener('popstate', changed);
    window.removeEventListener(MOVED, changed);
  };
}
