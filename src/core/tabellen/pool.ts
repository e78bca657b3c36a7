import { RECHNUNG, SCHRITT } from '../meldungen/schritte';
import { euro } from '../rechenweg/schreibweise';
import type { Spur } from '../rechenweg/spur';
import { teile } from '../verteilung/verteilung';
import { kleineres, NULL, summe, type Dezimal } from '../zahl/dezimal';
import type { AbgerechneterFall, Abrechnungsergebnis } from './abrechnung';

/**
 * EA-2 with pooling: what some posts leave of their ceilings fills the gaps of others, in proportion to the
 * gaps (VT-2). A lump sum's surplus shrinks by what it gives. The total equals min(sum of cost, sum of ceilings).
 *
 * All posts given belong to one pool: the same period, Baustein and Art. One without a ceiling (FO-7) gets all that
 * its Art can give: it has no gap, and nothing to spare that could be counted.
 */
export function poole(posten: readonly AbgerechneterFall[], spur?: Spur): Abrechnungsergebnis[] {
  const frei = posten.map(({ fall: { hoechstbetrag }, ergebnis }) =>
    hoechstbetrag === null ? NULL : hoechstbetrag.minus(ergebnis.gedeckt),
  );
  const luecken = posten.map(({ ergebnis }) => ergebnis.faehig.minus(ergebnis.gedeckt));
  const uebertrag = kleineres(summe(frei), summe(luecken));
  const zugang = teile(uebertrag, luecken);
  const abgang = teile(uebertrag, frei);
  const rechnung = RECHNUNG.pool(euro(summe(frei)), euro(summe(luecken)));
  spur?.notiere('EA-2', SCHRITT.pool, rechnung, uebertrag);
  return posten.map(({ fall, ergebnis }, i) => ({
    ...ergebnis,
    gedeckt: ergebnis.gedeckt.plus(zugang[i] as Dezimal),
    rueckzahlung: fall.art === 'PAUSCHALE' ? ergebnis.rueckzahlung.minus(abgang[i] as Dezimal) : NULL,
  }));
}
