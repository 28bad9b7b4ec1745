import type { Depth } from '#policies/interview/interview';
import { keep, readKept } from './local-storage';

/** How a person likes to be asked; kept in this browser, and lost without harm. */
export type Preferences = { depth: Depth; page: 'question' | 'section' };

const KEY = 'arranjo:asking';
const usual: Preferences = { depth: 'quick', page: 'question' };

/** The preferences of this browser; the usual ones where nothing is kept or nothing may be read. */
export function readPreferences(): Preferences {
  const kept = readKept(KEY) ?? '';
  return {
    depth: kept.includes('all') ? 'all' : usual.depth,
    page: kept.includes('section') ? 'section' : usual.page,
  };
}

/** Keeps the preferences; a browser that forbids it only forgets them. */
export function keepPreferences({ depth, page }: Preferences): void {
  keep(KEY, `${depth} ${page}`);
}
