'use client';

import { useTranslations } from 'next-intl';
import { ErrorMessage } from '#components/forms/error-message';
import { idList } from '#components/forms/ids';

type ColumnSelectProps = {
  id: string;
  label: string;
  header: string[];
  value: number | undefined;
  onChange: (place: number | undefined) => void;
  /** What is said in place of a column: that none is needed, or that one has to be chosen. */
  needed: boolean;
  error?: string;
  /** What is said of the guess that is filled in. */
  hint?: string;
};

/** Which column holds one thing. */
export function ColumnSelect({ id, label, header, value, onChange, needed, error, hint }: ColumnSelectProps) {
  const t = useTranslations('data.columns');

  return (
    <div className="labelled" data-error={error === undefined ? undefined : 'true'} data-size="words">
      <label htmlFor={id}>{label}</label>
      {hint === undefined ? null : (
        <p id={`${id}-hint`} className="labelled-hint">
          {hint}
        </p>
      )}
      {error === undefined ? null : <ErrorMessage id={`${id}-error`}>{error}</ErrorMessage>}
      <select
        id={id}
        className="field"
        value={value ?? ''}
        aria-invalid={error === undefined ? undefined : true}
        aria-describedby={idList(hint !== undefined && `${id}-hint`, error !== undefined && `${id}-error`)}
        onChange={(event) => onChange(event.target.value === '' ? undefined : Number(event.target.value))}
      >
        <option value="">{needed ? t('choose') : t('none')}</option>
        {header.map((title, place) => (
          <option key={place} value={place}>
            {title === '' ? t('column', { number: place + 1 }) : title}
          </option>
        ))}
      </select>
    </div>
  );
}
