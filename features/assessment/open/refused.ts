import type { Refused } from '#components/open/outcome';
import type { Words } from '#i18n/words';
import { faultLines } from './fault-lines';
import type { OpenedFile } from './read-file';

const REFUSALS = { 'too-large': 'tooLarge', unreadable: 'unreadable', 'not-loaded': 'notLoaded' } as const;

/** Why a file was not opened, in the words of the page. */
export function refusedOf(opened: Extract<OpenedFile, { ok: false }>, t: Words<'open'>): Refused {
  if ('refusal' in opened) return { why: REFUSALS[opened.refusal] };
  const isNewer = opened.faults.some(({ cause }) => cause.key === 'newer');
  return { why: isNewer ? 'newer' : 'damaged', faults: faultLines(opened.faults, t) };
}
