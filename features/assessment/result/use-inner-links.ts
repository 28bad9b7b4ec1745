import { useEffect, useRef } from 'react';
import { isPlainClick } from '#components/frame/shell-link';
import { moveTo } from '#features/browser/navigation';

/**
 * Lets plain clicks on links to pages of this shell move inside it: a load of the page would lose what a browser without storage holds.
 * Reports have their links drawn as plain ones, as the server draws them.
 */
export function useInnerLinks(isInside: (page: string) => boolean): void {
  const latest = useRef(isInside);

  useEffect(() => {
    latest.current = isInside;
  });

  useEffect(() => {
    const onClick = (event: MouseEvent) => {
      const target = event.target instanceof Element ? event.target : null;
      const link = target?.closest<HTMLAnchorElement>('.inner-links a[href]') ?? null;
      if (link === null || !isPlainClick(event) || link.origin !== window.location.origin) return;
      const page = link.pathname + link.search;
      // A place of this page is the browser's own business.
      if (page === window.location.pathname + window.location.search && link.hash !== '') return;
      if (!latest.current(page)) return;
      event.preventDefault();
      moveTo(page + link.hash);
    };
    document.addEventListener('click', onClick);
    return () => document.removeEventListener('click', onClick);
  }, []);
}
