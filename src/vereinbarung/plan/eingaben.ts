import type { LookPlan, NamePlan, NewSheet } from '../../plan/plan';
import { ANGABEN, type Angabename, type Angabenteil, type Einzelangabe } from '../../mappe/angaben';
import type { Mappenspalte } from '../../mappe/spalte';
import type { Antwort } from '../form';
import { programmVon, VORGABEOPTIONEN, vorgabenVon } from '../programme';
import { OPTIONSANGABEN, OPTIONSTABELLE } from '../tabellen';
import type { Planrahmen } from './rahmen';
import { optionszeilen, spaltenFuer } from './spalten';
import { breiteVon, eingabetabelle, eingabezelle, eintragFuer, type Tabellenspalte } from './tabelle';
import * as teile from './teile';
import { BLATTTEXT } from './texte';

const KOPF = 5;
/** Columns of the answers: label, value, source. */
const [NAME, WERT, QUELLE] = [0, 1, 2] as const;
/** The bands of the growing tables; between them stands a narrow column. */
const OPTIONEN = 4;
const KOMMUNEN = 8;
const SPALT = 2;
/** Characters of the columns of both bands. */
const ANGABENBREITEN = [29, 24, 24] as const;
const OPTIONENBREITEN = [20, 13, 18] as const;
/** Sources are small print, so that an address of the web takes few lines. */
const KLEIN = 9;
const VERHAELTNIS = KLEIN / 11;

const QUELLENSPALTE: Mappenspalte = OPTIONSTABELLE.spalten.quelle;

interface Platz {
  readonly id: Angabename;
  readonly zeile: number;
}

/** Where each answer stands, and the headings of their parts. */
function plaetze(): {
  readonly angaben: Platz[];
  readonly teile: [Angabenteil, number][];
  readonly ende: number;
} {
  const angaben: Platz[] = [];
  const ueberschriften: [Angabenteil, number][] = [];
  let zeile = KOPF + 1;
  for (const [id, { teil }] of Object.entries<Einzelangabe>(ANGABEN) as [Angabename, Einzelangabe][]) {
    if (ueberschriften.at(-1)?.[0] !== teil) {
      ueberschriften.push([teil, zeile]);
      zeile += 1;
    }
    angaben.push({ id, zeile });
    zeile += 1;
  }
  return { angaben, teile: ueberschriften, ende: zeile };
}

const beschriftung = ({ name, einheit }: Einzelangabe): string =>
  einheit === undefined ? name : `${name} (${einheit})`;

/** Amounts and shares stand on the right as everywhere; days are read among texts. */
const seite = ({ art }: Mappenspalte): 'Left' | 'Right' =>
  ['betrag', 'anteil', 'zahl'].includes(art) ? 'Right' : 'Left';

function angabeteil({ vereinbarung }: Planrahmen, { id, zeile }: Platz): teile.Blattteil[] {
  const angabe: Einzelangabe = ANGABEN[id];
  const antwort: Antwort = vereinbarung.angaben[id] ?? { wert: null, quelle: null };
  return [
    teile.eintraege(NAME, zeile, [[beschriftung(angabe), eintragFuer(antwort.wert, angabe), antwort.quelle]]),
    eingabezelle(teile.zelle(WERT, zeile), angabe),
    eingabezelle(teile.zelle(QUELLE, zeile), QUELLENSPALTE),
    teile.aussehen({ area: teile.zelle(WERT, zeile), align: seite(angabe) }),
  ];
}

/** AS-7: what the programme says, and whether the options still say the same. */
function programmteil(rahmen: Planrahmen, zeile: number): teile.Blattteil[] {
  const programm = programmVon(rahmen.vereinbarung);
  if (programm === null) return [];
  const tabelle = rahmen.optionstabelle;
  const vorgaben = vorgabenVon(programm);
  const zeilen = VORGABEOPTIONEN.flatMap((option) => {
    const vorgabe = vorgaben[option];
    return vorgabe === undefined ? [] : [{ spalte: OPTIONSANGABEN[option], vorgabe }];
  });
  return [
    teile.ueberschrift(NAME, zeile, BLATTTEXT.programm),
    teile.eintraege(NAME, zeile + 1, [[...BLATTTEXT.programmKopf]]),
    teile.kopfzeile(teile.flaeche(NAME, zeile + 1, QUELLE, zeile + 1)),
    ...zeilen.flatMap(({ spalte, vorgabe }, i) => {
      const eigene = zeile + 2 + i;
      const antwort = `IFERROR(INDEX(${tabelle}[Wert],MATCH("${spalte.name}",${tabelle}[Option],0)),"")`;
      const gleich = `=IF(${antwort}&""=${teile.zelle(WERT, eigene)}&"","${BLATTTEXT.wieProgramm}","${BLATTTEXT.abweichend}")`;
      return [
        teile.eintraege(NAME, eigene, [[spalte.name, vorgabe, teile.formel(gleich)]]),
        teile.format(teile.zelle(WERT, eigene), spalte.art),
        teile.aussehen({ area: teile.zelle(WERT, eigene), align: seite(spalte) }),
        teile.ampel(QUELLE, eigene, BLATTTEXT.wieProgramm),
      ];
    }),
  ];
}

