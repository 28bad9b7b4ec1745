import type { Depth } from '#policies/interview/interview';
import { keep, readKept } from './local-storage';

/** How a person likes to be asked in one assessment; kept in this browser, and lost without harm. */
export type Preferences = { depth: Depth; page: 'question' | 'section' };

const usual: Preferences = { depth: 'quick', page: 'question' };

/** The preferences of an assessment; the usual ones where nothing is kept or nothing may be read. */
export function readPreferences(assessment: string): Preferences {
  const kept = (readKept(keyOf(assessment)) ?? '').split(' ');
  return {
    depth: kept.includes('all') ? 'all' : usual.depth,
    page: kept.includes('section') ? 'section' : usual.page,
  };
}

/** Keeps the preferences; a browser that forbids it only forgets them. */
export function keepPreferences(assessment: string, { depth, page }: Preferences): void {
  const isUsual = depth === usual.depth && page === usual.page;
  keep(keyOf(assessment), isUsual ? null : `${depth} ${page}`);
}

function keyOf(assessment: string): string {
  return `arranjo:asking:${assessment}`;
}
