import { createTranslator } from 'next-intl';
import messages from '#messages/en.json';
import type { TextFunction } from '#reports/text-function';

/** The English interface strings of reports, for tests and measurements outside the web application; a missing one fails. */
export const english: TextFunction = createTranslator({
  locale: 'en',
  messages,
  namespace: 'report',
  onError: (error) => {
    throw error;
  },
});
