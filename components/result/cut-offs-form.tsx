'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { CutOffs } from '#policies/schema/assessment';
import { Choice } from '#components/forms/choice';
import { LabelledField } from '#components/forms/labelled-field';
import { type CutOffField, cutOffFields, type CutOffProblem, cutOffValuesOf, readCutOffs } from './cut-off-values';

/** Cut-offs by the name of a preset, or one's own. */
export type ChosenCutOffs = { preset: 'ipea-diset' } | CutOffs;

type CutOffsFormProps = {
  /** Those in use. */
  chosen: ChosenCutOffs;
  preset: CutOffs;
  onChoose: (chosen: ChosenCutOffs) => void;
};

/** Where the types are cut: the cited preset, or one's own; each valid change counts at once. */
export function CutOffsForm({ chosen, preset, onChoose }: CutOffsFormProps) {
  const t = useTranslations('result.cutOffs');
  const own = !('preset' in chosen);
  const [values, setValues] = useState(() => cutOffValuesOf('preset' in chosen ? preset : chosen));
  const read = readCutOffs(values);

  function type(field: CutOffField, text: string) {
    const typed = { ...values, [field]: text };
    setValues(typed);
    const next = readCutOffs(typed);
    if (next.ok) onChoose(next.cutOffs);
  }

  function chooseOwn() {
    setValues(cutOffValuesOf(preset));
    onChoose(preset);
  }

  return (
    <fieldset className="cut-offs">
      <legend className="sr-only">{t('legend')}</legend>
      <div className="choices choices-small">
        <Choice
          type="radio"
          name="cut-offs"
          value="ipea-diset"
          checked={!own}
          onChoose={() => onChoose({ preset: 'ipea-diset' })}
        >
          {t('preset')}
          <span className="block text-sm text-quiet">{t('presetSource')}</span>
        </Choice>
        <Choice type="radio" name="cut-offs" value="own" checked={own} onChoose={chooseOwn}>
          {t('own')}
        </Choice>
      </div>
      {own ? (
        <div className="cut-offs-fields">
          {cutOffFields.map((field) => (
            <Field
              key={field}
              field={field}
              value={values[field]}
              problem={read.ok ? undefined : read.problems[field]}
              onType={(text) => type(field, text)}
            />
          ))}
        </div>
      ) : null}
    </fieldset>
  );
}

type FieldProps = {
  field: CutOffField;
  value: string;
  problem: CutOffProblem | undefined;
  onType: (text: string) => void;
};

function Field({ field, value, problem, onType }: FieldProps) {
  const t = useTranslations('result.cutOffs');
  const isShare = field === 'sectorShareHigh' || field === 'sectorShareMinimum';

  return (
    <LabelledField
      id={`cut-off-${field}`}
      label={t(`field.${field}`)}
      error={problem === undefined ? null : t(`problem.${problem}`)}
      value={value}
      onChange={onType}
      size="number"
      inputMode="decimal"
      unit={isShare ? '%' : undefined}
    />
  );
}
