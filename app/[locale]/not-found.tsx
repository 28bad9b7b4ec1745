import { getTranslations } from 'next-intl/server';
import type { Metadata } from 'next';
import { Link } from '#i18n/navigation';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('errors');

  return { title: t('notFoundTitle') };
}

export default async function NotFound() {
  const t = await getTranslations('errors');
  const common = await getTranslations('common');

  return (
    <div className="max-w-measure text-lg">
      <h1 className="text-2xl sm:text-3xl">{t('notFoundTitle')}</h1>
      <p className="mt-4">{t('notFoundText')}</p>
      <ul className="mt-4">
        <li>
          <Link href="/" className="link-row">
            {common('home')}
          </Link>
        </li>
        <li>
          <Link href="/work" className="link-row">
            {common('work')}
          </Link>
        </li>
        <li>
          <Link href="/data" className="link-row">
            {common('data')}
          </Link>
        </li>
        <li>
          <Link href="/#examples" className="link-row">
            {common('examples')}
          </Link>
        </li>
        <li>
          <Link href="/open" className="link-row">
            {common('open')}
          </Link>
        </li>
      </ul>
    </div>
  );
}
