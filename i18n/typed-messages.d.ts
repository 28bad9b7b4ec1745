import type messages from '#messages/en.json';
import type { routing } from './routing';

/* A key that is in no message, or a locale that is not known, does not compile. */
declare module 'next-intl' {
  interface AppConfig {
    Locale: (typeof routing.locales)[number];
    Messages: typeof messages;
  }
}
