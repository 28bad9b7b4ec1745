import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { notFound } from 'next/navigation';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('errors');

  return { title: t('notFoundTitle') };
}

/** Addresses that lead nowhere get the page for that, in their locale and with the site's head and foot. */
export default function Page(): never {
  notFound();
}
