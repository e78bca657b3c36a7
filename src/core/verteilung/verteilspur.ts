import { RECHNUNG, SCHRITT } from '../meldungen/schritte';
import { euro, zahl, summeAlsText } from '../rechenweg/schreibweise';
import type { Spur } from '../rechenweg/spur';
import { aufCent, NULL, summe, type Dezimal } from '../zahl/dezimal';
import type { Restregel, Verteilung } from './restregel';

interface Erklaerung extends Verteilung {
  readonly betrag: Dezimal;
  readonly schluessel: readonly Dezimal[];
  readonly schritt: Dezimal;
  readonly regel: Restregel;
  /** What a party gets beside its own share, EUR, by its position. */
  readonly rest: ReadonlyMap<number, Dezimal>;
  /** VT-2: whose share is no whole number of steps, largest fraction first. */
  readonly reihe: readonly number[];
  readonly namen: readonly string[] | undefined;
}

/**
 * RW-1: how the exact share of each party becomes its own: whole steps and a fraction with its rank (VT-2), or rounding
 * (VT-3); and who gets what that leaves. Where the amount itself is rounded first, also the share of the exact one.
 */
export function erklaereVerteilung(e: Erklaerung, spur: Spur): void {
  const { betrag, schluessel, schritt, regel, verteilt, anteile } = e;
  const gesamt = summe(schluessel);
  const nachRest = regel === 'GRÖSSTER_REST';
  const [reste, anzahl] = [euro(summe([...e.rest.values()])), e.rest.size];
  const uebrig = nachRest && anzahl > 0 ? RECHNUNG.restschritte(reste, zahl(schritt), anzahl) : '';
  spur.notiere(
    'VT-1',
    SCHRITT.zuVerteilen,
    RECHNUNG.gerundet(euro(betrag), zahl(schritt)) + uebrig,
    verteilt,
  );
  schluessel.forEach((k, i) => {
    const genau = verteilt.times(k).div(gesamt);
    const anteil = anteile[i] as Dezimal;
    const rest = e.rest.get(i);
    const vorher = anteil.minus(rest ?? NULL);
    const platz = e.reihe.indexOf(i) + 1;
    const teile = [`${euro(verteilt)} × ${zahl(k)} / ${zahl(gesamt)} = ${euro(genau)}`];
    if (platz > 0)
      teile.push(
        RECHNUNG.ganzeSchritte(zahl(vorher.div(schritt)), zahl(schritt), euro(genau.minus(vorher)), platz),
      );
    else if (!vorher.eq(genau)) teile.push(RECHNUNG.kaufmaennisch(euro(vorher)));
    if (rest !== undefined)
      teile.push(regel === 'GRÖSSTER_REST' ? RECHNUNG.restschritt : RECHNUNG.differenz(euro(rest), regel));
    if (!betrag.eq(verteilt)) teile.push(RECHNUNG.ohneRundung(euro(aufCent(betrag.times(k).div(gesamt)))));
    spur.notiere(
      nachRest ? 'VT-2' : 'VT-3',
      SCHRITT.anteil(e.namen?.[i] ?? String(i + 1)),
      teile.join(''),
      anteil,
    );
  });
  spur.notiere('VT-1', SCHRITT.summeAnteile, summeAlsText(anteile), verteilt);
}
