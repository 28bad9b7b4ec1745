import { defineRouting } from 'next-intl/routing';
import { PSEUDO_LOCALE } from '#policies/text/pseudo';

/** The locales that people read. */
export const READ_LOCALES = ['en'] as const;

/** The locales of the interface; each has a loader in messages.ts and texts in policies/text/. The marked one is for tests; nothing links to it. */
export const routing = defineRouting({
  locales: [...READ_LOCALES, PSEUDO_LOCALE],
  defaultLocale: 'en',
  localePrefix: 'always',
  // The address says the language; nothing has to be kept on the visitor's machine for it.
  localeCookie: false,
  alternateLinks: false,
});
