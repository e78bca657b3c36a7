import { EMPFAENGER } from '../../mappe/empfaenger';
import {
  EIGENANTEILE,
  type Ergebnisspalte,
  HAUSHALT_MIT_HINWEIS,
  WEITERLEITUNG,
} from '../../mappe/ergebnisse';
import { DARSTELLUNG } from '../../mappe/format';
import { KOMMUNEN } from '../../mappe/kommunen';
import type { Mappenspalte } from '../../mappe/spalte';
import { STELLEN } from '../../mappe/stellen';
import type { Plan } from '../../plan/plan';
import { breiteVon, eingabetabelle, eingabezelle } from './tabelle';
import * as teile from './teile';
import { LEERE_TABELLE } from './texte';

interface Bereich {
  /** As Excel's table is called where the name is free. */
  readonly name: string;
  readonly spalten: readonly Mappenspalte[];
}

const { stelle, kommune, gruppe, stufe, vzae, sachkosten, hoechstbetrag } = STELLEN.spalten;

const STELLENBEREICH: Bereich = {
  name: 'Stellen',
  spalten: [stelle, kommune, gruppe, stufe, vzae, sachkosten, hoechstbetrag],
};
const KOMMUNENBEREICH: Bereich = {
  name: 'Kommunen',
  spalten: [KOMMUNEN.spalten.kommune, KOMMUNEN.spalten.schluessel],
};
const EMPFAENGERBEREICH: Bereich = { name: 'Empfaenger', spalten: Object.values(EMPFAENGER.spalten) };

/** By the functions that take tables: which, whether they ask for a period, and what their results are. */
const VORLAGEN = {
  EIGENANTEILE: { bereiche: [STELLENBEREICH], zeitraum: true, ergebnis: EIGENANTEILE },
  HAUSHALT: {
    bereiche: [STELLENBEREICH, KOMMUNENBEREICH],
    zeitraum: true,
    ergebnis: HAUSHALT_MIT_HINWEIS,
  },
  WEITERLEITUNG: { bereiche: [EMPFAENGERBEREICH], zeitraum: false, ergebnis: WEITERLEITUNG },
} as const satisfies Readonly<
  Record<
    string,
    {
      readonly bereiche: readonly Bereich[];
      readonly zeitraum: boolean;
      readonly ergebnis: readonly Ergebnisspalte[];
    }
  >
>;

/** A function for which somebody without an agreement can have an empty table. */
export type Tabellenvorlage = keyof typeof VORLAGEN;

export const TABELLENVORLAGEN = Object.keys(VORLAGEN) as Tabellenvorlage[];

const VON: Mappenspalte = { name: LEERE_TABELLE.von, art: 'tag' };
const BIS: Mappenspalte = { name: LEERE_TABELLE.bis, art: 'tag' };
const ZEITRAUM_AB = 4;
const KOPF = 8;
/** PL-2: rows of a result that may still come. */
const ZEILEN = 1_000;

/**
 * Empty tables with the headings that a function takes, and beside them one formula that computes them (PL-2: nothing
 * stands below). Until something has been filled in, the formula says what.
 *
 * @param nummer from 2 on a part of the names, where those without are taken
 */
export function leereTabelle(vorlage: Tabellenvorlage, nummer: number): Plan {
  const { bereiche, zeitraum, ergebnis } = VORLAGEN[vorlage];
  const text = LEERE_TABELLE.blaetter[vorlage];
  const blattname = nummer === 1 ? text.blatt : `${text.blatt} (${nummer})`;
  const mit = (name: string): string => (nummer === 1 ? name : `${name}_${nummer}`);
  let ab = 0;
  const baender = bereiche.map(({ name, spalten }) => {
    const band = { name: mit(name), ab, spalten };
    ab += spalten.length + 1;
    return band;
  });
  const tage = zeitraum ? [mit(`${text.blatt}_von`), mit(`${text.blatt}_bis`)] : [];
  const argumente = [...baender.map(({ name }) => `${name}[[#Headers],[#Data]]`), ...tage].join(',');
  const leer = [
    ...baender.map(({ name, spalten }) => `COUNTA(${name}[${pflicht(spalten)}])=0`),
    ...tage.map((name) => `${name}=""`),
  ].join(',');
  const [von, bis] = [teile.zelle(1, ZEITRAUM_AB), teile.zelle(1, ZEITRAUM_AB + 1)];
  const blatt = teile.blatt(blattname, [
    teile.titel(text.titel, LEERE_TABELLE.hinweis),
    ...(zeitraum
      ? [
          teile.eintraege(0, ZEITRAUM_AB, [[VON.name], [BIS.name]]),
          eingabezelle(von, VON),
          eingabezelle(bis, BIS),
        ]
      : []),
    ...baender.flatMap((band) => [
      teile.ueberschrift(band.ab, KOPF - 1, band.name),
      ...eingabetabelle(
        band.name,
        band.ab,
        KOPF,
        band.spalten.map((spalte) => ({ spalte, werte: [] })),
      ),
    ]),
    teile.ueberschrift(ab, KOPF - 1, LEERE_TABELLE.ergebnis),
    teile.kopfzeile(teile.flaeche(ab, KOPF, ab + ergebnis.length - 1, KOPF)),
    teile.eintraege(ab, KOPF, [
      [teile.formel(`=IF(OR(${leer}),"${LEERE_TABELLE.ausfuellen}",KIM.${vorlage}(${argumente}))`)],
    ]),
    ...ergebnis.map(({ art }, i) =>
      teile.format(teile.flaeche(ab + i, KOPF + 1, ab + i, KOPF + ZEILEN), art),
    ),
    teile.breiten([
      ...baender.flatMap(({ spalten }) => [...spalten.map(breiteVon), 3]),
      ...ergebnis.map(({ art, breite }) => breite ?? DARSTELLUNG[art].breite),
    ]),
    teile.druck({ quer: true, kopf: KOPF }),
    { frozenRows: KOPF, selected: teile.zelle(0, KOPF + 1) },
  ]);
  return {
    sheets: [blatt],
    names: tage.map((name, i) => ({ name, formula: `=${teile.aufBlatt(blattname, 1, ZEITRAUM_AB + i)}` })),
    show: blattname,
  };
}

/** The first column without which there is nothing to compute. */
const pflicht = (spalten: readonly Mappenspalte[]): string =>
  (spalten.find((spalte) => spalte.pflicht) ?? spalten[0])?.name ?? '';
