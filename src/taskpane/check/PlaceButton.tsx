import { useState, type ReactElement } from 'react';
import { onSheet } from '../../workbook/address';
import { goToCell } from '../../workbook/read/go-to-sheet';
import { type UserError, userErrorOf } from '../ui/user-error';
import { PRUEFEN } from './texts';

interface PlaceButtonProps {
  readonly sheet: string;
  readonly address: string;
  /** Excel selects nothing on a hidden sheet. */
  readonly isHidden: boolean;
}

/** Where a cell is; it leads there. */
export function PlaceButton({ sheet, address, isHidden }: PlaceButtonProps): ReactElement {
  const [error, setError] = useState<UserError | null>(null);
  const place = onSheet(sheet, address);
  if (isHidden) return <span>{PRUEFEN.ausgeblendet(place)}</span>;
  const go = (): void => {
    goToCell(sheet, address).then(
      () => setError(null),
      (reason: unknown) => setError(userErrorOf(reason)),
    );
  };
  return (
    <>
      <button type="button" className="place" aria-label={PRUEFEN.zurZelle(place)} onClick={go}>
        {place}
      </button>
      {error && (
        <span role="alert">
          {error.text} <span className="code">({error.code})</span>
        </span>
      )}
    </>
  );
}
