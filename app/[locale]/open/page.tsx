import type { Metadata } from 'next';
import { NextIntlClientProvider } from 'next-intl';
import { getMessages, getTranslations } from 'next-intl/server';
import { pickMessages } from '#i18n/messages';
import { FileOpener } from '#features/assessment/open/file-opener';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('open');

  return { title: t('title') };
}

export default async function Page() {
  const t = await getTranslations('open');
  const messages = pickMessages(await getMessages(), ['open', 'result', 'common', 'work']);

  return (
    <NextIntlClientProvider messages={messages}>
      <noscript>
        <p className="mb-6 max-w-measure text-lg">{t('noScript')}</p>
      </noscript>
      <FileOpener />
    </NextIntlClientProvider>
  );
}
