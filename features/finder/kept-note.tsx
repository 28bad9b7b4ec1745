'use client';

import { useTranslations } from 'next-intl';
import type { Kept } from './use-kept-table';

/** Says that the table is kept in this browser, or why it is not, and offers to delete it. */
export function KeptNote({ kept, onForget }: { kept: Kept; onForget: () => void }) {
  const t = useTranslations('data.kept');

  switch (kept.kind) {
    case 'unknown':
    case 'none':
    case 'restoring':
      return null;
    case 'deleted':
    case 'refused':
      return (
        <p role="status" className="mt-10 max-w-measure text-sm text-quiet">
          {t(kept.kind)}
        </p>
      );
    case 'too-large':
      return (
        <p role="status" className="mt-10 max-w-measure text-sm text-quiet">
          {t('tooLarge', { name: kept.name })}
        </p>
      );
    case 'kept':
      return (
        <p className="mt-10 max-w-measure text-sm text-quiet">
          {t(kept.isEarlier ? 'earlier' : 'here', { name: kept.name })}{' '}
          <button type="button" className="text-button" onClick={onForget}>
            {t('delete')}
          </button>
        </p>
      );
  }
}
