import type { Metadata } from 'next';
import { NextIntlClientProvider } from 'next-intl';
import { getLocale, getMessages, getTranslations } from 'next-intl/server';
import { pickMessages } from '#i18n/messages';
import { Work } from '#features/assessment/work';
import { knowledge } from '#policies/knowledge/knowledge';
import { textsFor } from '#policies/text/texts';
import { knowledgeVersion } from '#policies/version';
import { exampleTitles } from '#features/assessment/examples/example-titles';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('work');

  return { title: t('list.title') };
}

/** One page for every place of the work on assessments: moves inside it need no server. */
export default async function Page() {
  const t = await getTranslations('open');
  const version = knowledgeVersion(knowledge, textsFor(await getLocale()));
  const messages = pickMessages(await getMessages(), ['work', 'result', 'open', 'common']);

  return (
    <NextIntlClientProvider messages={messages}>
      <noscript>
        <p className="mb-6 max-w-measure text-lg">{t('noScript')}</p>
      </noscript>
      <Work examples={await exampleTitles()} knowledgeVersion={version} />
    </NextIntlClientProvider>
  );
}
