import type { Locale, Messages } from 'next-intl';

const loaders: Record<Locale, () => Promise<Messages>> = {
  en: async () => (await import('#messages/en.json')).default,
  'en-XA': async () => {
    const [english, { pseudo }] = await Promise.all([loaders.en(), import('#policies/text/pseudo')]);
    return pseudo(english);
  },
};

/** The interface strings of one locale, loaded when they are asked for. */
export async function loadMessages(locale: Locale): Promise<Messages> {
  return await loaders[locale]();
}

/** The namespaces that a part of the page needs in the browser, and no others. */
export function pickMessages(messages: Messages, namespaces: (keyof Messages)[]): Partial<Messages> {
  return Object.fromEntries(namespaces.map((namespace) => [namespace, messages[namespace]]));
}
