import { idList } from './ids';

/** Something to choose, with the name that a person reads. */
export type NamedChoice = { id: string; name: string };

type SelectFieldProps = {
  id: string;
  label: string;
  hint?: string;
  /** The words of the choice that chooses nothing; without them something is always chosen. */
  none?: string;
  groups: { title: string | null; choices: NamedChoice[] }[];
  value: string;
  onChange: (value: string) => void;
};

/** A choice from a list that would be too long as radios. */
export function SelectField({ id, label, hint, none, groups, value, onChange }: SelectFieldProps) {
  return (
    <div className="labelled">
      <label htmlFor={id}>{label}</label>
      {hint === undefined ? null : (
        <p id={`${id}-hint`} className="labelled-hint">
          {hint}
        </p>
      )}
      <select
        id={id}
        className="field"
        value={value}
        aria-describedby={idList(hint !== undefined && `${id}-hint`)}
        onChange={(event) => onChange(event.target.value)}
      >
        {none === undefined ? null : <option value="">{none}</option>}
        {groups.map(({ title, choices }) =>
          title === null ? (
            choices.map(optionOf)
          ) : (
            <optgroup key={title} label={title}>
              {choices.map(optionOf)}
            </optgroup>
          ),
        )}
      </select>
    </div>
  );
}

function optionOf({ id, name }: NamedChoice) {
  return (
    <option key={id} value={id}>
      {name}
    </option>
  );
}
