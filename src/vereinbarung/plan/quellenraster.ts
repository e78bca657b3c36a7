import { ANGABEN, type Angabename, type Einzelangabe } from '../../mappe/angaben';
import { IM_RECHENWEG, VORSCHLAG } from '../meldungen';
import type { Planrahmen } from './rahmen';
import * as teile from './teile';
import { BLATTTEXT } from './texte';
import { QUELLENRASTER } from './vorlagenaufbau';
import { PAPIER_DER_SAETZE } from './vorlagenpruefung';

/** The answers whose sources the council paper names. */
export const BELEGTE = [
  'zuwendungsgeber',
  'bescheidVom',
  'aktenzeichen',
  'von',
  'bis',
  'bezugVon',
  'programm',
  'mindesteigenanteil',
  'sachkosten',
  'schluesselart',
  'schluesselStichtag',
  'rundung',
] as const satisfies readonly Angabename[];

/** What a source is for. */
export const quellenwort = (angabe: (typeof BELEGTE)[number]): string => {
  const eigenes: Partial<Record<Angabename, string>> = BLATTTEXT.quellenworte;
  const { name }: Einzelangabe = ANGABEN[angabe];
  return eigenes[angabe] ?? name;
};

/** Options are few; those behind have a line each, also where they name the same source. */
const OPTIONSZEILEN = 16;
const START = 6;
const ERSTE_OPTION = START + BELEGTE.length;
const BIS = ERSTE_OPTION + OPTIONSZEILEN - 1;
const [WOFUER, QUELLE, ZEILE] = [QUELLENRASTER, QUELLENRASTER + 1, QUELLENRASTER + 2];

const fest = (spalte: number, zeile: number): string => `$${teile.spaltenbuchstabe(spalte)}$${zeile}`;
const bis = (spalte: number, von: number, ende: number): string =>
  `${fest(spalte, von)}:${fest(spalte, ende)}`;

/** AS-7: dated rates have the paper that they are in; where an own ceiling takes their place, none is left to name. */
const mitPapier = (quelle: string): string =>
  `IF(RIGHT(${quelle},${IM_RECHENWEG.length})="${IM_RECHENWEG}",${PAPIER_DER_SAETZE},${quelle})&""`;

/** What the program has proposed and somebody has taken over is no proposal any more, but still assumed. */
const angenommen = (quelle: string): string => {
  const ohneWort = `MID(${quelle},${VORSCHLAG.length + 1},LEN(${quelle})-${VORSCHLAG.length}-(RIGHT(${quelle},1)="."))`;
  return `IF(LEFT(${quelle},${VORSCHLAG.length})="${VORSCHLAG}",${ohneWort}&"${BLATTTEXT.angenommen}",${quelle})`;
};

/** The line of a source where it is named first, with everything that it is for; nothing anywhere else. */
function zeileVon(zeile: number): string {
  const eigene = fest(QUELLE, zeile);
  const gleiche = `IF(${bis(QUELLE, START, BIS)}=${eigene},${bis(WOFUER, START, BIS)},"")`;
  const davor = zeile === START ? '0' : `SUMPRODUCT((${bis(QUELLE, START, zeile - 1)}=${eigene})*1)`;
  return `=IF(${eigene}="","",IF(${davor}>0,"",TEXTJOIN(", ",TRUE,${gleiche})&": "&${angenommen(eigene)}))`;
}

/**
 * BV-1: every source and what it is for, where nothing is printed: a paper is named once, however many answers come from
 * it. No function of Excel 2021 could gather that in one cell.
 */
export function quellenraster(rahmen: Planrahmen): teile.Blattteil[] {
  const optionen = rahmen.optionstabelle;
  const zeilen = Array.from({ length: BIS - START + 1 }, (_, i) => [teile.formel(zeileVon(START + i))]);
  return [
    teile.ueberschrift(WOFUER, START - 1, BLATTTEXT.quellenraster),
    teile.eintraege(
      WOFUER,
      START,
      BELEGTE.map((angabe) => [quellenwort(angabe), teile.formel(`=${mitPapier(rahmen.quelle(angabe))}`)]),
    ),
    teile.eintraege(WOFUER, ERSTE_OPTION, [
      [teile.formel(`=${optionen}[Option]&""`), teile.formel(`=${mitPapier(`${optionen}[Quelle]`)}`)],
    ]),
    teile.eintraege(ZEILE, START, zeilen),
    teile.aussehen({ area: teile.flaeche(WOFUER, START, ZEILE, BIS), vertical: 'Top' }),
  ];
}

/** The lines for the text of the sources, as arguments. */
export const rasterzeilen = (rahmen: Planrahmen): string[] => {
  const optionen = rahmen.optionstabelle;
  const weitere = `IF(SEQUENCE(ROWS(${optionen}[Quelle]))>${OPTIONSZEILEN},IF(${optionen}[Quelle]="","",${optionen}[Option]&": "&${optionen}[Quelle]),"")`;
  return [bis(ZEILE, START, BIS), weitere];
};
