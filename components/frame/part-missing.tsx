'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useRef } from 'react';
import { headingId } from '#components/forms/ids';

type PartMissingProps = {
  /** It was asked for again, and did not come. */
  tried: boolean;
  onAgain: () => void;
  onLoad: () => void;
};

/** Stands in the place of a part whose code did not come. Loading the page is offered last: without a network that would lose the tab. */
export function PartMissing({ tried, onAgain, onLoad }: PartMissingProps) {
  const t = useTranslations('work.notice.missing');
  const heading = useRef<HTMLHeadingElement>(null);

  useEffect(() => heading.current?.focus(), []);

  return (
    <div className="max-w-measure text-lg">
      <h1 ref={heading} id={headingId} tabIndex={-1} className="text-2xl sm:text-3xl">
        {t('title')}
      </h1>
      <p className="mt-4">{t('text')}</p>
      {tried ? (
        <p role="status" className="mt-4">
          {t('still')}
        </p>
      ) : null}
      <p className="mt-6 flex flex-wrap items-center gap-x-6 gap-y-3">
        <button type="button" className="button" onClick={onAgain}>
          {t('again')}
        </button>
        {tried && isOnline() ? (
          <button type="button" className="button button-quiet" onClick={onLoad}>
            {t('load')}
          </button>
        ) : null}
      </p>
    </div>
  );
}

function isOnline(): boolean {
  return typeof navigator === 'undefined' || navigator.onLine;
}
