import { useEffect, useRef } from 'react';
import { revealHash } from '#features/browser/reveal-hash';

/**
 * Shows the place that the address names after its #, once the page holds it. Where the page does not hold it, `lead` is asked to go to the
 * page that does: addresses from the time of the one long page still count.
 */
export function usePlaceInAddress(isThere: boolean, page: string, lead: (id: string) => void): void {
  const latest = useRef(lead);

  useEffect(() => {
    latest.current = lead;
  });

  useEffect(() => {
    if (!isThere) return undefined;
    const leadOn = () => {
      const id = decodeURIComponent(window.location.hash.slice(1));
      const isElsewhere = id !== '' && document.getElementById(id) === null;
      if (isElsewhere) latest.current(id);
      return isElsewhere;
    };
    const giveUp = leadOn() ? undefined : revealHash();
    window.addEventListener('hashchange', leadOn);
    return () => {
      giveUp?.();
      window.removeEventListener('hashchange', leadOn);
    };
  }, [isThere, page]);
}
