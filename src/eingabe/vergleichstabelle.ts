import { versuche, wertFehler } from '../core/fehler';
import { gefaltet } from '../core/text/falten';
import type { Vergleichszeile } from '../core/vergleich/nachberechnung';
import { NULL } from '../core/zahl/dezimal';
import { HINWEIS, NAMENSSPALTEN } from '../mappe/ergebnisse';
import type { Mass } from '../mappe/spalte';
import { bereichAus, pruefeName, pruefeUmfang, type Bereich } from './bereich';
import { passtZu } from './einheit';
import { Funde } from './funde';
import { liesBereich, type Gelesen } from './gelesen';
import { Kopfzeile } from './kopfzeile';
import { istLeer, istLeerOderNull } from './leer';
import { MELDUNG } from './meldungen';
import type { Spalte } from './spalte';
import { ueberschrift, ueberschriftsmangel } from './ueberschrift';
import { datum, ohneFehlerwert, text, zahl, type Leser } from './werte';

/** A finished table: its name columns, in the order of `NAMENSSPALTEN`, and rows with the value that is compared. */
export interface Vergleichstabelle {
  readonly namen: readonly string[];
  readonly zeilen: readonly Vergleichszeile[];
}

/** What a bracket behind the heading of an amount may say. */
const MASS: Mass = 'betrag';

const spalte = (name: string, mass: Mass | null): Spalte<unknown> => ({
  name,
  pflicht: false,
  lese: (wert) => wert,
  nullIstLeer: false,
  mass,
});

const TAGESSPALTEN: readonly string[] = ['Monat', 'Fällig'];
const NAMEN = NAMENSSPALTEN.map((name) => spalte(name, TAGESSPALTEN.includes(name) ? 'beginn' : null));

/** Columns that hold no amounts; a blank cell of them would count as 0. */
const OHNE_BETRAG: ReadonlySet<string> = new Set([...NAMENSSPALTEN, HINWEIS.name].map((n) => gefaltet(n)));

/** NB-1: reads `spalte`, the heading of the column whose values are compared. */
export const vergleichsspalte: Leser<string> = (wert) => {
  const gelesen = text(wert);
  if (OHNE_BETRAG.has(gefaltet(gelesen))) throw wertFehler(MELDUNG.keineBetragsspalte(gelesen));
  return gelesen;
};

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

/** DA-1, KO-1: a day is the same as text and as number, another name the same however it is written. */
function vergleichsname(gelesen: string | number, { name: kopf }: Spalte<unknown>): string {
  const tag = TAGESSPALTEN.includes(kopf) ? versuche(() => datum(gelesen)) : null;
  return typeof tag === 'number' ? String(tag) : gefaltet(gelesen === '' ? '' : text(gelesen));
}

/** KO-1: the column that an argument asks for: the heading as it stands there, else without a bracket that says nothing new. */
function gesuchteSpalte(gesucht: string, koepfe: readonly unknown[]): Spalte<unknown> {
  const gelesen = ueberschrift(gesucht);
  if (gelesen === null) return spalte(gesucht, MASS);
  const { name: gefalteter, wort, klammer } = gelesen;
  const steht = koepfe.some((kopf) => ueberschrift(kopf)?.name === gefalteter);
  const entbehrlich = klammer === null || passtZu(klammer, MASS, wort);
  return spalte(steht || !entbehrlich ? gesucht : wort, MASS);
}

/** KO-1, KO-3: the headings of a table, as those of all other tables are read. */
function kopfzeileAus(bereich: Bereich, gesucht: Spalte<unknown>, funde: Funde): Kopfzeile {
  const koepfe: readonly unknown[] = Array.from(bereich[0] ?? []);
  const istGefuellt = (ort: number): boolean =>
    bereich.some((zeile, i) => i > 0 && !istLeerOderNull(zeile[ort]));
  const kopfzeile = new Kopfzeile(koepfe, [...NAMEN, gesucht]);
  const melde = (ort: number, satz: string | null): void => {
    if (satz !== null) funde.melde(1, ort, String(ort + 1), wertFehler(satz));
  };
  koepfe.forEach((kopf, ort) => {
    melde(ort, ueberschriftsmangel(kopf, istGefuellt(ort)));
  });
  for (const kopf of kopfzeile.eigene) melde(kopf.ort, kopfzeile.frage(kopf));
  return kopfzeile;
}

/**
 * NB-1, TB-6: reads one of two tables that are compared, results of this product as formulas or values. A totals row is a row
 * like any other. A blank value is 0.
 *
 * @param gesucht heading of the column with the values
 */
export const vergleichstabelleAus = (
  argument: string,
  wert: unknown,
  gesucht: string,
): Gelesen<Vergleichstabelle> =>
  liesBereich<Vergleichstabelle>(argument, { namen: [], zeilen: [] }, () => {
    const bereich = bereichAus(wert);
    pruefeName(bereich);
    if (bereich.every((zeile) => zeile.every(istLeerOderNull))) throw wertFehler(MELDUNG.leererBereich);
    const wertspalte = gesuchteSpalte(gesucht, bereich[0] as readonly unknown[]);
    const funde = new Funde();
    const kopf = kopfzeileAus(bereich, wertspalte, funde);
    funde.pruefe();
    const namen = NAMEN.map((s) => ({ s, ort: kopf.ort(s.name) ?? -1 })).filter((n) => n.ort >= 0);
    if (namen.length === 0) throw wertFehler(MELDUNG.keineNamensspalte(NAMENSSPALTEN));
    const ort = kopf.ort(wertspalte.name);
    if (ort === undefined) throw wertFehler(MELDUNG.vergleichsspalteFehlt(gesucht, kopf.texte));
    const zeilen: Vergleichszeile[] = [];
    bereich.slice(1).forEach((zeile, i) => {
      const orte = [...namen.map((n) => n.ort), ort];
      if (funde.istVoll || orte.every((o) => istLeerOderNull(zeile[o]))) return;
      const gelesen = namen.map(
        ({ s, ort: o }) => funde.lies(i + 2, o, kopf.anzeige(s.name), () => name(zeile[o])) ?? '',
      );
      const schluessel = gelesen.map((n, k) => vergleichsname(n, (namen[k] as (typeof namen)[number]).s));
      const betrag = funde.lies(i + 2, ort, kopf.anzeige(wertspalte.name), () =>
        istLeer(zeile[ort]) ? NULL : zahl(zeile[ort]),
      );
      // Between names stands what no name contains.
      zeilen.push({ namen: gelesen, schluessel: schluessel.join('\u0000'), wert: betrag ?? NULL });
    });
    if (zeilen.length === 0) throw wertFehler(MELDUNG.leererBereich);
    pruefeUmfang(zeilen.length);
    return { werte: { namen: namen.map((n) => n.s.name), zeilen }, hinweise: [], funde: funde.liste };
  });
