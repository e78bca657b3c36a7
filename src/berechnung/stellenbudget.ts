import { alle, wertFehler } from '../core/fehler';
import { GESUCHT, pruefeGesucht, STANDARD_SUCHE } from '../core/stellenbudget/gesucht';
import { stellenbudget as suche, type Budgetzeile } from '../core/stellenbudget/stellenbudget';
import { gelungen, misslungen } from '../core/tabellen/zeilenfund';
import { hinweistext } from '../core/tabellen/hinweise';
import type { Stelle } from '../core/tabellen/stelle';
import { gesamtkosten } from '../core/tabellen/summen';
import type { Dezimal } from '../core/zahl/dezimal';
import { alsExcelzahl } from '../core/zahl/excelzahl';
import { MELDUNG } from '../eingabe/meldungen';
import { schritt as leseSchritt } from '../eingabe/schritt';
import { betragArgument, optional } from '../eingabe/skalar';
import { nichtNegativ, wahl } from '../eingabe/werte';
import { STELLENBUDGET } from '../mappe/ergebnisse';
import { namenVon } from '../mappe/spalte';
import { erklaereRundung, type Berechnung, type Zellwert } from './funktion';
import { eingabenAus } from './tabellen';
import { mitHinweisspalte, mitTabellenhinweisen } from './tabellenhinweise';

/** Exactly one post has a question; undefined = its row can't be read, which the list of posts says. */
function eine(stellen: readonly Stelle[]): Stelle | undefined {
  if (stellen.length > 1) throw wertFehler(MELDUNG.nurEineStelle(stellen.length));
  return stellen[0];
}

const zeileAus = (fall: string, z: Budgetzeile | null, budget: Dezimal): Zellwert[] =>
  z === null
    ? [fall, '', '', '', '', '', '']
    : [
        fall,
        ...[
          z.wert,
          gesamtkosten(z.betraege),
          z.betraege.foerderung,
          z.betraege.drittmittel,
          z.betraege.eigenanteil,
          budget.minus(z.betraege.eigenanteil),
        ].map(alsExcelzahl),
      ];

/** SB-1 to SB-4 */
export const stellenbudget: Berechnung<Zellwert[][]> = (
  [budget, stelle, von, bis, gesucht, schritt, ...weitere],
  spur,
) => {
  const [betrag, was, e] = alle(
    () => betragArgument('budget', budget, nichtNegativ),
    () => optional('gesucht', gesucht, wahl(GESUCHT), 'VZÄ'),
    () => eingabenAus(stelle, von, bis, weitere, spur, { argument: 'stelle' }),
  );
  const standard = STANDARD_SUCHE[was];
  const frage = {
    budget: betrag,
    gesucht: was,
    schritt: optional('schritt', schritt, leseSchritt, standard.schritt),
    hoechstens: e.gewaehlt.hoechstens() ?? standard.hoechstens,
  };
  // Before the steps: the last amount of the Rechenweg is the value (TB-10).
  erklaereRundung(spur);
  const { ergebnis, nachbar } = e.stellen.rechne((stellen) => {
    const s = eine(stellen);
    if (s === undefined) return misslungen();
    pruefeGesucht(s, was);
    return gelungen(suche(s, frage, e.rahmen, spur));
  });
  e.nimm(ergebnis.zurTabelle);
  const danach = was === 'VZÄ' || was === 'KOSTEN';
  const tabelle = [
    namenVon(STELLENBUDGET),
    zeileAus('Ergebnis', ergebnis, betrag),
    zeileAus(danach ? 'Nächster Schritt' : 'Schritt davor', nachbar, betrag),
  ];
  return mitHinweisspalte(tabelle, e.rahmen.optionen.hinweis, {
    1: hinweistext(ergebnis.hinweise),
    2: mitTabellenhinweisen('', e.hinweise),
  });
};
