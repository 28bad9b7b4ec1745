'use client';

import { useTranslations } from 'next-intl';

type PlanStartProps = { count: number; onBegin: () => void };

/** The plan before it is begun: what it is, and the package that it can start from. */
export function PlanStart({ count, onBegin }: PlanStartProps) {
  const t = useTranslations('plan.list');

  return (
    <div className="mt-4 max-w-measure text-lg">
      <p>{t('startText', { count })}</p>
      <p className="mt-6">
        <button type="button" className="button" onClick={onBegin}>
          {t('begin', { count })}
        </button>
      </p>
    </div>
  );
}
