import type { ReactNode } from 'react';

/** Hears which page is laid out, of how many; the first time round nobody knows. */
export type OnPage = (page: number, of: number | undefined) => void;

type Numbers = { pageNumber?: number; totalPages?: number };

/** A page layout that tells which page it is asked for. */
export function tellingPages<P extends Numbers>(layout: (props: P) => ReactNode, onPage: OnPage) {
  return function TellingPage(props: P) {
    const { pageNumber = 0, totalPages } = props;
    // The renderer tries each layout once as page 1, which is the cover, before it begins.
    if (pageNumber > 1) onPage(pageNumber, totalPages);
    return layout(props);
  };
}
