import { useSyncExternalStore } from 'react';

const QUERY = '(width < 40rem)';

/** Whether the screen is as narrow as a phone, where lettering that is scaled down could not be read. */
export function useNarrow(): boolean {
  return useSyncExternalStore(
    (changed) => {
      const media = window.matchMedia(QUERY);
      media.addEventListener('change', changed);
      return () => media.removeEventListener('change', changed);
    },
    () => window.matchMedia(QUERY).matches,
    () => false,
  );
}
