import {
  eigenanteile as rechneEigenanteile,
  type Eigenanteilzeile,
  type Zeilenbetraege,
} from '../core/tabellen/eigenanteile';
import { BESOLDUNG } from '../core/daten';
import { alle, amOrt, Fachfehler, sammelfehler, versuche, wertFehler } from '../core/fehler';
import { FEHLER } from '../core/meldungen/fehler';
import type { Rechenrahmen } from '../core/tabellen/fall';
import { haushalt as rechneHaushalt, type Haushaltszeile } from '../core/tabellen/haushalt';
import type { Tabellenhinweis } from '../core/meldungen/hinweise';
import { ohneAnteil, pruefeKommunen } from '../core/tabellen/kommune';
import { gemerkt } from '../core/sammlung';
import { EINS } from '../core/zahl/dezimal';
import type { Stelle } from '../core/tabellen/stelle';
import type { Zeitraum } from '../core/zeit/zeitraum';
import type { Spur } from '../core/rechenweg/spur';
import { pruefeSchluesselart, schluesselhinweise } from '../core/verteilung/schluesselhinweise';
import { alsExcelzahl } from '../core/zahl/excelzahl';
import { imBereich } from '../eingabe/bereich';
import { werteOhneFunde } from '../eingabe/gelesen';
import { kommunenAus, type Kommunenliste } from '../eingabe/kommunen';
import { Optionen, type Ansicht } from '../eingabe/optionen';
import { stellenAus } from '../eingabe/stellen';
import type { Stellenliste } from '../eingabe/stellenliste';
import { ALLE_SPALTEN, S } from '../eingabe/stellenspalten';
import { EIGENANTEILE, HAUSHALT, HAUSHALT_MIT_HINWEIS } from '../mappe/ergebnisse';
import { namenVon } from '../mappe/spalte';
import { saetzeMit } from './foerderung';
import { erklaereRundung, type Berechnung, type Zellwert } from './funktion';
import { kostenrechnung } from './rahmen';
import { entnimm, mitTabellenhinweisen, sammler, type Hinweisnehmer } from './tabellenhinweise';
import { laufzeit } from './zeit';

/** How the posts are handed over: as a table, or a single one. */
type Stellenargument = 'stellen' | 'stelle';

export interface Eingaben {
  readonly gewaehlt: Optionen;
  readonly stellen: Stellenliste;
  readonly rahmen: Rechenrahmen;
  /** KO-2, KO-3, LE-2: what the ranges have to say about themselves. */
  readonly hinweise: readonly Tabellenhinweis[];
  readonly nimm: Hinweisnehmer;
}

/** KO-3: an option Quote where no row and no option says an Art is refused; a Quote in a cell, its row refuses. */
function stellenMit(
  argument: Stellenargument,
  stellen: unknown,
  zeitraum: Zeitraum,
  optionen: Optionen,
  mitIst: boolean,
): Stellenliste {
  // SB-1: what a single post says stands for one VZÄ.
  if (argument === 'stelle') optionen.ergaenze(S.vzae, EINS);
  const liste = stellenAus(argument, stellen, zeitraum, optionen, mitIst);
  const ohneArt = (s: Stelle): boolean => s.art === null && s.baustein === null;
  const istHeil = liste.funde.length === 0;
  if (optionen.lies(S.quote) === null || !istHeil || !liste.stellen.every(ohneArt)) return liste;
  throw amOrt(optionen.ort(S.quote.name), wertFehler(FEHLER.quoteOhneArt));
}

/** How the posts of a call are read. */
interface Stellenlesart {
  /** TB-8: are the columns read that say what has come of a post? */
  readonly mitIst?: boolean;
  readonly argument?: Stellenargument;
  /** TB-7: the views of the function; without any there is one. */
  readonly ansichten?: readonly Ansicht[];
}

/** The arguments that the functions about posts share. */
export function eingabenAus(
  stellen: unknown,
  von: unknown,
  bis: unknown,
  [optionen, tarife, saetze, parameter]: readonly unknown[],
  spur: Spur | undefined,
  { mitIst = false, argument = 'stellen', ansichten }: Stellenlesart = {},
): Eingaben {
  const gelesen = Optionen.fuerTabellen('optionen', optionen, ALLE_SPALTEN, ansichten);
  const [zeitraum, gewaehlt] = alle(
    () => laufzeit(von, bis),
    () => werteOhneFunde(gelesen),
  );
  const { nimm, hinweise } = sammler(spur);
  const [kosten, alleSaetze, liste] = alle(
    () => {
      const kostenoptionen = gewaehlt.kostenoptionen();
      const ordnungen = [kostenoptionen.tarif, BESOLDUNG] as const;
      return kostenrechnung(kostenoptionen, ordnungen, tarife, parameter, spur, nimm);
    },
    () => saetzeMit(saetze, nimm),
    () => stellenMit(argument, stellen, zeitraum, gewaehlt, mitIst),
  );
  nimm([...liste.hinweise, ...gelesen.hinweise]);
  const rahmen = { zeitraum, optionen: gewaehlt.tabellenoptionen(), kosten, saetze: alleSaetze };
  return { gewaehlt, stellen: liste, rahmen, hinweise, nimm };
}

