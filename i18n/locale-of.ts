import { routing } from './routing';

type Locale = (typeof routing.locales)[number];

/** The locale of the interface that comes nearest to a requested one: `en` for `en-GB`, and the default where there is none. */
export function localeOf(requested: string): Locale {
  const [language] = requested.split('-');
  return routing.locales.find((locale) => locale === language) ?? routing.defaultLocale;
}
