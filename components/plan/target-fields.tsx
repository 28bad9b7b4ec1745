'use client';

import { useTranslations } from 'next-intl';
import type { Target } from '#policies/schema/plan';
import type { TargetModel } from './plan-model';
import { SelectField } from '#components/forms/select-field';
import { TypedField } from '#components/forms/typed-field';
import { ActualFields } from './actual-fields';
import { readCount, readNote } from '#components/forms/typed-values';

const months = [12, 24] as const;

type TargetFieldsProps = {
  targets: TargetModel[];
  stored: Target[];
  onTargets: (targets: Target[] | undefined, indicator: string) => void;
};

/** The targets that people set for an item's indicators, empty until they do; nothing here proposes one. */
export function TargetFields({ targets, stored, onTargets }: TargetFieldsProps) {
  const t = useTranslations('plan.item');

  function set(indicator: string, fields: Target) {
    const old = stored.find((target) => target.indicator === indicator);
    const next = { ...old, indicator, ...fields };
    const others = stored.filter((target) => target !== old);
    const isEmpty = next.value === undefined && next.actual === undefined;
    const all = isEmpty ? others : [...others, next];
    onTargets(all.length === 0 ? undefined : all, indicator);
  }

  return targets.map(({ indicator, kind, name, today, value, month, actual }) => (
    <fieldset key={indicator} className="plan-target">
      <legend>{name}</legend>
      <p className="labelled-hint">{today}</p>
      <div className="plan-side-by-side">
        {kind === 'count' ? (
          <TypedField<string | number>
            id={`target-${indicator}`}
            label={t('targetCount')}
            size="number"
            inputMode="decimal"
            value={value ?? undefined}
            read={readCount}
            onValue={(count) => set(indicator, { value: count })}
          />
        ) : (
          <TypedField
            id={`target-${indicator}`}
            label={t('target')}
            size="words"
            value={value === null ? undefined : String(value)}
            read={readNote}
            onValue={(text) => set(indicator, { value: text })}
          />
        )}
        {value === null ? null : (
          <SelectField
            id={`target-month-${indicator}`}
            label={t('targetMonth')}
            groups={[
              { title: null, choices: months.map((m) => ({ id: String(m), name: t('atMonth', { month: m }) })) },
            ]}
            value={String(month)}
            onChange={(chosen) => set(indicator, { month: months.find((m) => String(m) === chosen) })}
          />
        )}
      </div>
      <ActualFields
        indicator={indicator}
        kind={kind}
        actual={actual}
        onActual={(next) => set(indicator, { actual: next })}
      />
    </fieldset>
  ));
}
