type ChoiceProps<Value extends string> = {
  readonly label: string;
  readonly value: Value;
  readonly options: readonly (readonly [value: Value, name: string])[];
  readonly onChange: (value: Value) => void;
};

/**
 * A choice of one out of several, in little room. It is the platform's own list, which every keyboard and screen reader
 * knows.
 */
export function Choice<Value extends string>({ label, value, options, onChange }: ChoiceProps<Value>) {
  return (
    <select
      className="choice"
      aria-label={label}
      value={value}
      data-set={value !== options[0]?.[0] || undefined}
      onChange={(event) => {
        const chosen = options[event.target.selectedIndex]?.[0];
        if (chosen !== undefined) onChange(chosen);
      }}
    >
      {options.map(([option, name]) => (
        <option key={option} value={option}>
          {name}
        </option>
      ))}
    </select>
  );
}
