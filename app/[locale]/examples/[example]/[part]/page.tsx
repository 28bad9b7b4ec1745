import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { notFound, permanentRedirect } from 'next/navigation';
import { ExamplePage } from '#features/assessment/examples/example-page';
import { partNamed } from '#features/assessment/examples/example-parts';
import { readExample } from '#features/assessment/examples/read-examples';

type Props = PageProps<'/[locale]/examples/[example]/[part]'>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { example: id, part: name } = await params;
  const example = await readExample(id);
  const part = partNamed(name);
  if (example === undefined || part === undefined) return { title: (await getTranslations('errors'))('notFoundTitle') };
  const t = await getTranslations('result');
  const depth =
    part === 'rules' || part === 'measures' || part === 'sources' ? t(`page.${part}`) : t(`depth.name.${part}`);

  return { title: t('exampleTitle', { depth, title: example.assessment.title }) };
}

/** The plan or the evidence of a worked example. */
export default async function Page({ params }: Props) {
  const { example: id, locale, part: name } = await params;
  const example = await readExample(id);
  const part = partNamed(name);
  if (example === undefined || part === undefined) {
    notFound();
  }
  if (part === 'brief') permanentRedirect(`/${locale}/examples/${id}`);

  return <ExamplePage example={example} part={part} locale={locale} />;
}
