'use client';

import { useLocale, useTranslations } from 'next-intl';
import { NoticeFrame } from '#components/frame/notice-frame';
import { hourText } from '#components/frame/when-text';
import type { Hindrance } from './model';

type ConflictNoticeProps = {
  /** ISO time at which the other tab saved. */
  theirSavedAt: string;
  onTakeTheirs: () => void;
  onKeepMine: () => void;
  onKeepAsCopy: () => void;
  /** Why the copy that was asked for was not kept. */
  notCopied?: Hindrance | 'not-loaded' | null;
};

/** Two tabs changed the same assessment: nothing is written until the person has chosen. */
export function ConflictNotice({ theirSavedAt, notCopied = null, ...choices }: ConflictNoticeProps) {
  const t = useTranslations('work.notice.conflict');
  const locale = useLocale();

  return (
    <NoticeFrame
      say="at-once"
      grave
      actions={
        <>
          <button type="button" className="button" onClick={choices.onKeepAsCopy}>
            {t('keepAsCopy')}
          </button>
          <button type="button" className="button button-quiet" onClick={choices.onTakeTheirs}>
            {t('takeTheirs')}
          </button>
          <button type="button" className="button button-quiet" onClick={choices.onKeepMine}>
            {t('keepMine')}
          </button>
        </>
      }
    >
      <h2>{t('title')}</h2>
      <p>{t('text', { time: hourText(theirSavedAt, locale) })}</p>
      {notCopied === null ? null : <p className="mt-2 text-rust">{t(`notCopied.${notCopied}`)}</p>}
    </NoticeFrame>
  );
}

/** The browser keeps nothing, or a newer program keeps everything here: what is answered lives as long as this tab. */
export function MemoryNotice({ newer }: { newer: boolean }) {
  const t = useTranslations('work.notice');

  return (
    <NoticeFrame say="when-quiet" grave>
      <p>{t(newer ? 'newer' : 'memory')}</p>
    </NoticeFrame>
  );
}

/** The address led to a place that is not within reach yet; the text says why. */
export function OutOfReachNotice({ text }: { text: string }) {
  return (
    <NoticeFrame say="when-quiet">
      <p>{text}</p>
    </NoticeFrame>
  );
}
