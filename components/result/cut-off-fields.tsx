'use client';

import { useTranslations } from 'next-intl';
import { Choice } from '#components/forms/choice';
import { LabelledField } from '#components/forms/labelled-field';
import { readTypedNumber } from '#components/forms/typed-number';
import {
  type CutOffField,
  cutOffFields,
  type CutOffProblem,
  type CutOffProblems,
  type CutOffValues,
} from './cut-off-values';

type CutOffFieldsProps = {
  /** Whether they are people's own, and not those of the cited set. */
  own: boolean;
  values: CutOffValues;
  problems: CutOffProblems;
  onOwn: (own: boolean) => void;
  /** Takes the field that was typed into. */
  onType: (changed: Partial<CutOffValues>) => void;
};

/** Where the types are cut: the cited set, or one's own; each valid change counts at once. */
export function CutOffFields({ own, values, problems, onOwn, onType }: CutOffFieldsProps) {
  const t = useTranslations('result.cutOffs');

  return (
    <fieldset className="cut-offs">
      <legend className="sr-only">{t('legend')}</legend>
      <div className="choices choices-small">
        <Choice type="radio" name="cut-offs" value="ipea-diset" checked={!own} onChoose={() => onOwn(false)}>
          {t('preset')}
          <span className="block text-sm text-quiet">{t('presetSource')}</span>
        </Choice>
        <Choice type="radio" name="cut-offs" value="own" checked={own} onChoose={() => onOwn(true)}>
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
              problem={problems[field]}
              onType={(text) => onType({ [field]: text })}
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
  const read = problem === 'ambiguous' ? readTypedNumber(value, 'decimal') : undefined;

  return (
    <LabelledField
      id={`cut-off-${field}`}
      label={t(`field.${field}`)}
      error={problem === undefined ? null : t(`problem.${problem}`)}
      readings={read !== undefined && !read.ok && read.problem === 'ambiguous' ? read.readings : undefined}
      value={value}
      onChange={onType}
      size="number"
      inputMode="decimal"
      unit={isShare ? '%' : undefined}
    />
  );
}
