import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { notFound } from 'next/navigation';
import { ExamplePage } from '#features/assessment/examples/example-page';
import { readExample } from '#features/assessment/examples/read-examples';

type Props = PageProps<'/[locale]/examples/[example]'>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { example: id } = await params;
  const example = await readExample(id);
  if (example === undefined) return { title: (await getTranslations('errors'))('notFoundTitle') };
  const t = await getTranslations('result');

  return { title: t('exampleTitle', { depth: t('depth.name.brief'), title: example.assessment.title }) };
}

/** The brief of a worked example; the other depths have addresses below it. */
export default async function Page({ params }: Props) {
  const { example: id, locale } = await params;
  const example = await readExample(id);
  if (example === undefined) {
    notFound();
  }

  return <ExamplePage example={example} part="brief" locale={locale} />;
}
