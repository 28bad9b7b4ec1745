'use client';

import { useTranslations } from 'next-intl';

/** What is wrong with a field, beside it, in the words of the summary. */
export function ErrorMessage({ id, children }: { id: string; children: string }) {
  const t = useTranslations('work.error');

  return (
    <p id={id} className="error-message">
      <span className="sr-only">{t('prefix')} </span>
      {children}
    </p>
  );
}
