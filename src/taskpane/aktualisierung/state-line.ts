import type { Kennzahl, Stand } from '../../vereinbarung/aktualisierung/stand';
import type { Unprotokolliert } from '../../vereinbarung/aktualisierung/unprotokolliert';
import { cents } from '../ui/numbers';
import { FESTHALTEN, STAND } from './texts';

const figure = (kennzahl: Kennzahl | null): string =>
  kennzahl === null
    ? STAND.andere
    : STAND.kennzahl[kennzahl.zeitraum](cents(kennzahl.alt), cents(kennzahl.neu));

/** AK-1 in one line: how the results stand, and where they differ the old and the new figure. */
export function stateLine(stand: Stand, written: string): string {
  switch (stand.art) {
    case 'aktuell':
      return STAND.aktuell;
    case 'veraltet':
      return `${STAND.veraltet(written)} ${figure(stand.kennzahl)}`;
    case 'geaendert':
      return `${STAND.geaendert} ${figure(stand.kennzahl)}`;
    case 'fehler':
      return STAND.fehler(stand.ort, stand.satz);
    case 'versperrt':
      return STAND.versperrt(stand.ort, stand.orte);
    case 'ueberschrieben':
      return STAND.ueberschrieben(stand.orte);
    case 'unbekannt':
      return STAND.unbekannt;
  }
}

/** AK-6 in one line: results that no row of the protocol explains. */
export const unrecordedLine = ({ zeile, vorher, jetzt }: Unprotokolliert): string =>
  FESTHALTEN.satz(zeile, cents(vorher), cents(jetzt));
