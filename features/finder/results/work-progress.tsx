import { useTranslations } from 'next-intl';
import { useId } from 'react';
import type { Progress } from '#features/finder/worker/protocol';

/** How far the worker is with something long, and the way to stop it; nothing where it does nothing. */
export function WorkProgress({ progress, onCancel }: { progress: Progress | undefined; onCancel: () => void }) {
  const t = useTranslations('data.results.progress');
  const id = useId();
  if (progress === undefined) return null;
  return (
    <p className="mt-3 flex flex-wrap items-center gap-x-4 gap-y-1">
      <label htmlFor={id}>{t(progress.step)}</label>
      <progress id={id} max={1} value={progress.share} className="accent-petrol" />
      <button type="button" className="quiet-action" onClick={onCancel}>
        {t('cancel')}
      </button>
    </p>
  );
}
