'use client';

import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { IndicatorField } from './importance-fields';
import type { IndicatorFault, IndicatorValues } from './importance-values';
import { indicatorControl, useFaultText } from './indicator-errors';
import { LabelledField } from '#components/forms/labelled-field';
import { RadioSet } from '#components/forms/radio-set';

type IndicatorFieldsProps = {
  values: IndicatorValues;
  errors: IndicatorFault[];
  /** Takes the field that was typed into. */
  onChange: (changed: Partial<IndicatorValues>) => void;
  /** Whether counts give the two figures and what hangs on them, so that these are not asked again. */
  counted?: boolean;
};

type FieldName = Exclude<IndicatorField, 'measuredBy' | 'coversMostFirms'>;

const COUNTED_IN = ['employment', 'establishments'] as const;
const COVERS = ['yes', 'no', 'unknown'] as const;

/** The figures of a register, kept as typed, and where they come from. */
export function IndicatorFields({ values, errors, onChange, counted = false }: IndicatorFieldsProps) {
  const t = useTranslations('work.importance');
  const textOf = useFaultText();
  const set = (field: IndicatorField) => (value: string) => onChange({ [field]: value });
  // A file may count in something else, such as the value of production.
  const others =
    values.measuredBy === '' || COUNTED_IN.some((one) => one === values.measuredBy) ? [] : [values.measuredBy];

  return (
    <>
      {counted ? null : (
        <Group title={t('group.type')}>
          {field('locationQuotient', 'number')}
          {field('sectorShare', 'percent')}
        </Group>
      )}
      {counted ? (
        <Group title={t('group.counts')}>
          {field(values.measuredBy === 'establishments' ? 'employment' : 'establishments', 'number')}
        </Group>
      ) : (
        <Group title={t('group.counts')}>
          {field('establishments', 'number')}
          {field('employment', 'number')}
          <RadioSet
            id={indicatorControl('measuredBy')}
            legend={t('field.measuredBy.label')}
            hint={t('field.measuredBy.hint')}
            options={[
              ...COUNTED_IN.map((value) => ({ value, label: t(`field.measuredBy.${value}`) })),
              ...others.map((value) => ({ value, label: value })),
            ]}
            value={values.measuredBy}
            onChange={set('measuredBy')}
          />
        </Group>
      )}
      {counted ? null : (
        <Group title={t('group.region')}>
          {field('regionOwnShare', 'percent')}
          {field('regionWeight', 'percent')}
        </Group>
      )}
      <Group title={t('group.source')}>
        {field('referenceArea', 'line')}
        {field('base', 'line')}
        {field('year', 'number')}
        {field('source', 'line')}
        <RadioSet
          id={indicatorControl('coversMostFirms')}
          legend={t('field.coversMostFirms.label')}
          hint={t('field.coversMostFirms.hint')}
          options={COVERS.map((value) => ({ value, label: t(`field.coversMostFirms.${value}`) }))}
          value={values.coversMostFirms}
          onChange={set('coversMostFirms')}
        />
      </Group>
    </>
  );

  function field(name: FieldName, size: 'line' | 'number' | 'percent') {
    const fault = errors.find((error) => error.field === name);
    return (
      <LabelledField
        id={indicatorControl(name)}
        label={t(`field.${name}.label`)}
        hint={t(`field.${name}.hint`)}
        error={fault === undefined ? null : textOf(fault)}
        readings={fault?.readings}
        value={values[name]}
        onChange={set(name)}
        size={size === 'line' ? 'line' : 'number'}
        inputMode={size === 'line' ? 'text' : name === 'year' ? 'numeric' : 'decimal'}
        unit={size === 'percent' ? '%' : undefined}
      />
    );
  }
}

function Group({ title, children }: { title: string; children: ReactNode }) {
  return (
    <fieldset className="figure-group">
      <legend>
        <h3 className="text-lg">{title}</h3>
      </legend>
      {children}
    </fieldset>
  );
}
