'use client';

import { hasLocale, type Messages, NextIntlClientProvider, useLocale } from 'next-intl';
import { use, type ReactNode } from 'react';
import { loadMessages } from '#i18n/messages';
import { routing } from '#i18n/routing';

/** The page brings the words of the interview only; those of the plan come when somebody plans. */
export function PlanWords({ children }: { children: ReactNode }) {
  const locale = useLocale();
  return (
    <NextIntlClientProvider locale={locale} messages={use(messagesIn(locale))}>
      {children}
    </NextIntlClientProvider>
  );
}

const loading = new Map<string, Promise<Messages>>();

function messagesIn(locale: string): Promise<Messages> {
  const known = hasLocale(routing.locales, locale) ? locale : routing.defaultLocale;
  const messages = loading.get(known) ?? loadMessages(known);
  loading.set(known, messages);
  // What did not come, as without a network, is asked for anew the next time.
  messages.catch(forget);
  return messages;

  function forget() {
    loading.delete(known);
  }
}
