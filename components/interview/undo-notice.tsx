'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useRef } from 'react';
import { hidden } from '#components/forms/hidden-words';
import { headingId } from '#components/forms/ids';

type UndoNoticeProps = { title: string; onUndo: () => void; onDismiss: () => void };

/** Says that an assessment was deleted, and stays until it is taken away; the deleted row's focus goes here. */
export function UndoNotice({ title, onUndo, onDismiss }: UndoNoticeProps) {
  const t = useTranslations('work.notice.undo');
  const box = useRef<HTMLDivElement>(null);

  useEffect(() => box.current?.focus(), [title]);

  /** The notice goes with its buttons, so the focus moves on before that. */
  function leave(then: () => void) {
    document.getElementById(headingId)?.focus();
    then();
  }

  return (
    <div ref={box} tabIndex={-1} role="group" aria-labelledby="undo-text" className="notice">
      <p id="undo-text">{t('text', { title })}</p>
      <div className="notice-actions">
        <button type="button" className="button" onClick={() => leave(onUndo)}>
          {t.rich('undo', { title, hidden })}
        </button>
        <button type="button" className="quiet-action" onClick={() => leave(onDismiss)}>
          {t('dismiss')}
        </button>
      </div>
    </div>
  );
}
