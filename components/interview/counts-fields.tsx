'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { LabelledField } from '#components/forms/labelled-field';
import { RadioSet } from '#components/forms/radio-set';
import { useFormat } from '#i18n/use-format';
import { byFigures } from '#policies/engine/classify';
import type { CutOffs } from '#policies/schema/assessment';
import { countFields, type CountFault, countsBehind, type CountValues, readCounts, withCounts } from './counts-values';
import type { IndicatorValues } from './importance-values';
import { PositionFigure } from './position-figure';

type CountsFieldsProps = {
  values: IndicatorValues;
  cuts: CutOffs;
  onChange: (values: IndicatorValues) => void;
};

const COUNTED_IN = ['employment', 'establishments'] as const;

/** Both figures from four counts, reckoned while they are typed, with the place of the system beside them. */
export function CountsFields({ values, cuts, onChange }: CountsFieldsProps) {
  const t = useTranslations('work.importance');
  const format = useFormat();
  const [typed, setTyped] = useState(() => countsBehind(values));
  const { figures, faults } = readCounts(typed);
  const measuredBy = values.measuredBy === 'establishments' ? 'establishments' : 'employment';

  function type(next: CountValues) {
    setTyped(next);
    onChange(withCounts(values, next));
  }

  /** What was counted changes with the word: the count moves to the other field. */
  function countIn(counted: string) {
    const moved = { ...values, [measuredBy]: '', measuredBy: counted };
    onChange(withCounts(moved, typed));
  }

  return (
    <fieldset className="figure-group">
      <legend>
        <h3 className="text-lg">{t('counts.title')}</h3>
      </legend>
      <RadioSet
        id="counts-of"
        legend={t('counts.of')}
        options={COUNTED_IN.map((value) => ({ value, label: t(`field.measuredBy.${value}`) }))}
        value={measuredBy}
        onChange={countIn}
      />
      {countFields.map((field) => (
        <LabelledField
          key={field}
          id={`count-${field}`}
          label={t(`counts.${field}`)}
          error={faultText(faults.find((fault) => fault.field === field))}
          value={typed[field]}
          onChange={(value) => type({ ...typed, [field]: value })}
          size="number"
          inputMode="numeric"
        />
      ))}
      {figures === undefined ? (
        <p className="mt-4 max-w-measure text-quiet">{t('counts.waiting')}</p>
      ) : (
        <PositionFigure cuts={cuts} mark={figures} type={figuresType()} caption={caption()} />
      )}
    </fieldset>
  );

  function figuresType() {
    return byFigures({ ...figures, referenceArea: '', year: 0, source: '' }, cuts)?.type ?? null;
  }

  function caption(): string {
    const type = figuresType();
    return t('counts.caption', {
      quotient: format.number(figures?.locationQuotient ?? 0),
      share: format.percent(figures?.sectorShare ?? 0),
      type: type === null ? t('position.below') : t(`position.type.${type}`),
    });
  }

  function faultText(fault: CountFault | undefined): string | null {
    if (fault === undefined) return null;
    const name = t(`counts.${fault.field}`);
    return 'over' in fault
      ? t('counts.over', { name, whole: t(`counts.${fault.over}`) })
      : t(`error.${fault.problem}`, { name });
  }
}
