import { RECHNUNG, SCHRITT } from '../meldungen/schritte';
import { euro, zahl, summeAlsText } from '../rechenweg/schreibweise';
import type { Spur } from '../rechenweg/spur';
import { summe, type Dezimal } from '../zahl/dezimal';
import type { Restregel, Verteilung } from './restregel';

interface Erklaerung extends Verteilung {
  readonly betrag: Dezimal;
  readonly schluessel: readonly Dezimal[];
  readonly schritt: Dezimal;
  readonly regel: Restregel;
  /** What a party gets beside its own share, EUR, by its position. */
  readonly rest: ReadonlyMap<number, Dezimal>;
  readonly namen: readonly string[] | undefined;
}

/** RW-1: every share, and who gets what is left of whole steps (VT-2) or of rounding (VT-3). */
export function erklaereVerteilung(e: Erklaerung, spur: Spur): void {
  const { betrag, schluessel, schritt, regel, verteilt, anteile } = e;
  spur.notiere('VT-1', SCHRITT.zuVerteilen, RECHNUNG.gerundet(euro(betrag), zahl(schritt)), verteilt);
  const gesamt = summe(schluessel);
  const nachRest = regel === 'GRÖSSTER_REST';
  schluessel.forEach((k, i) => {
    const genau = `${euro(verteilt)} × ${zahl(k)} / ${zahl(gesamt)} = ${euro(verteilt.times(k).div(gesamt))}`;
    const rest = e.rest.get(i);
    const zusatz = rest === undefined ? '' : nachRest ? RECHNUNG.restschritt : RECHNUNG.differenz(euro(rest));
    spur.notiere(
      nachRest ? 'VT-2' : 'VT-3',
      SCHRITT.anteil(e.namen?.[i] ?? String(i + 1), regel),
      genau + zusatz,
      anteile[i] as Dezimal,
    );
  });
  spur.notiere('VT-1', SCHRITT.summeAnteile, summeAlsText(anteile), verteilt);
}
