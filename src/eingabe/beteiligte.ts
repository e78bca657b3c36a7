import { wertFehler } from '../core/fehler';
import { SOCKEL, type Beteiligter } from '../core/schluessel/beteiligte';
import { gefaltet } from '../core/text/falten';
import { EINS, NULL, type Dezimal } from '../core/zahl/dezimal';
import { SCHLUESSELTABELLE } from '../mappe/schluessel';
import { liesBereich, type Gelesen } from './gelesen';
import { MELDUNG } from './meldungen';
import { spalten, type Spalte } from './spalte';
import { Tabelle } from './tabelle';
import { angekreuzt, text, wertAbNull } from './werte';

const S = spalten(SCHLUESSELTABELLE.spalten, {
  kommune: text,
  mindestens: wertAbNull,
  hoechstens: wertAbNull,
  festwert: wertAbNull,
  ausschluss: angekreuzt,
  begruendung: text,
});

/** SL-1: the column of a Merkmal, whose name is the user's own. */
const merkmalspalte = (name: string): Spalte<Dezimal> => ({
  name,
  pflicht: false,
  lese: wertAbNull,
  nullIstLeer: false,
  mass: 'schluessel',
});

/** SL-2, SL-4: what a row has to say beside numbers. */
function pruefeEntscheidung(tabelle: Tabelle, b: Beteiligter): void {
  const { zeile, festwert, ausgeschlossen, begruendung } = b;
  if (ausgeschlossen && festwert !== null)
    tabelle.melde(zeile, S.festwert, wertFehler(MELDUNG.festwertUndAusschluss));
  if ((ausgeschlossen || festwert !== null) && begruendung === '') {
    const was = ausgeschlossen ? S.ausschluss.name : S.festwert.name;
    tabelle.melde(zeile, S.begruendung, wertFehler(MELDUNG.ohneBegruendung(was)));
  }
}

/**
 * SL-1 to SL-4, SL-6: reads `kommunen` of SCHLUESSEL. A blank value is 0, a blank or 0 in the other columns nothing.
 *
 * @param merkmale the names of the columns to read, in this order
 */
export const beteiligteAus = (
  argument: 'kommunen',
  wert: unknown,
  merkmale: readonly string[],
): Gelesen<readonly Beteiligter[]> =>
  liesBereich<readonly Beteiligter[]>(argument, [], () => {
    const M = merkmale.map(merkmalspalte);
    const tabelle = Tabelle.aus(wert, {
      argument,
      tabelle: SCHLUESSELTABELLE,
      spalten: [...Object.values<Spalte<unknown>>(S), ...M],
      namen: [S.kommune],
      werte: M,
    });
    if (tabelle === null) throw wertFehler(MELDUNG.leererBereich);
    tabelle.verlange();
    const fehlend = M.find((s) => !tabelle.hat(s) && gefaltet(s.name) !== gefaltet(SOCKEL));
    if (fehlend !== undefined)
      throw wertFehler(MELDUNG.merkmalOhneSpalte(fehlend.name, tabelle.ueberschriften));
    if (tabelle.zeilen.length === 0) throw wertFehler(MELDUNG.leererBereich);
    const beteiligte = tabelle.jeZeile((zeile): Beteiligter => {
      const b: Beteiligter = {
        zeile,
        kommune: tabelle.pflicht(zeile, S.kommune, ''),
        werte: M.map((s) => (tabelle.hat(s) ? (tabelle.lies(zeile, s) ?? NULL) : EINS)),
        mindestens: tabelle.lies(zeile, S.mindestens),
        hoechstens: tabelle.lies(zeile, S.hoechstens),
        festwert: tabelle.lies(zeile, S.festwert),
        ausgeschlossen: tabelle.lies(zeile, S.ausschluss) ?? false,
        begruendung: tabelle.lies(zeile, S.begruendung) ?? '',
      };
      pruefeEntscheidung(tabelle, b);
      return b;
    });
    const { funde, hinweise } = tabelle;
    return { werte: beteiligte.filter((b) => tabelle.istHeil(b.zeile)), hinweise, funde: funde.liste };
  });
