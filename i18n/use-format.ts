import { useLocale } from 'next-intl';
import { type Format, formatFor } from './format';

/** The formats of the page's locale, the same as those of documents. */
export function useFormat(): Format {
  return formatFor(useLocale());
}
