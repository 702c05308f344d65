import { useId } from 'react';

interface SelectFieldProps<Value extends string> {
  readonly label: string;
  readonly value: Value;
  readonly change: (value: Value) => void;
  readonly options: readonly (readonly [value: Value, text: string])[];
  /** What stands for no choice; without it there always is one. */
  readonly none?: string;
  readonly required?: boolean;
}

/** A choice of several under its label. */
export const SelectField = <Value extends string>({
  label,
  value,
  change,
  options,
  none,
  required,
}: SelectFieldProps<Value>) => {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        className="input"
        required={required}
        value={value}
        onChange={(event) => change(event.target.value as Value)}
      >
        {none !== undefined && <option value="">{none}</option>}
        {options.map(([code, text]) => (
          <option key={code} value={code}>
            {text}
          </option>
        ))}
      </select>
    </div>
  );
};
