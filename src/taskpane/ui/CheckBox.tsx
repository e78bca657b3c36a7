import type { ReactElement } from 'react';

interface CheckBoxProps {
  readonly label: string;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
}

/** The browser's own: Fluent's brings three kilobytes for a look that few see. */
export const CheckBox = ({ label, checked, onChange }: CheckBoxProps): ReactElement => (
  <label className="check-box">
    <input type="checkbox" checked={checked} onChange={({ target }) => onChange(target.checked)} />
    {label}
  </label>
);
