import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { Programs } from '#components/site/programs';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('start');

  return { title: t('programsHeading') };
}

/** What other programs can ask of this one. */
export default function Page() {
  return <Programs />;
}
