import type { Preview } from '#indicators/reading/preview';

/**
 * What tables with the same titles have in common, so that what was settled for one is offered for the next: the titles in their order,
 * without regard to capitals and blanks. Undefined for tables without titles, which any other could be mistaken for.
 */
export function titlesKey({ header, headerLine }: Pick<Preview, 'header' | 'headerLine'>): string | undefined {
  if (headerLine === 0 || header.every((title) => title === '')) return undefined;
  return JSON.stringify(header.map((title) => title.normalize('NFKC').trim().replace(/\s+/g, ' ').toLowerCase()));
}
