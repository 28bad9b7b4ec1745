'use client';

import { useTranslations } from 'next-intl';
import { useEffect } from 'react';

/** Keeps the title of the page in step with what it shows. */
export function PageTitle({ title }: { title: string }) {
  const t = useTranslations('common');
  const whole = t('titleTemplate').replace('%s', title);

  useEffect(() => {
    document.title = whole;
  }, [whole]);

  return null;
}
