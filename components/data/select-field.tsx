type SelectFieldProps<V extends string> = {
  id: string;
  label: string;
  value: V;
  options: { value: V; text: string }[];
  onChoose: (value: V) => void;
};

/** One of a few, as the browser's own list. */
export function SelectField<V extends string>({ id, label, value, options, onChoose }: SelectFieldProps<V>) {
  return (
    <div className="data-field">
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        className="field"
        value={value}
        onChange={(event) => {
          const chosen = options[event.target.selectedIndex];
          if (chosen !== undefined) onChoose(chosen.value);
        }}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.text}
          </option>
        ))}
      </select>
    </div>
  );
}
