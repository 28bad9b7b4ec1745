import type { Metadata } from 'next';
import { hasLocale } from 'next-intl';
import { getTranslations } from 'next-intl/server';
import { notFound } from 'next/navigation';
import { Doors } from '#components/site/doors';
import { ExampleList } from '#components/site/example-list';
import { PlanPreview } from '#components/site/plan-preview';
import { Link } from '#i18n/navigation';
import { routing } from '#i18n/routing';
import { reportsOf } from '#features/assessment/examples/reports-of';
import { readExamples } from '#features/assessment/examples/read-examples';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('common');

  return { title: { absolute: `${t('name')}: ${t('tagline')}` } };
}

export default async function Page({ params }: PageProps<'/[locale]'>) {
  const { locale } = await params;
  // Next draws it beside the layout, which refuses the same: plans are not made for what is no language.
  if (!hasLocale(routing.locales, locale)) notFound();
  const t = await getTranslations('start');
  const examples = await Promise.all(
    (await readExamples()).map(async (example) => ({
      id: example.id,
      title: example.assessment.title,
      place: `${example.assessment.profile.region}, ${example.assessment.profile.country}`,
      cover: (await reportsOf(example, locale)).plan.cover,
    })),
  );
  const preview = examples.find((example) => example.id === 'franca-footwear') ?? examples[0];

  return (
    <div className="space-y-16">
      <section className="gap-x-14 lg:grid lg:grid-cols-[minmax(0,1fr)_18.5rem]">
        <div className="max-w-measure">
          <h1 className="text-2xl sm:text-3xl">{t('heading')}</h1>
          <p className="mt-5 text-lg">{t('intro')}</p>
          <p className="mt-8 flex flex-wrap items-center gap-x-6 gap-y-3">
            <Link href="/work/new" className="button">
              {t('begin')}
            </Link>
            <Link href="/open" className="link-row">
              {t('openFile')}
            </Link>
            <a href="#examples" className="link-row">
              {t('examplesHeading')}
            </a>
          </p>
        </div>
        {preview === undefined ? null : (
          <div className="mt-10 max-w-[24rem] lg:mt-0">
            <PlanPreview cover={preview.cover} href={`/examples/${preview.id}`} />
          </div>
        )}
      </section>
      <Doors />
      <ExampleList examples={examples.map(({ cover, ...example }) => ({ ...example, sentence: cover.sentence }))} />
    </div>
  );
}
