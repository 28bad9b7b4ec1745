'use client';

import { useTranslations } from 'next-intl';
import { Problem } from '#components/data/problem';
import type { AnalyseAnswer } from '#features/finder/worker/protocol';
import { useFormat } from '#i18n/use-format';

/** Why a base cannot be laid upon the table. */
export function BaseFault({ fault }: { fault: Extract<AnalyseAnswer, { ok: false }>['fault'] }) {
  const t = useTranslations('data.base');
  const format = useFormat();

  switch (fault.kind) {
    case 'twice':
    case 'nothing':
    case 'no-such-region':
      return <Problem heading={t(fault.kind)}>{null}</Problem>;
    case 'smaller-than-regions':
      return (
        <Problem heading={t('smaller-than-regions')}>
          <p className="mt-2">
            {t('smallerWhere', {
              industries: format.titles(fault.industries),
              more: Math.max(0, fault.count - fault.industries.length),
            })}
          </p>
        </Problem>
      );
  }
}
