import type { Locale } from 'next-intl';
import { routing } from './routing';

/** The locale of the interface that comes nearest to a requested one: `en` for `en-GB`, and the default where there is none. */
export function localeOf(requested: string): Locale {
  const [language] = requested.split('-');
  const known = (tag: string | undefined) => routing.locales.find((locale) => locale === tag);
  return known(requested) ?? known(language) ?? routing.defaultLocale;
}
