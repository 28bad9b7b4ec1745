import type { Metadata } from 'next';
import { NextIntlClientProvider } from 'next-intl';
import { getLocale, getMessages, getTranslations } from 'next-intl/server';
import { pickMessages } from '#i18n/messages';
import { knowledge } from '#policies/knowledge/knowledge';
import { textsFor } from '#policies/text/texts';
import { knowledgeVersion } from '#policies/version';
import { TableShell } from '#features/finder/table-shell';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('data');

  return { title: t('title') };
}

/** One page for the whole way from a table to its candidates: moves inside it need no server. */
export default async function Page() {
  const t = await getTranslations('data');
  const version = knowledgeVersion(knowledge, textsFor(await getLocale()));
  const messages = pickMessages(await getMessages(), ['data', 'work', 'result', 'open', 'common']);

  return (
    <NextIntlClientProvider messages={messages}>
      <noscript>
        <p className="mb-6 max-w-measure text-lg">{t('noScript')}</p>
      </noscript>
      <TableShell knowledgeVersion={version} />
    </NextIntlClientProvider>
  );
}
