import type { Metadata } from 'next';
import { NextIntlClientProvider } from 'next-intl';
import { getMessages, getTranslations } from 'next-intl/server';
import { notFound } from 'next/navigation';
import { Cover } from '#components/report/cover';
import { PrintLine } from '#components/frame/print-line';
import { pickMessages } from '#i18n/messages';
import { planOf } from '#features/assessment/examples/plan-of';
import { readExample } from '#features/assessment/examples/read-examples';
import { CopyExample } from '#features/assessment/examples/copy-example';
import { ExampleSections } from '#features/assessment/examples/example-sections';
import { DownloadExample } from '#features/assessment/examples/download-example';

type Props = PageProps<'/[locale]/examples/[example]'>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { example: id } = await params;
  const example = await readExample(id);

  if (example === undefined) return { title: (await getTranslations('errors'))('notFoundTitle') };

  return { title: example.assessment.title };
}

export default async function Page({ params }: Props) {
  const { example: id, locale } = await params;
  const example = await readExample(id);
  if (example === undefined) {
    notFound();
  }
  const t = await getTranslations('result');
  const report = await planOf(example, locale);
  const messages = pickMessages(await getMessages(), ['result']);

  return (
    <NextIntlClientProvider messages={messages}>
      <PrintLine text={report.printLine} />
      <article className="report" lang={report.language}>
        <Cover cover={report.cover}>
          <div className="no-print mt-8 max-w-measure text-base">
            <p className="text-quiet">{t('exampleNote')}</p>
            <CopyExample id={example.id} />
            <DownloadExample id={example.id} assessment={example.assessment}>
              <a href={`${example.id}/file`} download={example.fileName} className="link-row">
                {t('exampleFile')}
              </a>
            </DownloadExample>
          </div>
        </Cover>
        <ExampleSections id={example.id} part="brief" />
      </article>
    </NextIntlClientProvider>
  );
}
