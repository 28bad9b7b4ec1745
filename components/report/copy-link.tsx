'use client';

import { useTranslations } from 'next-intl';
import { useReportActions } from './actions';

/** Copies a link to a place of the page, where the page allows it. */
export function CopyLink({ id, about }: { id: string; about: string }) {
  const { copyLink } = useReportActions();
  if (copyLink === undefined) return null;
  return <CopyIt about={about} onPress={() => copyLink(id)} />;
}

function CopyIt({ about, onPress }: { about: string; onPress: () => void }) {
  const t = useTranslations('result');

  return (
    <button type="button" className="text-button copy-link no-print" onClick={onPress}>
      {t('copyLink')}
      <span className="sr-only"> {about}</span>
    </button>
  );
}