function optionsteil(rahmen: Planrahmen): teile.Blattteil[] {
  const { spalten, arten } = optionszeilen(rahmen.vereinbarung);
  const bis = KOPF + Math.max(1, arten.length);
  return [
    teile.ueberschrift(OPTIONEN, KOPF - 1, BLATTTEXT.optionen),
    ...eingabetabelle(rahmen.optionstabelle, OPTIONEN, KOPF, spalten),
    // Every value has a kind of its own.
    ...arten.map((spalte, i) => eingabezelle(teile.zelle(OPTIONEN + 1, KOPF + 1 + i), spalte)),
    teile.aussehen(
      ...arten.map((spalte, i): LookPlan => ({
        area: teile.zelle(OPTIONEN + 1, KOPF + 1 + i),
        align: seite(spalte),
      })),
      { area: teile.flaeche(OPTIONEN, KOPF + 1, OPTIONEN + 2, bis), wrap: true },
      { area: teile.flaeche(OPTIONEN + 2, KOPF + 1, OPTIONEN + 2, bis), size: KLEIN },
    ),
  ];
}

function listenteil(
  ueberschrift: string,
  tabelle: string,
  ab: number,
  spalten: readonly Tabellenspalte[],
): teile.Blattteil[] {
  return [teile.ueberschrift(ab, KOPF - 1, ueberschrift), ...eingabetabelle(tabelle, ab, KOPF, spalten)];
}

/** Rows in which an answer or its source needs more than one line. */
function hoehen({ vereinbarung }: Planrahmen, angaben: readonly Platz[]): teile.Blattteil[] {
  const zeilen = new Map<number, number>();
  const brauche = (zeile: number, text: unknown, breite: number): unknown =>
    zeilen.set(zeile, Math.max(zeilen.get(zeile) ?? 1, teile.zeilenVon(text, breite)));
  for (const { id, zeile } of angaben) {
    const antwort: Antwort | undefined = vereinbarung.angaben[id];
    brauche(zeile, beschriftung(ANGABEN[id]), ANGABENBREITEN[NAME]);
    brauche(zeile, antwort?.wert, ANGABENBREITEN[WERT]);
    brauche(zeile, antwort?.quelle, ANGABENBREITEN[QUELLE] / VERHAELTNIS);
  }
  for (const [i, quelle] of (optionszeilen(vereinbarung).spalten[2]?.werte ?? []).entries())
    brauche(KOPF + 1 + i, quelle, OPTIONENBREITEN[2] / VERHAELTNIS);
  return [...zeilen].map(([zeile, anzahl]) => teile.hoehe(zeile, anzahl));
}

/** PL-3: the sheet of the answers that are no posts, and the names of their cells. */
export function eingabenblatt(rahmen: Planrahmen): { readonly blatt: NewSheet; readonly namen: NamePlan[] } {
  const name = rahmen.blatt('eingaben');
  const { angaben, teile: ueberschriften, ende } = plaetze();
  const kommunen = spaltenFuer('kommunen', rahmen.vereinbarung);
  const gewichte =
    rahmen.vereinbarung.gewichte.length > 0 ? spaltenFuer('gewichte', rahmen.vereinbarung) : [];
  const hinterKommunen = KOMMUNEN + kommunen.length + 1;
  const blatt = teile.blatt(name, [
    teile.titel(BLATTTEXT.eingaben, BLATTTEXT.eingabenHinweis),
    teile.eintraege(NAME, KOPF, [[...BLATTTEXT.angabe]]),
    teile.kopfzeile(teile.flaeche(NAME, KOPF, QUELLE, KOPF)),
    ...ueberschriften.map(([teil, zeile]) => teile.ueberschrift(NAME, zeile, teil)),
    ...angaben.flatMap((platz) => angabeteil(rahmen, platz)),
    teile.aussehen(
      { area: teile.flaeche(NAME, KOPF + 1, QUELLE, ende - 1), wrap: true },
      { area: teile.flaeche(QUELLE, KOPF + 1, QUELLE, ende - 1), align: 'Left', size: KLEIN },
    ),
    ...programmteil(rahmen, ende + 1),
    ...optionsteil(rahmen),
    ...listenteil(BLATTTEXT.kommunen, rahmen.tabelle('kommunen'), KOMMUNEN, kommunen),
    ...(gewichte.length > 0
      ? listenteil(BLATTTEXT.gewichte, rahmen.tabelle('gewichte'), hinterKommunen, gewichte)
      : []),
    teile.breiten([
      ...ANGABENBREITEN,
      SPALT,
      ...OPTIONENBREITEN,
      SPALT,
      ...kommunen.map(({ spalte }) => breiteVon(spalte)),
      ...(gewichte.length > 0 ? [SPALT, ...gewichte.map(({ spalte }) => breiteVon(spalte))] : []),
    ]),
    ...hoehen(rahmen, angaben),
    teile.aussehen({ area: teile.flaeche(NAME, KOPF + 1, hinterKommunen - 2, ende - 1), vertical: 'Top' }),
    teile.druck({ quer: true, kopf: KOPF }),
    { frozenRows: KOPF, selected: teile.zelle(WERT, KOPF + 2) },
  ]);
  const namen = angaben.flatMap(({ id, zeile }): NamePlan[] => [
    { name: rahmen.name(id), formula: `=${teile.aufBlatt(name, WERT, zeile)}` },
    { name: rahmen.quelle(id), formula: `=${teile.aufBlatt(name, QUELLE, zeile)}` },
  ]);
  return { blatt, namen };
}
