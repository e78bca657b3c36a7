import { mitOrt } from '../core/fehler';
import { OPTIONSHINWEIS, type Tabellenhinweis } from '../core/meldungen/hinweise';
import { NAME } from '../core/meldungen/schritte';
import { anforderungen, type Anforderung } from '../core/monatsplan/auszahlung';
import { monatsplan as rechne, type Monatsplan, type Planzeile } from '../core/monatsplan/monatsplan';
import { pruefePlanoptionen, type Jahrestag, type Planoptionen } from '../core/monatsplan/planoptionen';
import { termineAusserhalb } from '../core/monatsplan/faelligkeiten';
import { jahresabschnitte, type Zeitraum } from '../core/zeit/zeitraum';
import { summe, type Dezimal } from '../core/zahl/dezimal';
import { alsExcelzahl } from '../core/zahl/excelzahl';
import type { Ansicht, Optionen } from '../eingabe/optionen';
import { ABSCHLAEGE, ANFORDERUNGEN, MONATSPLAN } from '../mappe/ergebnisse';
import { ANSICHTEN, PLANOPTIONEN } from '../mappe/optionen';
import { namenVon } from '../mappe/spalte';
import { erklaereRundung, type Berechnung, type Zellwert } from './funktion';
import { eingabenAus, hinweiseZuSchluesseln, kommunenMit } from './tabellen';
import { mitHinweisspalte, mitTabellenhinweisen } from './tabellenhinweise';

const PLANFELDER = [
  'personalkosten',
  'sachkosten',
  'drittmittel',
  'foerderung',
  'abschlaege',
  'saldo',
  'bestand',
] as const satisfies readonly (keyof Planzeile)[];

const ANFORDERUNGSFELDER = [
  'ausgaben',
  'betrag',
  'bisherAusgezahlt',
  'rest',
] as const satisfies readonly (keyof Anforderung)[];

/** The amounts of a row, and of the sum of rows. */
const zahlen = <F extends string>(
  felder: readonly F[],
  zeilen: readonly Readonly<Record<F, Dezimal>>[],
): number[] => felder.map((feld) => alsExcelzahl(summe(zeilen.map((z) => z[feld]))));

/** MP-7 */
function alsPlan({ zeilen }: Monatsplan, hinweis: string): Zellwert[][] {
  const summen = zahlen(PLANFELDER, zeilen);
  const letzter = alsExcelzahl((zeilen.at(-1) as Planzeile).bestand);
  return [
    namenVon(MONATSPLAN),
    ...zeilen.map((z): Zellwert[] => [z.abschnitt.erster, ...zahlen(PLANFELDER, [z]), z.hinweis]),
    [NAME.summe, ...summen.slice(0, -1), letzter, hinweis],
  ];
}

/** MP-6 */
const alsAbschlaege = ({ abschlaege }: Monatsplan): Zellwert[][] => [
  namenVon(ABSCHLAEGE),
  ...abschlaege.map((a): Zellwert[] => [a.tag, a.kommune, alsExcelzahl(a.betrag)]),
  [NAME.summe, '', ...zahlen(['betrag'], abschlaege)],
];

/** MP-5 */
function alsAnforderungen({ zeilen }: Monatsplan, bedarfsmonate: number): Zellwert[][] {
  const liste = anforderungen(zeilen, bedarfsmonate);
  return [
    namenVon(ANFORDERUNGEN),
    ...liste.map((a): Zellwert[] => [a.tag, a.bedarfBis, ...zahlen(ANFORDERUNGSFELDER, [a])]),
    [NAME.summe, '', ...zahlen(ANFORDERUNGSFELDER, liste).slice(0, 2), '', ''],
  ];
}

/** KO-3: options that depend on whether another one says TERMINE. */
const BEDINGTE = [
  ['termine', 'auszahlung', true],
  ['abschlagstermine', 'abschlaege', true],
  ['faelligkeit', 'abschlaege', false],
] as const;

