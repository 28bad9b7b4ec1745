/** Numbers and dates as a locale writes them. */
export type Format = {
  number: (value: number) => string;
  percent: (value: number) => string;
  date: (iso: string) => string;
  /** A month (2027-03, or a day in it): "March 2027", or short "Mar 2027". */
  month: (month: string) => string;
  shortMonth: (month: string) => string;
};

/** Formats for a locale; plain English is written the international way, and unknown locales fall back to it. Dates are read in UTC, so that a document is reproducible. */
export function formatFor(locale: string): Format {
  const known = locale !== 'en' && Intl.NumberFormat.supportedLocalesOf([locale]).length > 0 ? locale : 'en-GB';
  const plain = new Intl.NumberFormat(known, { maximumFractionDigits: 2 });
  const small = new Intl.NumberFormat(known, { maximumSignificantDigits: 2 });
  const percent = new Intl.NumberFormat(known, { maximumFractionDigits: 1 });
  const date = new Intl.DateTimeFormat(known, { dateStyle: 'long', timeZone: 'UTC' });
  const month = new Intl.DateTimeFormat(known, { month: 'long', year: 'numeric', timeZone: 'UTC' });
  const shortMonth = new Intl.DateTimeFormat(known, { month: 'short', year: 'numeric', timeZone: 'UTC' });
  return {
    number: (value) => (Math.abs(value) < 0.1 && value !== 0 ? small : plain).format(value),
    percent: (value) => `${(value < 0.001 && value > 0 ? small : percent).format(value * 100)}\u00a0%`,
    date: (iso) => date.format(new Date(iso)),
    month: (iso) => month.format(new Date(firstDay(iso))),
    shortMonth: (iso) => shortMonth.format(new Date(firstDay(iso))),
  };
}

function firstDay(month: string): string {
  return `${month.slice(0, 7)}-01`;
}
