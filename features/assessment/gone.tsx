'use client';

import { useTranslations } from 'next-intl';
import { ShellLink } from '#components/frame/shell-link';
import { PageTitle } from '#components/frame/page-title';

/** There is no assessment of this id in this browser. */
export function Gone({ listHref, onNavigate }: { listHref: string; onNavigate: (href: string) => void }) {
  const t = useTranslations('work');
  return (
    <div className="max-w-measure">
      <PageTitle title={t('gone.title')} />
      <h1 id="heading" tabIndex={-1} className="text-2xl sm:text-3xl">
        {t('gone.title')}
      </h1>
      <p className="mt-4 text-lg">{t('gone.text')}</p>
      <p className="mt-4 text-lg">
        <ShellLink href={listHref} onNavigate={onNavigate}>
          {t('gone.list')}
        </ShellLink>
      </p>
    </div>
  );
}
