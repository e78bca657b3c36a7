import { RECHNUNG, SCHRITT } from '../meldungen/schritte';
import { euro, summeAlsText } from '../rechenweg/schreibweise';
import type { Spur } from '../rechenweg/spur';
import { pruefeSumme } from '../tabellen/invariante';
import { hoechstbetrag } from '../foerderung/hoechstbetrag';
import { kleineres, minus, nichtNegativ, plus, summe, type Dezimal } from '../zahl/dezimal';
import { ebenenAus } from './ebenen';
import type { Empfaenger } from './empfaenger';

/** WL-1 to WL-4, WL-7: where the money of one level is, EUR. */
export interface Weiterleitungszeile {
  readonly angabe: Empfaenger;
  readonly ebene: number;
  readonly eigeneVerwendung: Dezimal;
  readonly weitergeleitet: Dezimal;
  readonly rueckfluss: Dezimal;
  /** Negative = paid in advance from own money. */
  readonly saldo: Dezimal;
  readonly offenUnten: Dezimal;
  readonly zurueckzugeben: Dezimal;
  readonly aufstockungGezahlt: Dezimal;
}

/** WL-5: the whole chain as the outside giver sees it, EUR. */
export interface Weiterleitung {
  readonly zeilen: readonly Weiterleitungszeile[];
  readonly geber: string;
  readonly erhalten: Dezimal;
  readonly eigeneVerwendung: Dezimal;
  readonly zurueckgezahlt: Dezimal;
  readonly saldo: Dezimal;
  /** What the first level has to give back in the end. */
  readonly zurueckzugeben: Dezimal;
}

/** So many digits of sums are beyond doubt. */
const STELLEN = 10;

/** WL-2: what a level has used itself, EUR. */
function eigeneVerwendung(
  { kosten, hoechstbetrag: h, vzae, monate }: Empfaenger,
  titel: string,
  spur?: Spur,
): Dezimal {
  if (h === null) {
    spur?.notiere('WL-2', titel, RECHNUNG.ohneGrenze(euro(kosten)), kosten);
    return kosten;
  }
  const grenze = hoechstbetrag(h, vzae, monate, spur);
  const verwendet = kleineres(kosten, grenze);
  spur?.notiere('WL-2', titel, `min(${euro(kosten)}; ${euro(grenze)})`, verwendet);
  return verwendet;
}

/**
 * WL-1 to WL-7: where the money of one grant is that is passed on over several levels, and what each level has to give
 * back in the end. A level answers for all below it; nothing is set off between levels. Nothing is rounded but the
 * ceiling (FO-1).
 *
 * @param liste at least one row
 * @throws Fachfehler `WERT` for a list that does not come from one outside giver
 */
export function weiterleitung(liste: readonly Empfaenger[], spur?: Spur): Weiterleitung {
  const { ebene, unter, vonOben, geber } = ebenenAus(liste);
  const zeilen = new Map<number, Weiterleitungszeile>();
  // From below, because what is open there counts above.
  for (const i of [...vonOben].reverse()) {
    const direkte = (unter[i] as readonly number[]).map((j) => zeilen.get(j) as Weiterleitungszeile);
    zeilen.set(i, zeileAus(liste[i] as Empfaenger, ebene[i] as number, direkte, spur));
  }
  const alle = liste.map((_, i) => zeilen.get(i) as Weiterleitungszeile);
  const erste = alle.filter((z) => z.ebene === 1);
  const gesamt = {
    erhalten: summe(erste.map((z) => z.angabe.erhalten)),
    eigeneVerwendung: summe(alle.map((z) => z.eigeneVerwendung)),
    zurueckgezahlt: summe(erste.map((z) => z.angabe.zurueckgezahlt)),
    saldo: summe(alle.map((z) => z.saldo)),
    zurueckzugeben: summe(erste.map((z) => z.zurueckzugeben)),
  };
  pruefeSumme(
    'WL-5',
    [gesamt.eigeneVerwendung, gesamt.zurueckgezahlt, gesamt.saldo],
    gesamt.erhalten,
    STELLEN,
  );
  if (spur !== undefined) {
    const teile = summeAlsText([gesamt.eigeneVerwendung, gesamt.zurueckgezahlt, gesamt.saldo]);
    spur.notiere('WL-5', SCHRITT.verbleib(geber), teile, gesamt.erhalten);
    const offen = summeAlsText(erste.map((z) => z.zurueckzugeben));
    spur.notiere('WL-4', SCHRITT.zurueckzugebenAn(geber), offen, gesamt.zurueckzugeben);
  }
  return { zeilen: alle, geber, ...gesamt };
}

function zeileAus(
  angabe: Empfaenger,
  ebene: number,
  direkte: readonly Weiterleitungszeile[],
  spur: Spur | undefined,
): Weiterleitungszeile {
  const { empfaenger: name, erhalten, zurueckgezahlt } = angabe;
  const weitergeleitet = summe(direkte.map((z) => z.angabe.erhalten));
  const rueckfluss = summe(direkte.map((z) => z.angabe.zurueckgezahlt));
  const verwendet = eigeneVerwendung(angabe, SCHRITT.eigeneVerwendung(name), spur);
  const saldo = minus(minus(minus(plus(erhalten, rueckfluss), verwendet), weitergeleitet), zurueckgezahlt);
  const offenUnten = summe(direkte.map((z) => z.zurueckzugeben));
  const zurueckzugeben = plus(nichtNegativ(saldo), offenUnten);
  if (spur !== undefined) {
    if (direkte.length > 0) {
      const erhaltene = direkte.map((z) => z.angabe.erhalten);
      spur.notiere('WL-1', SCHRITT.weitergeleitet(name), summeAlsText(erhaltene), weitergeleitet);
      const rueck = direkte.map((z) => z.angabe.zurueckgezahlt);
      spur.notiere('WL-1', SCHRITT.rueckfluss(name), summeAlsText(rueck), rueckfluss);
    }
    const abzuege = [verwendet, weitergeleitet, zurueckgezahlt].map(euro).join(' - ');
    spur.notiere('WL-3', SCHRITT.saldo(name), `${euro(erhalten)} + ${euro(rueckfluss)} - ${abzuege}`, saldo);
    const offen = `max(0; ${euro(saldo)}) + ${euro(offenUnten)}`;
    spur.notiere('WL-4', SCHRITT.zurueckzugeben(name), offen, zurueckzugeben);
  }
  return {
    angabe,
    ebene,
    eigeneVerwendung: verwendet,
    weitergeleitet,
    rueckfluss,
    saldo,
    offenUnten,
    zurueckzugeben,
    aufstockungGezahlt: summe(direkte.map((z) => z.angabe.aufstockung)),
  };
}
