/** A month such as 2027-03, or a day of it, as people write it: March 2027. What is no month stays as it is. */
export function monthText(month: string, locale: string): string {
  const time = new Date(`${month.slice(0, 7)}-01T00:00:00Z`);
  const known = locale === 'en' ? 'en-GB' : locale;
  if (Number.isNaN(time.getTime())) return month;
  return new Intl.DateTimeFormat(known, { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(time);
}
