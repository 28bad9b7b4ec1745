'use client';

import { useTranslations } from 'next-intl';
import { foldAll } from './folds';

/** Opens or closes all measures at once. */
export function FoldAll() {
  const t = useTranslations('result');

  return (
    <p className="no-print flex flex-wrap gap-x-6">
      <button type="button" className="text-button" onClick={() => foldAll(true)}>
        {t('openAll')}
      </button>
      <button type="button" className="text-button" onClick={() => foldAll(false)}>
        {t('closeAll')}
      </button>
    </p>
  );
}
