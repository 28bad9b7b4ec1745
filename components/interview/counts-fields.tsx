'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { LabelledField } from '#components/forms/labelled-field';
import { RadioSet } from '#components/forms/radio-set';
import { useFormat } from '#i18n/use-format';
import type { CutOffs } from '#policies/schema/assessment';
import type { TypeId } from '#policies/schema/terms';
import { countFields, type CountFault, countsBehind, type CountValues, readCounts, withCounts } from './counts-values';
import type { IndicatorValues } from './importance-values';
import { PositionFigure } from './position-figure';

/** The type of a location quotient and a share; null below the lower bounds. */
export type TypeOfFigures = (figures: { locationQuotient: number; sectorShare: number }) => TypeId | null;

type CountsFieldsProps = {
  values: IndicatorValues;
  cuts: CutOffs;
  /** The type that figures give by these cut-offs. */
  typeOf: TypeOfFigures;
  onChange: (values: IndicatorValues) => void;
};

const COUNTED_IN = ['employment', 'establishments'] as const;

/** Both figures from four counts, reckoned while they are typed, with the place of the system beside them. */
export function CountsFields({ values, cuts, typeOf, onChange }: CountsFieldsProps) {
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
    return figures === undefined ? null : typeOf(figures);
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
