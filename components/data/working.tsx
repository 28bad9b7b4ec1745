'use client';

import { useTranslations } from 'next-intl';
import { useId } from 'react';

type WorkingProps = {
  step: 'fetching' | 'reading' | 'reckoning' | 'writing';
  /** From 0 to 1, where it is known. */
  share?: number;
  onCancel: () => void;
};

/** Long work under way: what is done, how far it is, and the way out. */
export function Working({ step, share, onCancel }: WorkingProps) {
  const t = useTranslations('data.working');
  const id = useId();

  return (
    <div className="working">
      <label htmlFor={id}>{t(step)}</label>
      <progress id={id} max={1} value={share} className="accent-petrol" />
      <span className="text-quiet">{share === undefined ? null : t('share', { share })}</span>
      <button type="button" className="button button-quiet" onClick={onCancel}>
        {t('cancel')}
      </button>
    </div>
  );
}
