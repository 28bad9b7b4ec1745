import { defineRouting } from 'next-intl/routing';

/** The locales of the interface; each has a file in messages/ and texts in policies/text/. */
export const routing = defineRouting({
  locales: ['en'],
  defaultLocale: 'en',
  localePrefix: 'always',
  // The address says the language; nothing has to be kept on the visitor's machine for it.
  localeCookie: false,
  alternateLinks: false,
});
