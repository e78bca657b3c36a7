import { type ReactElement } from 'react';
import { germanFormula } from '../../workbook/formula/notation/translate';
import { Formula } from '../ui/Formula';
import { shortened } from '../ui/shortened';
import type { CheckedCell } from './check-workbook';
import { errorIn } from './diagnosis';
import { PlaceButton } from './PlaceButton';
import { FEHLERWERTE, NICHT_PRUEFBAR, PRUEFEN, UNREPARIERBAR } from './texts';
import { resultText } from './values';

/** A longer formula is one with a list in it. */
const LONGEST = 300;

interface CheckedRowProps {
  readonly cell: CheckedCell;
  readonly isHidden: boolean;
  readonly isProtected: boolean;
}

/** A cell with a KIM formula: where, which, what it shows, and how it stands. */
export function CheckedRow({ cell, isHidden, isProtected }: CheckedRowProps): ReactElement {
  const { found, diagnosis } = cell;
  const formula = found.kind === 'text' ? found.content : germanFormula(found.content);
  const isOpen = diagnosis.kind !== 'current' && diagnosis.kind !== 'error';
  return (
    <li>
      <p className="checked-head">
        <PlaceButton sheet={found.sheet} address={found.address} isHidden={isHidden} />
        <b data-kind={diagnosis.kind}>{PRUEFEN.art[diagnosis.kind]}</b>
      </p>
      <p>
        <Formula text={shortened(formula, LONGEST)} />
      </p>
      {sentencesOf(cell).map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {isProtected && isOpen && <p className="note">{PRUEFEN.geschuetzt(found.sheet)}</p>}
    </li>
  );
}

function sentencesOf({ shown, diagnosis }: CheckedCell): string[] {
  const value = resultText(shown);
  switch (diagnosis.kind) {
    case 'current':
      return [PRUEFEN.zeigt(value)];
    case 'stale': {
      const { today, sentence } = diagnosis;
      return [PRUEFEN.heute(value, resultText(today)), ...(sentence === null ? [] : [sentence])];
    }
    case 'error': {
      const known = FEHLERWERTE[errorIn(shown) ?? ''];
      return [PRUEFEN.zeigt(value), diagnosis.sentence ?? known ?? PRUEFEN.ohneSatz];
    }
    case 'broken':
    case 'text': {
      const { mending } = diagnosis;
      const said =
        mending.kind === 'mended'
          ? PRUEFEN.wirdZu(shortened(germanFormula(mending.formula), LONGEST))
          : PRUEFEN.bleibt(UNREPARIERBAR[mending.reason](mending.detail));
      return diagnosis.kind === 'text' ? [said] : [PRUEFEN.zeigt(value), said];
    }
    case 'unchecked':
      return [PRUEFEN.zeigt(value), NICHT_PRUEFBAR[diagnosis.reason](diagnosis.detail)];
  }
}
