import { wertFehler } from '../core/fehler';
import type { Tabellenhinweis } from '../core/meldungen/hinweise';
import { SOCKEL, type Gewicht } from '../core/schluessel/beteiligte';
import { gefaltet } from '../core/text/falten';
import { NULL } from '../core/zahl/dezimal';
import { GEWICHTE, SCHLUESSELTABELLE } from '../mappe/schluessel';
import { namenVon } from '../mappe/spalte';
import { bereichAus, ohneLeerenRand, pruefeName } from './bereich';
import { istErgebnisname } from './ergebniszeile';
import { Funde } from './funde';
import { liesBereich, type Gelesen } from './gelesen';
import { istLeer, istLeerOderNull } from './leer';
import { MELDUNG } from './meldungen';
import { ergebniszeileHinweis } from './tabellenhinweise';
import { gewicht, text } from './werte';

const { merkmal: MERKMAL, gewicht: GEWICHT } = GEWICHTE.spalten;
const KOPF = gefaltet(`${MERKMAL.name}|${GEWICHT.name}`);

/** Columns of the table that cannot be a Merkmal as well. */
const VERGEBEN: ReadonlyMap<string, string> = new Map(
  namenVon(SCHLUESSELTABELLE.spalten).map((name) => [gefaltet(name), name]),
);

const istKopf = ([name, wert]: readonly unknown[]): boolean =>
  typeof name === 'string' && typeof wert === 'string' && gefaltet(`${name}|${wert}`) === KOPF;

function merkmalAus(name: unknown, davor: readonly Gewicht[]): string {
  if (istLeerOderNull(name)) throw wertFehler(MELDUNG.merkmalOhneName);
  const gelesen = text(name);
  const gefalteter = gefaltet(gelesen);
  const spalte = VERGEBEN.get(gefalteter);
  if (spalte !== undefined) throw wertFehler(MELDUNG.merkmalIstSpalte(spalte));
  if (davor.some((g) => gefaltet(g.merkmal) === gefalteter))
    throw wertFehler(MELDUNG.merkmalDoppelt(gelesen));
  return gefalteter === gefaltet(SOCKEL) ? SOCKEL : gelesen;
}

/** SL-1: reads `gewichte`, Merkmal and Gewicht side by side; a heading of these words and a totals row are no Merkmal. */
export const gewichteAus = (argument: string, wert: unknown): Gelesen<readonly Gewicht[]> =>
  liesBereich<readonly Gewicht[]>(argument, [], () => {
    const bereich = bereichAus(wert);
    pruefeName(bereich);
    const zeilen = ohneLeerenRand(bereich)
      .map((zeile, i) => ({ nr: i + 1, zeile }))
      .filter(({ zeile, nr }) => !zeile.every(istLeerOderNull) && !(nr === 1 && istKopf(zeile)));
    if (zeilen.length === 0) throw wertFehler(MELDUNG.leererBereich);
    if (bereich.every((zeile) => zeile.length < 2)) throw wertFehler(MELDUNG.gewichteSpalten);
    const letzte = zeilen.at(-1);
    const ergebnis = zeilen.length > 1 && istErgebnisname(letzte?.zeile[0]) ? letzte : undefined;
    const funde = new Funde();
    const gewichte: Gewicht[] = [];
    for (const { nr, zeile } of zeilen) {
      if (nr === ergebnis?.nr) continue;
      const merkmal = funde.lies(nr, 0, MERKMAL.name, () => merkmalAus(zeile[0], gewichte));
      const zahl = funde.lies(nr, 1, GEWICHT.name, () => (istLeer(zeile[1]) ? NULL : gewicht(zeile[1])));
      if (merkmal !== null && zahl !== null) gewichte.push({ merkmal, gewicht: zahl });
    }
    const hinweise: Tabellenhinweis[] =
      ergebnis === undefined ? [] : [ergebniszeileHinweis(argument, ergebnis.nr)];
    return { werte: gewichte, hinweise, funde: funde.liste };
  });
