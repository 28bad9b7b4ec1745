'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import { announcementAfter, type Announcement, type SavingStatus } from './announce-saving';
import { hourText } from '#components/frame/when-text';

/** Saving mostly takes a few thousandths of a second; words that come and go in that time only flicker. */
const noticeable = 400;

type SaveLineProps = {
  status: SavingStatus;
  /** ISO time of the last saving. */
  savedAt: string | null;
  onSaveFile: () => void;
  /** How many changes are in no file, where that is to be said; else 0. */
  notBackedUp?: number;
  /** The names of fields on the screen that another tab has changed; empty where there are none. */
  elsewhere?: string;
  onSeen?: () => void;
};

/** Says quietly that the answers are kept, and plainly when they are not. */
export function SaveLine({ status, savedAt, onSaveFile, notBackedUp = 0, elsewhere = '', onSeen }: SaveLineProps) {
  const t = useTranslations('work.status');
  const locale = useLocale();
  const slow = useLasting(status === 'saving');
  const said = useAnnouncement(status);
  const kept = status === 'saved' || status === 'saving';
  // Without a store the notice above says what to do; here it is only how things stand.
  const failed = !kept && status !== 'memory';

  return (
    <div className="save-line no-print" data-failed={failed ? 'true' : undefined}>
      <p>{kept && !slow && savedAt !== null ? t('savedAt', { time: hourText(savedAt, locale) }) : t(status)}</p>
      <button type="button" className={failed ? 'button' : 'quiet-action'} onClick={onSaveFile}>
        {failed ? t('saveFileNow') : t('saveFile')}
      </button>
      {notBackedUp === 0 ? null : <p>{t('notBackedUp', { changes: notBackedUp })}</p>}
      <p role="status" className={elsewhere === '' ? 'sr-only' : 'save-line-elsewhere'}>
        {elsewhere === '' ? null : t('elsewhere', { names: elsewhere })}
      </p>
      {elsewhere === '' ? null : (
        <button type="button" className="quiet-action" onClick={onSeen}>
          {t('elsewhereSeen')}
        </button>
      )}
      <p role="status" className="sr-only">
        {said === 'nothing' ? null : t(said)}
      </p>
    </div>
  );
}

function useAnnouncement(status: SavingStatus): Announcement {
  const [last, setLast] = useState<SavingStatus | null>(null);
  const [said, setSaid] = useState<Announcement>('nothing');
  if (status !== last) {
    setLast(status);
    // What is there when the page opens is read with the page.
    if (last !== null) setSaid(announcementAfter(said, status));
  }

  return said;
}

/** Whether something has been so for long enough to be worth saying. */
function useLasting(now: boolean): boolean {
  const [lasting, setLasting] = useState(false);

  useEffect(() => {
    if (!now) return;
    const timer = setTimeout(() => setLasting(true), noticeable);
    return () => {
      clearTimeout(timer);
      setLasting(false);
    };
  }, [now]);

  return lasting;
}
