'use client';

import { useLocale, useTranslations } from 'next-intl';
import { NoticeFrame } from '#components/frame/notice-frame';
import { hourText } from '#components/frame/when-text';

type ConflictNoticeProps = {
  /** ISO time at which the other tab saved. */
  theirSavedAt: string;
  onTakeTheirs: () => void;
  onKeepMine: () => void;
  onKeepAsCopy: () => void;
};

/** Two tabs changed the same assessment: nothing is written until the person has chosen. */
export function ConflictNotice({ theirSavedAt, onTakeTheirs, onKeepMine, onKeepAsCopy }: ConflictNoticeProps) {
  const t = useTranslations('work.notice.conflict');
  const locale = useLocale();

  return (
    <NoticeFrame
      say="at-once"
      grave
      actions={
        <>
          <button type="button" className="button" onClick={onKeepAsCopy}>
            {t('keepAsCopy')}
          </button>
          <button type="button" className="button button-quiet" onClick={onTakeTheirs}>
            {t('takeTheirs')}
          </button>
          <button type="button" className="button button-quiet" onClick={onKeepMine}>
            {t('keepMine')}
          </button>
        </>
      }
    >
      <h2>{t('title')}</h2>
      <p>{t('text', { time: hourText(theirSavedAt, locale) })}</p>
    </NoticeFrame>
  );
}

type BackupNoticeProps = { changes: number; onSaveFile: () => void; onLater: () => void };

/** It is time to save a file, because a browser's store can be emptied. */
export function BackupNotice({ changes, onSaveFile, onLater }: BackupNoticeProps) {
  const t = useTranslations('work.notice.backup');

  return (
    <NoticeFrame
      say="when-quiet"
      actions={
        <>
          <button type="button" className="button" onClick={onSaveFile}>
            {t('save')}
          </button>
          <button type="button" className="quiet-action" onClick={onLater}>
            {t('later')}
          </button>
        </>
      }
    >
      <p>{t('text', { changes })}</p>
    </NoticeFrame>
  );
}

/** The browser keeps nothing: what is answered lives as long as this tab. */
export function MemoryNotice() {
  const t = useTranslations('work.notice');

  return (
    <NoticeFrame say="when-quiet" grave>
      <p>{t('memory')}</p>
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

/** A file comes from a newer version of the program. */
export function NewerFileNotice() {
  const t = useTranslations('work.notice.newer');

  return (
    <NoticeFrame say="at-once" grave>
      <h2>{t('title')}</h2>
      <p>{t('text')}</p>
    </NoticeFrame>
  );
}
