import { createTranslator, type Messages } from 'next-intl';
import messages from '#messages/en.json';
import type { TextFunction } from '#reports/text-function';

const strings: Messages = messages;
const translate = createTranslator({
  locale: 'en',
  messages: strings,
  namespace: 'report',
  onError: (error) => {
    throw error;
  },
});

/** The English interface strings of reports, for tests and measurements outside the web application; a missing one fails. */
export const english: TextFunction = (key, values) => translate(key, values);
