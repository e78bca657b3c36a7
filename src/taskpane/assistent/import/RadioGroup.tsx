import { useId, type ReactElement } from 'react';

interface RadioGroupProps<T extends string> {
  readonly label: string;
  /** What is to be said of it, or what is amiss. */
  readonly hint?: string | undefined;
  readonly chosen: T | null;
  readonly choices: readonly (readonly [T, string])[];
  readonly onChoose: (choice: T) => void;
}

/** The browser's own, as with the check box. */
export function RadioGroup<T extends string>(props: RadioGroupProps<T>): ReactElement {
  const { label, hint, chosen, choices, onChoose } = props;
  const name = useId();
  return (
    <fieldset className="group">
      <legend>{label}</legend>
      {choices.map(([choice, text]) => (
        <label key={choice} className="check-box">
          <input type="radio" name={name} checked={choice === chosen} onChange={() => onChoose(choice)} />
          {text}
        </label>
      ))}
      {hint !== undefined && <p className="note">{hint}</p>}
    </fieldset>
  );
}
