import { type InputHTMLAttributes, useId } from 'react';

interface TextFieldProps extends Omit<InputHTMLAttributes<HTMLInputElement>, 'onChange'> {
  readonly label: string;
  readonly value: string;
  readonly change: (value: string) => void;
  /** Unit behind the input; the field is narrow then. */
  readonly unit?: string;
  readonly narrow?: boolean;
}

/** A line of text under its label. */
export const TextField = ({
  label,
  change,
  unit,
  narrow = unit !== undefined,
  id,
  ...input
}: TextFieldProps) => {
  const own = useId();
  const line = (
    <input {...input} id={id ?? own} className="input" onChange={(event) => change(event.target.value)} />
  );
  return (
    <div className={narrow ? 'field narrow' : 'field'}>
      <label htmlFor={id ?? own}>{label}</label>
      {unit === undefined ? (
        line
      ) : (
        <span className="unit-field">
          {line}
          <span className="quiet">{unit}</span>
        </span>
      )}
    </div>
  );
};
