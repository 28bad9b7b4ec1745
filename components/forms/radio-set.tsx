import type { ReactNode } from 'react';
import { Choice } from './choice';
import { idList } from './ids';

type RadioSetProps = {
  id: string;
  legend: ReactNode;
  hint?: string;
  options: { value: string; label: ReactNode }[];
  value: string;
  onChange: (value: string) => void;
};

/** A few radios under a legend. */
export function RadioSet({ id, legend, hint, options, value, onChange }: RadioSetProps) {
  return (
    <fieldset className="labelled" aria-describedby={idList(hint !== undefined && `${id}-hint`)}>
      <legend>{legend}</legend>
      {hint === undefined ? null : (
        <p id={`${id}-hint`} className="labelled-hint">
          {hint}
        </p>
      )}
      <div className="choices">
        {options.map((option, index) => (
          <Choice
            key={option.value}
            type="radio"
            name={id}
            value={option.value}
            id={index === 0 ? id : undefined}
            checked={value === option.value}
            onChoose={() => onChange(option.value)}
          >
            {option.label}
          </Choice>
        ))}
      </div>
    </fieldset>
  );
}
