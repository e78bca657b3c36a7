import { amOrt, wertFehler } from '../core/fehler';
import { rechneAbrechnung, type Istabrechnung } from '../core/ist/abrechnung';
import { spitzabrechnung as rechneSpitz, type Spitzzeile } from '../core/ist/spitzabrechnung';
import {
  formular,
  stellenliste,
  type Formularzeile,
  type Nachweiszeile,
} from '../core/ist/verwendungsnachweis';
import { FEHLER } from '../core/meldungen/fehler';
import { VORSCHLAG } from '../core/meldungen/hinweise';
import { hinweiseAllerJahre } from '../core/tabellen/haushaltshinweise';
import type { Dezimal } from '../core/zahl/dezimal';
import { alsExcelzahl } from '../core/zahl/excelzahl';
import { FORMULAR, NACHWEISSTELLEN, SPITZABRECHNUNG } from '../mappe/ergebnisse';
import { ANSICHTEN, TABELLENOPTIONEN } from '../mappe/optionen';
import { namenVon } from '../mappe/spalte';
import { erklaereRundung, type Berechnung, type Zellwert } from './funktion';
import { eingabenAus, hinweiseZuSchluesseln, kommunenMit, type Eingaben } from './tabellen';
import { mitTabellenhinweisen } from './tabellenhinweise';

/** FO-9, EA-2: options of a plan that a settlement has no use for and that would change what it says. */
function pruefeOptionen({ gewaehlt, rahmen: { optionen } }: Eingaben): void {
  const stoert = optionen.pool
    ? TABELLENOPTIONEN.pool.name
    : optionen.bagatellgrenze !== null
      ? TABELLENOPTIONEN.bagatellgrenze.name
      : null;
  if (stoert === null) return;
  throw amOrt(gewaehlt.ort(stoert), wertFehler(FEHLER.optionInAbrechnung(stoert)));
}

const oderLeer = (wert: Dezimal | null): Zellwert => (wert === null ? '' : alsExcelzahl(wert));

const spitzzeile = (z: Spitzzeile, hinweis: string): Zellwert[] => [
  z.kommune,
  alsExcelzahl(z.schluessel),
  alsExcelzahl(z.plan),
  alsExcelzahl(z.ist),
  alsExcelzahl(z.abweichung),
  alsExcelzahl(z.abschlag),
  alsExcelzahl(z.nachzahlung),
  alsExcelzahl(z.erstattung),
  hinweis,
];

/** TB-9: what a clerk has to know wherever less is settled than was granted. */
const mitVorschlag = (hinweis: string, gilt: boolean): string =>
  [...(hinweis === '' ? [] : [hinweis]), ...(gilt ? [VORSCHLAG] : [])].join('; ');

/** SP-1 to SP-6, TB-9 */
export const spitzabrechnung: Berechnung<Zellwert[][]> = (
  [stellen, kommunen, von, bis, ...weitere],
  spur,
) => {
  const e = eingabenAus(stellen, von, bis, weitere, spur, { mitIst: true });
  pruefeOptionen(e);
  const liste = kommunenMit(kommunen, e, true);
  // Before the steps: the last amount of the Rechenweg is what is still to be settled (TB-10).
  erklaereRundung(spur);
  const { zeilen, summe, wenigerBewilligt, hinweise } = e.stellen.rechne((posten) =>
    rechneSpitz(posten, liste.kommunen, e.rahmen, spur),
  );
  e.nimm([...hinweise, ...hinweiseZuSchluesseln(liste)]);
  const letzter = mitTabellenhinweisen(mitVorschlag(summe.hinweis, wenigerBewilligt), e.hinweise);
  return [
    namenVon(SPITZABRECHNUNG),
    ...zeilen.map((z) => spitzzeile(z, z.hinweis)),
    spitzzeile(summe, letzter),
  ];
};

const formularzeile = (z: Formularzeile, hinweis: string): Zellwert[] => [
  z.abschnitt,
  z.position,
  oderLeer(z.bescheid),
  oderLeer(z.anteilBescheid),
  oderLeer(z.abrechnung),
  oderLeer(z.anteilAbrechnung),
  oderLeer(z.abweichung),
  hinweis,
];

const stellenzeile = (z: Nachweiszeile, hinweis: string): Zellwert[] => [
  z.stelle,
  z.kommune,
  alsExcelzahl(z.plan),
  alsExcelzahl(z.ist),
  oderLeer(z.monate),
  alsExcelzahl(z.hoechstbetrag),
  alsExcelzahl(z.zuwendungPlan),
  alsExcelzahl(z.zuwendungIst),
  alsExcelzahl(z.ausgezahlt),
  alsExcelzahl(z.erstattung),
  alsExcelzahl(z.restbetrag),
  alsExcelzahl(z.eigenanteilPlan),
  alsExcelzahl(z.eigenanteilIst),
  hinweis,
];

/** VN-1: the last row says what concerns the posts, which the form does not name. */
function alsFormular({ posten }: Istabrechnung, e: Eingaben, zeilen: readonly Formularzeile[]): Zellwert[][] {
  const letzte = zeilen.length - 1;
  return [
    namenVon(FORMULAR),
    ...zeilen.map((z, i) =>
      formularzeile(
        z,
        i === letzte ? mitTabellenhinweisen(hinweiseAllerJahre(posten), e.hinweise) : z.hinweis,
      ),
    ),
  ];
}

function alsStellen(e: Eingaben, zeilen: readonly Nachweiszeile[]): Zellwert[][] {
  const letzte = zeilen.length - 1;
  return [
    namenVon(NACHWEISSTELLEN),
    ...zeilen.map((z, i) => {
      const hinweis = i === letzte ? mitTabellenhinweisen(z.hinweis, e.hinweise) : z.hinweis;
      return stellenzeile(z, hinweis);
    }),
  ];
}

/** VN-1 to VN-4, TB-7, TB-9 */
export const verwendungsnachweis: Berechnung<Zellwert[][]> = ([stellen, von, bis, ...weitere], spur) => {
  const ansichten = ANSICHTEN.VERWENDUNGSNACHWEIS;
  const e = eingabenAus(stellen, von, bis, weitere, spur, { mitIst: true, ansichten });
  pruefeOptionen(e);
  erklaereRundung(spur);
  const abrechnung = e.stellen.rechne((posten) => rechneAbrechnung(posten, e.rahmen, spur));
  e.nimm(abrechnung.hinweise);
  return e.gewaehlt.ansicht() === 'STELLEN'
    ? alsStellen(e, stellenliste(abrechnung.posten, spur))
    : alsFormular(abrechnung, e, formular(abrechnung.posten, spur));
};
