import { type ReactElement } from 'react';
import { GERMAN_NAMES } from '../../workbook/formula/notation/names';
import { germanFormula } from '../../workbook/formula/notation/translate';
import { errorIn } from '../../workbook/read/error-code';
import { Formula } from '../ui/Formula';
import { shortened } from '../ui/shortened';
import type { CheckedCell } from './check-workbook';
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
  const content = diagnosis.kind === 'overwritten' ? diagnosis.formula : found.content;
  const formula = found.kind === 'text' ? content : content && germanFormula(content);
  const isOpen = diagnosis.kind !== 'current' && diagnosis.kind !== 'error';
  return (
    <li>
      <p className="checked-head">
        <PlaceButton sheet={found.sheet} address={found.address} isHidden={isHidden} />
        <b data-kind={diagnosis.kind}>{PRUEFEN.art[diagnosis.kind]}</b>
      </p>
      {formula !== null && (
        <p>
          <Formula text={shortened(formula, LONGEST)} />
        </p>
      )}
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
    case 'overwritten': {
      const { formula, today } = diagnosis;
      return [
        today === null ? PRUEFEN.zeigt(value) : PRUEFEN.heute(value, resultText(today)),
        formula === null ? PRUEFEN.ersetztBleibt : PRUEFEN.ersetzt,
      ];
    }
    case 'broken':
    case 'text': {
      const { mending } = diagnosis;
      const { meant = [] } = mending;
      const said =
        mending.kind === 'mended'
          ? PRUEFEN.wirdZu(shortened(germanFormula(mending.formula), LONGEST))
          : PRUEFEN.bleibt(UNREPARIERBAR[mending.reason](mending.detail));
      return [
        ...(diagnosis.kind === 'text' ? [] : [PRUEFEN.zeigt(value)]),
        ...(meant.length > 0 ? [PRUEFEN.gemeint(meant)] : []),
        said,
      ];
    }
    case 'unchecked':
      return [
        PRUEFEN.zeigt(value),
        NICHT_PRUEFBAR[diagnosis.reason](GERMAN_NAMES.get(diagnosis.detail) ?? diagnosis.detail),
      ];
  }
}
