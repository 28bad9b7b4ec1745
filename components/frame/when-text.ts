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
  // The plain tag would give the American order of day and month; documents use the same one as here.
  const known = locale === 'en' ? 'en-GB' : locale;

  return Number.isNaN(time.getTime()) ? iso : new Intl.DateTimeFormat(known, options).format(time);
}
