import { wertFehler } from '../core/fehler';
import { gefaltet } from '../core/text/falten';
import type { Vergleichszeile } from '../core/vergleich/nachberechnung';
import { NULL } from '../core/zahl/dezimal';
import { NAMENSSPALTEN } from '../mappe/ergebnisse';
import { bereichAus, pruefeName, pruefeUmfang } from './bereich';
import { Funde } from './funde';
import { liesBereich, type Gelesen } from './gelesen';
import { istLeer, istLeerOderNull } from './leer';
import { MELDUNG } from './meldungen';
import { ueberschrift } from './ueberschrift';
import { ohneFehlerwert, text, zahl } from './werte';

/** A finished table: its name columns, in the order of `NAMENSSPALTEN`, and rows with the value that is compared. */
export interface Vergleichstabelle {
  readonly namen: readonly string[];
  readonly zeilen: readonly Vergleichszeile[];
}

const NAMEN = NAMENSSPALTEN.map((name) => ({ name, gefaltet: gefaltet(name) }));

const wahrheitswort = (wert: boolean): string => (wert ? 'WAHR' : 'FALSCH');

/** Names and numbers stay what they are, so that a day or a year keeps its format. */
function name(zelle: unknown): string | number {
  const wert = ohneFehlerwert(zelle);
  // LE-2: on the desktop a blank cell comes as 0, and nothing is called 0.
  if (wert === 0) return '';
  if (typeof wert === 'number' && Number.isFinite(wert)) return wert;
  if (typeof wert === 'boolean') return wahrheitswort(wert);
  return istLeer(wert) ? '' : text(wert);
}

/**
 * NB-1, TB-6: reads one of two tables that are compared, results of this product as formulas or values. A totals row is a row
 * like any other. A blank value is 0.
 *
 * @param spalte heading of the column with the values
 */
export const vergleichstabelleAus = (
  argument: string,
  wert: unknown,
  spalte: string,
): Gelesen<Vergleichstabelle> =>
  liesBereich<Vergleichstabelle>(argument, { namen: [], zeilen: [] }, () => {
    const bereich = bereichAus(wert);
    pruefeName(bereich);
    if (bereich.every((zeile) => zeile.every(istLeerOderNull))) throw wertFehler(MELDUNG.leererBereich);
    const koepfe = Array.from(bereich[0] ?? []).map((kopf) => ueberschrift(kopf));
    const texte = koepfe.flatMap((k) => (k === null ? [] : [k.text]));
    const ortVon = (gesucht: string): number => {
      const orte = koepfe.flatMap((k, i) => (k?.name === gesucht ? [i] : []));
      if (orte.length > 1) throw wertFehler(MELDUNG.spalteDoppelt(koepfe[orte[0] as number]?.text ?? ''));
      return orte[0] ?? -1;
    };
    const namen = NAMEN.map((n) => ({ ...n, ort: ortVon(n.gefaltet) })).filter((n) => n.ort >= 0);
    if (namen.length === 0) throw wertFehler(MELDUNG.keineNamensspalte(NAMENSSPALTEN));
    const ort = ortVon(gefaltet(spalte));
    if (ort < 0) throw wertFehler(MELDUNG.vergleichsspalteFehlt(spalte, texte));
    const funde = new Funde();
    const zeilen: Vergleichszeile[] = [];
    bereich.slice(1).forEach((zeile, i) => {
      const orte = [...namen.map((n) => n.ort), ort];
      if (funde.istVoll || orte.every((o) => istLeerOderNull(zeile[o]))) return;
      const gelesen = namen.map((n) => funde.lies(i + 2, n.ort, n.name, () => name(zeile[n.ort])) ?? '');
      const betrag = funde.lies(i + 2, ort, spalte, () => (istLeer(zeile[ort]) ? NULL : zahl(zeile[ort])));
      zeilen.push({ namen: gelesen, wert: betrag ?? NULL });
    });
    if (zeilen.length === 0) throw wertFehler(MELDUNG.leererBereich);
    pruefeUmfang(zeilen.length);
    return { werte: { namen: namen.map((n) => n.name), zeilen }, hinweise: [], funde: funde.liste };
  });