/** KO-3: options of the plan that another one leaves without effect. */
const ohneWirkung = (gesetzt: Optionen, o: Planoptionen): Tabellenhinweis[] =>
  BEDINGTE.filter(
    ([feld, andere, beiTerminen]) => gesetzt.istGesetzt(feld) && (o[andere] === 'TERMINE') !== beiTerminen,
  ).map(([feld, andere]) => {
    const grund = `${PLANOPTIONEN[andere].name} ${o[andere]}`;
    return { regel: 'KO-3', satz: OPTIONSHINWEIS.planoption(PLANOPTIONEN[feld].name, grund) };
  });

/** Days of a year, by their option and the one that asks for them. */
const TERMINE = [
  ['termine', 'auszahlung'],
  ['abschlagstermine', 'abschlaege'],
] as const;

const tageswort = ({ tag, monat }: Jahrestag): string =>
  `${String(tag).padStart(2, '0')}.${String(monat).padStart(2, '0')}.`;

/** KO-3, MP-5, MP-6: what of the days in use does not count: a year beside them, and those outside the term. */
function ueberzaehligeTermine(gesetzt: Optionen, o: Planoptionen, zeitraum: Zeitraum): Tabellenhinweis[] {
  const abschnitte = jahresabschnitte(zeitraum);
  const einzigesJahr = abschnitte.length === 1 ? abschnitte[0]?.jahr : undefined;
  return TERMINE.filter(([feld, andere]) => gesetzt.istGesetzt(feld) && o[andere] === 'TERMINE').flatMap(
    ([feld]) => {
      const { name } = PLANOPTIONEN[feld];
      const jahre = new Set(
        o[feld].flatMap(({ jahr }) => (jahr === undefined || jahr === einzigesJahr ? [] : [jahr])),
      );
      const tage = termineAusserhalb(abschnitte, o[feld]).map(tageswort);
      return [
        ...(jahre.size === 0 ? [] : [OPTIONSHINWEIS.jahreDerTermine(name, [...jahre])]),
        ...(tage.length === 0 ? [] : [OPTIONSHINWEIS.termineAusserhalb(name, tage)]),
      ].map((satz): Tabellenhinweis => ({ regel: 'KO-3', satz }));
    },
  );
}

/** TB-7: the views without a column Hinweis; null = the plan. */
const liste = (ansicht: Ansicht | null, plan: Monatsplan, o: Planoptionen): Zellwert[][] | null => {
  switch (ansicht) {
    case 'ABSCHLÄGE':
      return alsAbschlaege(plan);
    case 'ANFORDERUNGEN':
      return alsAnforderungen(plan, o.bedarfsmonate);
    default:
      return null;
  }
};

/** MP-1 to MP-7 */
export const monatsplan: Berechnung<Zellwert[][]> = ([stellen, kommunen, von, bis, ...weitere], spur) => {
  const e = eingabenAus(stellen, von, bis, weitere, spur, { ansichten: ANSICHTEN.MONATSPLAN });
  const optionen = e.gewaehlt.planoptionen();
  if (e.gewaehlt.istGesetzt('abschlaege'))
    mitOrt(e.gewaehlt.ort(PLANOPTIONEN.abschlaege.name), () => {
      pruefePlanoptionen(optionen);
    });
  const beteiligung = kommunenMit(kommunen, e, true);
  e.nimm([
    ...ohneWirkung(e.gewaehlt, optionen),
    ...ueberzaehligeTermine(e.gewaehlt, optionen, e.rahmen.zeitraum),
    ...hinweiseZuSchluesseln(beteiligung),
  ]);
  // Before the steps: the last amount of the Rechenweg is the last Bestand (TB-10).
  erklaereRundung(spur);
  const plan = e.stellen.rechne((s) => rechne(s, beteiligung.kommunen, e.rahmen, optionen, spur));
  e.nimm(plan.hinweise);
  const hinweis = mitTabellenhinweisen(plan.hinweis, e.hinweise);
  const tabelle = liste(e.gewaehlt.ansicht(), plan, optionen);
  if (tabelle === null) return alsPlan(plan, hinweis);
  return mitHinweisspalte(tabelle, e.rahmen.optionen.hinweis, { [tabelle.length - 1]: hinweis });
};
