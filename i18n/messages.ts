import type { Messages } from 'next-intl';
import { routing } from './routing';

type Locale = (typeof routing.locales)[number];

const loaders: Record<Locale, () => Promise<{ default: Messages }>> = {
  en: () => import('#messages/en.json'),
};

/** The interface strings of one locale, loaded when they are asked for. */
export async function loadMessages(locale: Locale): Promise<Messages> {
  return (await loaders[locale]()).default;
}

/** The namespaces that a part of the page needs in the browser, and no others. */
export function pickMessages(messages: Messages, namespaces: string[]): Messages {
  return Object.fromEntries(Object.entries(messages).filter(([namespace]) => namespaces.includes(namespace)));
}
