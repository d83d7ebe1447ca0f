export interface Option<V extends string> {
  readonly value: V;
  readonly label: string;
  readonly lang?: string;
}

/** One of a few, as real radio buttons. */
export function Choice<V extends string>({
  name,
  label,
  note,
  value,
  options,
  onChange,
}: {
  readonly name: string;
  readonly label: string;
  readonly note: string;
  readonly value: V;
  readonly options: readonly Option<V>[];
  readonly onChange: (value: V) => void;
}) {
  return (
    <fieldset className="choice">
      <legend>{label}</legend>
      {options.map((option) => (
        <label key={option.value} className="choice-option" lang={option.lang}>
          <input
            type="radio"
            name={name}
            value={option.value}
            checked={option.value === value}
            onChange={() => onChange(option.value)}
          />
          {option.label}
        </label>
      ))}
      <p className="meta">{note}</p>
    </fieldset>
  );
}
