import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { notFound, permanentRedirect } from 'next/navigation';
import { ExamplePage } from '#features/assessment/examples/example-page';
import { readExample } from '#features/assessment/examples/read-examples';
import { depthNamed } from '#reports/depths';

type Props = PageProps<'/[locale]/examples/[example]/[part]'>;

/** What stood on a page of its own once stands in the evidence. A browser takes the place in the address along. */
const FORMER = 'sources';

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { example: id, part } = await params;
  const example = await readExample(id);
  const depth = depthNamed(part);
  if (example === undefined || depth === undefined)
    return { title: (await getTranslations('errors'))('notFoundTitle') };
  const t = await getTranslations('result');

  return { title: t('exampleTitle', { depth: t(`depth.name.${depth}`), title: example.assessment.title }) };
}

/** The plan or the evidence of a worked example. */
export default async function Page({ params }: Props) {
  const { example: id, locale, part } = await params;
  const example = await readExample(id);
  const depth = part === FORMER ? 'evidence' : depthNamed(part);
  if (example === undefined || depth === undefined) {
    notFound();
  }
  if (depth === 'brief') permanentRedirect(`/${locale}/examples/${id}`);
  if (part === FORMER) permanentRedirect(`/${locale}/examples/${id}/${depth}`);

  return <ExamplePage example={example} depth={depth} locale={locale} />;
}
