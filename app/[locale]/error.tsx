'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useRef } from 'react';
import { reportFault } from '#components/frame/report-fault';
import { Link } from '#i18n/navigation';

export default function ErrorPage({ error, retry }: { error: Error; retry: () => void }) {
  const t = useTranslations('errors');
  const heading = useRef<HTMLHeadingElement>(null);

  useEffect(() => reportFault(error, 'showing a page'), [error]);

  useEffect(() => {
    document.title = t('title');
    heading.current?.focus();
  }, [t]);

  return (
    <div className="max-w-measure text-lg">
      <h1 ref={heading} tabIndex={-1} className="text-2xl sm:text-3xl">
        {t('title')}
      </h1>
      <p className="mt-4">{t('text')}</p>
      <p className="mt-6 flex flex-wrap items-center gap-x-6 gap-y-3">
        <button type="button" className="button" onClick={() => retry()}>
          {t('again')}
        </button>
        <Link href="/" className="link-row">
          {t('home')}
        </Link>
      </p>
    </div>
  );
}
