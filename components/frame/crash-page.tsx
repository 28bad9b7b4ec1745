'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useRef } from 'react';
import { headingId } from '#components/forms/ids';

type CrashPageProps = {
  /** Left out where no assessment was open. */
  onSaveFile?: () => void;
  onReload: () => void;
};

/** Shown when the page failed: the file comes first, everything else after. */
export function CrashPage({ onSaveFile, onReload }: CrashPageProps) {
  const t = useTranslations('work.notice.crash');
  const heading = useRef<HTMLHeadingElement>(null);

  useEffect(() => heading.current?.focus(), []);

  return (
    <div className="max-w-measure text-lg">
      <h1 ref={heading} id={headingId} tabIndex={-1} className="text-2xl sm:text-3xl">
        {t('title')}
      </h1>
      <p className="mt-4">{onSaveFile === undefined ? t('kept') : t('saveFirst')}</p>
      <p className="mt-6 flex flex-wrap items-center gap-x-6 gap-y-3">
        {onSaveFile === undefined ? null : (
          <button type="button" className="button" onClick={onSaveFile}>
            {t('saveFile')}
          </button>
        )}
        <button
          type="button"
          className={onSaveFile === undefined ? 'button' : 'button button-quiet'}
          onClick={onReload}
        >
          {t('reload')}
        </button>
      </p>
    </div>
  );
}