const zahlenAus = (b: Zeilenbetraege): Zellwert[] => [
  alsExcelzahl(b.kosten),
  alsExcelzahl(b.sachkosten),
  alsExcelzahl(b.drittmittel),
  alsExcelzahl(b.foerderung),
  alsExcelzahl(b.ueberdeckung),
  alsExcelzahl(b.eigenanteil),
  b.deckungsgrad === null ? '' : alsExcelzahl(b.deckungsgrad),
];

/** Rows with the same figures have them converted once. */
function zellenAus(zeilen: readonly Eigenanteilzeile[]): Zellwert[][] {
  const bekannt = new Map<Zeilenbetraege, Zellwert[]>();
  return zeilen.map(({ stelle, kommune, betraege, hinweis }) => {
    const zahlen = gemerkt(bekannt, betraege, () => zahlenAus(betraege));
    return [stelle, kommune, ...zahlen, hinweis];
  });
}

/** TB-1 */
export const eigenanteile: Berechnung<Zellwert[][]> = ([stellen, von, bis, ...weitere], spur) => {
  const e = eingabenAus(stellen, von, bis, weitere, spur);
  const { zeilen, summe, hinweise } = e.stellen.rechne((stellen) =>
    rechneEigenanteile(stellen, e.rahmen, spur),
  );
  e.nimm(hinweise);
  erklaereRundung(spur);
  const hinweis = mitTabellenhinweisen(summe.hinweis, e.hinweise);
  return [namenVon(EIGENANTEILE), ...zellenAus([...zeilen, { ...summe, hinweis }])];
};

/** TB-3: the list that posts are shared by, and whether any is. */
export interface Beteiligung extends Kommunenliste {
  readonly gemeinsam: boolean;
}

/**
 * TB-3: the list that posts are shared by. What is wrong in it comes before what is wrong in the posts.
 *
 * @param mitAbschlag TB-8: is its column Abschlag read?
 */
export function kommunenMit(kommunen: unknown, e: Eingaben, mitAbschlag = false): Beteiligung {
  const gemeinsam = e.stellen.stellen.some((s) => s.kommune === '');
  const liste = versuche(() => {
    const gelesen = entnimm(kommunenAus('kommunen', kommunen, mitAbschlag), e.nimm);
    imBereich('kommunen', () => {
      pruefeKommunen(gelesen.kommunen, gemeinsam);
      if (gemeinsam) pruefeSchluesselart(gelesen.kommunen.map((k) => k.schluessel));
    });
    return gelesen;
  });
  if (liste instanceof Fachfehler) throw sammelfehler([...liste.funde, ...e.stellen.funde]);
  return { ...liste, gemeinsam };
}

/** PR-1, PR-2: what the keys have to say; those that nothing is shared by decide nothing. */
export function hinweiseZuSchluesseln({ kommunen, inProzent, gemeinsam }: Beteiligung): Tabellenhinweis[] {
  if (!gemeinsam) return [];
  const werte = kommunen.map((k) => k.schluessel);
  return [...schluesselhinweise(werte, inProzent), ...ohneAnteil(kommunen)];
}

/** TB-3 */
export const haushalt: Berechnung<Zellwert[][]> = ([stellen, kommunen, von, bis, ...weitere], spur) => {
  const e = eingabenAus(stellen, von, bis, weitere, spur);
  const liste = kommunenMit(kommunen, e);
  const { zeilen, hinweise } = e.stellen.rechne((stellen) =>
    rechneHaushalt(stellen, liste.kommunen, e.rahmen, spur),
  );
  e.nimm([...hinweise, ...hinweiseZuSchluesseln(liste)]);
  erklaereRundung(spur);
  const ergebnis = zeilen.map((z) => [
    z.jahr ?? 'Gesamt',
    z.kommune,
    alsExcelzahl(z.aufwand),
    alsExcelzahl(z.foerderung),
    alsExcelzahl(z.drittmittel),
    alsExcelzahl(z.eigenanteil),
  ]);
  if (!e.rahmen.optionen.hinweis) return [namenVon(HAUSHALT), ...ergebnis];
  const letzte = zeilen.length - 1;
  return [
    namenVon(HAUSHALT_MIT_HINWEIS),
    ...ergebnis.map((zeile, i) => {
      const eigener = (zeilen[i] as Haushaltszeile).hinweis;
      return [...zeile, i === letzte ? mitTabellenhinweisen(eigener, e.hinweise) : eigener];
    }),
  ];
};
