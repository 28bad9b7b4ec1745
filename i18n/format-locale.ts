import { PSEUDO_LOCALE } from '#policies/text/pseudo';

/**
 * The locale by which numbers, dates and lists are written: plain English is written the international way (day before month,
 * no comma before "and"), and a locale that the machine does not know falls back to it.
 */
export function formatLocale(locale: string): string {
  const isPlain = locale === 'en' || locale === PSEUDO_LOCALE;
  return !isPlain && Intl.NumberFormat.supportedLocalesOf([locale]).length > 0 ? locale : 'en-GB';
}
