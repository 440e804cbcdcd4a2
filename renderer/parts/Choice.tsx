type ChoiceProps<Value extends string> = {
  readonly label: string;
  readonly value: Value;
  readonly options: readonly (readonly [value: Value, name: string])[];
  readonly onChange: (value: Value) => void;
};

/** One of several, in little room. The platform's own list is the one every keyboard and reader knows. */
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
