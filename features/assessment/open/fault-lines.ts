import type { Words } from '#i18n/words';
import type { FaultCause } from '#policies/file/fault-cause';
import type { FileFault } from '#policies/file/faults';

/** The words of why something in a file cannot be read, in the language of the page. */
export function causeText(cause: FaultCause, t: Words<'open'>): string {
  const { key, ...values } = cause;
  return t(`fault.${key}`, values);
}

/** The faults of a file, each with its place: for the person who made the file, or who is asked about it. */
export function faultLines(faults: FileFault[], t: Words<'open'>): string[] {
  return faults.map(({ path, cause }) =>
    t('faultLine', { place: path === '' ? t('whole') : path, fault: causeText(cause, t) }),
  );
}
