import type { ReactNode } from 'react';
import { ErrorMessage } from './error-message';
import { idList } from './ids';
import { PrintedText } from './printed-text';
import { NumberReadings } from './number-readings';
import type { NumberReading } from './typed-number';

type LabelledFieldProps = {
  id: string;
  label: string;
  hint?: string;
  error?: string | null;
  value: string;
  onChange: (value: string) => void;
  /** How much room the answer needs: a whole line, a few words, a number, or several lines. */
  size?: 'line' | 'words' | 'number' | 'lines';
  inputMode?: 'text' | 'decimal' | 'numeric';
  /** The two ways in which what was typed can be read; choosing one writes it so that it can be read in no other. */
  readings?: readonly NumberReading[];
  /** What stands behind the field, such as a unit. */
  unit?: ReactNode;
};

/** A field with its label, a hint, and what is wrong with it. */
export function LabelledField({ id, label, hint, error = null, value, onChange, unit, ...more }: LabelledFieldProps) {
  const { size = 'line', inputMode = 'text' } = more;
  const unitId = unit === undefined ? null : `${id}-unit`;
  const field = {
    id,
    value,
    autoComplete: 'off',
    'aria-invalid': error === null ? undefined : true,
    'aria-describedby': idList(hint !== undefined && `${id}-hint`, error !== null && `${id}-error`, unitId),
    className: 'field',
  };

  return (
    <div className="labelled" data-error={error === null ? undefined : 'true'} data-size={size}>
      <label htmlFor={id}>{label}</label>
      {hint === undefined ? null : (
        <p id={`${id}-hint`} className="labelled-hint">
          {hint}
        </p>
      )}
      {error === null ? null : <ErrorMessage id={`${id}-error`}>{error}</ErrorMessage>}
      {error === null || more.readings === undefined ? null : (
        <NumberReadings readings={more.readings} about={label} onChoose={onChange} />
      )}
      {size === 'lines' ? (
        <>
          <textarea {...field} rows={3} onChange={(event) => onChange(event.target.value)} />
          <PrintedText>{value}</PrintedText>
        </>
      ) : (
        <span className="labelled-line">
          <input
            {...field}
            type="text"
            inputMode={inputMode}
            spellCheck={inputMode === 'text' ? undefined : false}
            onChange={(event) => onChange(event.target.value)}
          />
          <PrintedText>{value}</PrintedText>
          {unitId === null ? null : <span id={unitId}>{unit}</span>}
        </span>
      )}
    </div>
  );
}
