import type { Metadata } from 'next';
import { NextIntlClientProvider } from 'next-intl';
import { getMessages, getTranslations } from 'next-intl/server';
import { notFound } from 'next/navigation';
import { PrintLine } from '#components/frame/print-line';
import { pickMessages } from '#i18n/messages';
import { ExampleSections } from '#features/assessment/examples/example-sections';
import { planOf } from '#features/assessment/examples/plan-of';
import { readExample } from '#features/assessment/examples/read-examples';
import { laterPart } from '#features/assessment/examples/report-pages';

type Props = PageProps<'/[locale]/examples/[example]/[part]'>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { example: id, part: name } = await params;
  const example = await readExample(id);
  const part = laterPart(name);
  if (example === undefined || part === undefined) return { title: (await getTranslations('errors'))('notFoundTitle') };
  const t = await getTranslations('result');

  return { title: t('examplePartTitle', { part: t(`examplePart.${part}`), title: example.assessment.title }) };
}

/** A later page of a worked example's plan: the measures, or what the plan rests on. */
export default async function Page({ params }: Props) {
  const { example: id, locale, part: name } = await params;
  const example = await readExample(id);
  const part = laterPart(name);
  if (example === undefined || part === undefined) {
    notFound();
  }
  const t = await getTranslations('result');
  const report = await planOf(example, locale);
  const messages = pickMessages(await getMessages(), ['result']);

  return (
    <NextIntlClientProvider messages={messages}>
      <PrintLine text={report.printLine} />
      <article className="report" lang={report.language}>
        <header className="mb-10">
          <p>
            <a href={`../${example.id}`} className="link-row">
              {t('examplePartOf', { title: report.cover.title })}
            </a>
          </p>
          <h1 id="report-title" tabIndex={-1} className="mt-1 text-2xl sm:text-3xl">
            {t(`examplePart.${part}`)}
          </h1>
        </header>
        <ExampleSections id={example.id} part={part} />
      </article>
    </NextIntlClientProvider>
  );
}
