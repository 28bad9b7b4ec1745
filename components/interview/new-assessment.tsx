'use client';

import { useTranslations } from 'next-intl';
import { useState, type SubmitEvent } from 'react';
import { ErrorSummary } from '#components/forms/error-summary';
import { headingId } from '#components/forms/ids';
import { LabelledField } from '#components/forms/labelled-field';
import type { ProfileField } from './profile-fields';
import { longestOf, type ProfileFault, type ProfileValues } from './profile-values';
import { ShellLink } from '#components/frame/shell-link';

const fields: { field: ProfileField; size: 'line' | 'words' | 'lines' }[] = [
  { field: 'name', size: 'line' },
  { field: 'product', size: 'words' },
  { field: 'productKind', size: 'line' },
  { field: 'region', size: 'words' },
  { field: 'country', size: 'words' },
  { field: 'what', size: 'lines' },
  { field: 'by', size: 'line' },
  { field: 'budget', size: 'words' },
];

type NewAssessmentProps = {
  values: ProfileValues;
  errors: ProfileFault[];
  /** Takes the fields that were typed into. */
  onChange: (changed: Partial<ProfileValues>) => void;
  onSubmit: () => void;
  backHref: string;
  onNavigate: (href: string) => void;
  /** The same questions again, to change what was said of an assessment that exists. */
  existing?: boolean;
};

/** Which system it is and what has to be decided about it: the page that begins an assessment. */
export function NewAssessment({
  values,
  errors,
  onChange,
  onSubmit,
  backHref,
  onNavigate,
  ...more
}: NewAssessmentProps) {
  const t = useTranslations('work');
  const [attempts, setAttempts] = useState(0);
  const existing = more.existing === true;
  const textOf = ({ field, problem }: ProfileFault) =>
    problem === 'missing'
      ? t(`new.error.${field}.${problem}`)
      : t(`new.error.${field}.${problem}`, { most: longestOf(field) });

  function submit(event: SubmitEvent) {
    event.preventDefault();
    setAttempts((count) => count + 1);
    onSubmit();
  }

  return (
    <div className="interview">
      <ShellLink href={backHref} onNavigate={onNavigate} className="back link-row">
        {t('question.back')}
      </ShellLink>
      {errors.length === 0 ? null : (
        <ErrorSummary
          key={attempts}
          errors={errors.map((fault) => ({ id: controlOf(fault.field), text: textOf(fault) }))}
        />
      )}
      <h1 id={headingId} tabIndex={-1} className="text-2xl sm:text-3xl">
        {existing ? t('new.titleExisting') : t('new.title')}
      </h1>
      {existing ? null : <p className="mt-4 max-w-measure">{t('new.intro')}</p>}
      <form noValidate autoComplete="off" onSubmit={submit} className="form-lines">
        {fields.map(({ field, size }) => (
          <LabelledField
            key={field}
            id={controlOf(field)}
            label={t(`new.field.${field}.label`)}
            hint={t(`new.field.${field}.hint`)}
            error={errors.filter((error) => error.field === field).map(textOf)[0] ?? null}
            value={values[field]}
            onChange={(value) => onChange({ [field]: value })}
            size={size}
          />
        ))}
        <div className="onward">
          <button type="submit" className="button">
            {t('question.continue')}
          </button>
        </div>
      </form>
    </div>
  );
}

function controlOf(field: ProfileField): string {
  return `profile-${field}`;
}
