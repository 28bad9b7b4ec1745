'use client';

import { useTranslations } from 'next-intl';
import { LabelledField } from '#components/forms/labelled-field';
import { RadioSet } from '#components/forms/radio-set';
import type { CutOffs } from '#policies/schema/assessment';
import { countFields, type CountFault, countedIn, standBy } from './counts-values';
import { countControl, useCountFaultText } from './count-errors';
import { CountedOutcome } from './counted-outcome';
import type { Counted } from './counted';
import { hasNoFigure, type IndicatorValues } from './importance-values';

type CountsFieldsProps = { values: IndicatorValues; cuts: CutOffs; counted: Counted };

const COUNTED_IN = ['employment', 'establishments'] as const;

/** Both figures from four counts, made while they are typed, with the type, the margins and the place of the system beside them. */
export function CountsFields({ values, cuts, counted }: CountsFieldsProps) {
  const t = useTranslations('work.importance');
  const textOf = useCountFaultText();
  const { typed, counting, faults, figures, onType, onCountIn, onUse } = counted;
  const measuredBy = countedIn(values);
  const stands = standBy(values, typed, counting);

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
        onChange={(word) => onCountIn(word === 'establishments' ? word : 'employment')}
      />
      {countFields.map((field) => (
        <LabelledField
          key={field}
          id={countControl(field)}
          label={t(`counts.${field}`)}
          hint={t(`counts.hint.${field}`)}
          error={errorOf(faults.find((fault) => fault.field === field))}
          value={typed[field]}
          onChange={(value) => onType({ ...typed, [field]: value })}
          size="number"
          inputMode="numeric"
        />
      ))}
      {figures === undefined ? <p className="mt-4 max-w-measure text-quiet">{waiting()}</p> : null}
      {figures === undefined ? null : (
        <CountedOutcome
          figures={figures}
          cuts={cuts}
          measuredBy={measuredBy}
          outcome={counting.outcomeOf({ ...figures, ...countsFor() })}
        />
      )}
      {figures === undefined ? null : (
        <p className="mt-4 max-w-measure text-quiet" role="status">
          {stands ? t('counts.give') : t('counts.otherStands')}
        </p>
      )}
      {figures === undefined || stands ? null : (
        <button type="button" className="button button-quiet button-small" onClick={onUse}>
          {t('counts.use')}
        </button>
      )}
    </fieldset>
  );

  /** How many there are, in what was counted and, where somebody typed it, in the other. */
  function countsFor() {
    const { tradeHere } = counted.counts;
    return { measuredBy, ...counted.others, [measuredBy]: tradeHere };
  }

  function waiting(): string {
    const typedFigures = !hasNoFigure({ ...values, employment: '', establishments: '' });
    return t(typedFigures ? 'counts.waitingBeside' : 'counts.waiting');
  }

  function errorOf(fault: CountFault | undefined): string | null {
    return fault === undefined ? null : textOf(fault);
  }
}
