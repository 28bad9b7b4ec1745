'use client';

import { useTranslations } from 'next-intl';
import type { Draft } from './model';

/** Says that typed words are kept but do not count while "I do not know" or "does not apply" stands. */
export function KeptText({ draft, id }: { draft: Draft; id: string }) {
  const t = useTranslations('work.question');
  const aside = draft.text.trim() !== '' && (draft.standing === 'unknown' || draft.standing === 'not-applicable');

  return (
    <p id={id} role="status" className="answer-aside">
      {aside ? t('kept') : null}
    </p>
  );
}
