const YEAR = '(?:19|20)\\d\\d';
const MONTH =
  '(?:jan|feb|fev|ene|gen|mar|mär|apr|abr|avr|kwi|may|mai|maj|mag|jun|giu|cze|jul|juil|lug|lip|aug|ago|aou|sie|sep|set|wrz|oct|okt|out|ott|paz|nov|lis|dec|dez|dic|dec|gru)\\p{L}*\\.?';
const QUARTER =
  '(?:[1-4]\\W{0,2}(?:q|t|kw)\\p{L}*\\.?|(?:q|t|k)[1-4]|(?:i|ii|iii|iv)\\W{0,2}(?:trim|kw|quart)\\p{L}*\\.?)';

const TIMES = [
  `[xy]?${YEAR}`,
  `${YEAR}[-/]\\d{2}(?:\\d\\d)?`,
  `${YEAR}[-/.m ]{1,2}\\d{1,2}(?:[-/.]\\d{1,2}(?:[t ].*)?)?`,
  `${YEAR}m\\d{1,2}`,
  `\\d{1,2}[-/.](?:\\d{1,2}[-/.])?${YEAR}`,
  `${YEAR}[-/_. ]{0,2}${QUARTER}`,
  `${QUARTER}[-/_. ]*(?:de |of |del )?${YEAR}`,
  `(?:\\d{1,2}\\W{1,2})?${MONTH}[-/_. ]*(?:de |of |del )?${YEAR}`,
  `${YEAR}[-/_. ]*${MONTH}`,
  `(?:year|ano|año|anno|année|annee|jahr|rok|fy|ejercicio)[-_. ]*${YEAR}`,
].map((pattern) => new RegExp(`^${pattern}$`, 'iu'));

const YEAR_IN = new RegExp(`(?<!\\d)${YEAR}(?!\\d)`, 'g');

/** Whether a text names a year, a quarter, a month or a day, in one of the ways in which statistical offices write them. */
export function isTime(text: string): boolean {
  return TIMES.some((pattern) => pattern.test(text));
}

/** A title without the year in it: "Jobs 2019" and "Jobs 2020" are the same thing at two times. Undefined where no year is in it. */
export function withoutYear(title: string): string | undefined {
  const without = title.replace(YEAR_IN, '#');
  return without === title ? undefined : without;
}
