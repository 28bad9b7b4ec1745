import { formatLocale } from '#i18n/format-locale';

/** A time as a person at this place on earth would write it: the day, and the hour. */
export function whenText(iso: string, locale: string): string {
  return format(iso, locale, { dateStyle: 'long', timeStyle: 'short' });
}

/** The hour alone, for what happened a moment ago. */
export function hourText(iso: string, locale: string): string {
  return format(iso, locale, { timeStyle: 'short' });
}

function format(iso: string, locale: string, options: Intl.DateTimeFormatOptions): string {
  const time = new Date(iso);

  return Number.isNaN(time.getTime()) ? iso : new Intl.DateTimeFormat(formatLocale(locale), options).format(time);
}
