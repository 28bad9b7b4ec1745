'use client';

import { useTranslations } from 'next-intl';
import { TypedField } from '#components/forms/typed-field';
import { readCount, readMonth, readNote } from '#components/forms/typed-values';
import type { Target } from '#policies/schema/plan';
import type { TargetModel } from './plan-model';

type Actual = Target['actual'];

type ActualFieldsProps = Pick<TargetModel, 'indicator' | 'kind' | 'actual'> & { onActual: (actual: Actual) => void };

/** What was found when an indicator was read again, and when. */
export function ActualFields({ indicator, kind, actual, onActual }: ActualFieldsProps) {
  const t = useTranslations('plan.item');

  function set(fields: NonNullable<Actual>) {
    const next = { ...actual, ...fields };
    onActual(next.value === undefined && next.date === undefined ? undefined : next);
  }

  return (
    <div className="plan-side-by-side">
      {kind === 'count' ? (
        <TypedField<string | number>
          id={`actual-${indicator}`}
          label={t('actualCount')}
          size="number"
          inputMode="decimal"
          value={actual?.value}
          read={readCount}
          onValue={(value) => set({ value })}
        />
      ) : (
        <TypedField
          id={`actual-${indicator}`}
          label={t('actual')}
          size="words"
          value={actual?.value === undefined ? undefined : String(actual.value)}
          read={readNote}
          onValue={(value) => set({ value })}
        />
      )}
      {actual === undefined ? null : (
        <TypedField
          id={`actual-date-${indicator}`}
          label={t('actualDate')}
          hint={t('actualDateHint')}
          size="number"
          value={actual.date}
          read={readMonth}
          onValue={(date) => set({ date })}
        />
      )}
    </div>
  );
}
