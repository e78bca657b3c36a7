import { gefaltet } from '../../core/text/falten';
import { gruppeAusText } from '../../core/tarif/gruppentext';
import type { Zellinhalt } from '../rueckweg/mappenstand';
import { LISTEN } from '../tabellen';
import { deute } from './deutung';
import { istLeer } from './leer';
import { lageVon } from './lage';
import { antwortfeld, KOSTEN_OFFEN, SACHKOSTEN_OFFEN, STUNDEN, type Uebernahmeliste } from './wahlfelder';
import { wahlZu } from './woerter';

/** AS-11: what the columns of the cells mean; a person can correct it. */
export interface Zuordnung {
  /** The row of the headings, counted from 0; null = there is none. */
  readonly kopfzeile: number | null;
  /** What each column is; null = not taken over. */
  readonly felder: readonly (string | null)[];
}

type Zellen = readonly (readonly Zellinhalt[])[];

/** Headings stand near the top, below a title at most. */
const KOPF_SUCHEN = 20;
/** So many rows say what a column holds. */
const PROBE = 50;
const FAST_ALLE = 0.8;
const HOECHSTE_STUFE = 6;
const MEHR_ALS_EIN_VZAE = 2;
/** Steps end at 12: a column with more counts hours. */
const MEHR_ALS_EINE_STUFE = 12;
const LAENGSTE_WOCHE = 60;
const KLEINSTE_JAHRESKOSTEN = 5_000;
const KLEINSTE_SACHKOSTEN = 100;
const HOECHSTE_SACHKOSTEN = 20_000;

const istText = (zelle: Zellinhalt | undefined): zelle is string =>
  typeof zelle === 'string' && !istLeer(zelle);

/** Each field once: what is named first counts, but VZÄ before hours, which have to be converted. */
function einmal(felder: readonly (string | null)[]): (string | null)[] {
  const vergeben = new Set<string>();
  const mitVzae = felder.includes('vzae');
  return felder.map((wahl) => {
    if (wahl === STUNDEN && mitVzae) return null;
    const feld = wahl === null ? null : (antwortfeld(wahl) ?? wahl);
    if (feld === null || vergeben.has(feld)) return null;
    vergeben.add(feld);
    return wahl;
  });
}

function nachUeberschriften(zellen: Zellen, liste: Uebernahmeliste, breite: number): Zuordnung | null {
  let beste: Zuordnung | null = null;
  let treffer = 1;
  zellen.slice(0, KOPF_SUCHEN).forEach((zeile, kopfzeile) => {
    const felder = einmal(
      Array.from({ length: breite }, (_, spalte) => {
        const zelle = zeile[spalte];
        return istText(zelle) ? wahlZu(zelle, liste) : null;
      }),
    );
    const anzahl = felder.filter((feld) => feld !== null).length;
    if (anzahl > treffer) [beste, treffer] = [{ kopfzeile, felder }, anzahl];
  });
  return beste;
}

/** What a column without a heading holds. */
interface Inhalt {
  readonly gruppen: boolean;
  readonly tage: boolean;
  readonly texte: boolean;
  /** Almost all are names of towns of the agreement. */
  readonly orte: boolean;
  readonly zahlen: readonly number[] | null;
}

const spalteVon = (liste: Uebernahmeliste, feld: string) =>
  LISTEN[liste].spalten[feld as keyof (typeof LISTEN)[Uebernahmeliste]['spalten']];

function inhaltVon(werte: readonly Zellinhalt[], orte: ReadonlySet<string>): Inhalt {
  const gefuellt = werte.filter((wert) => !istLeer(wert));
  const anteil = (passt: (wert: Zellinhalt) => boolean): number =>
    gefuellt.length === 0 ? 0 : gefuellt.filter(passt).length / gefuellt.length;
  const liest = (feld: 'von' | 'kostenGesamt' | 'vzae') => (wert: Zellinhalt) =>
    deute(wert, lageVon(feld, spalteVon('stellen', feld)));
  const alsZahlen = gefuellt.flatMap((wert) => {
    const gelesen = liest('kostenGesamt')(wert);
    return gelesen.gelungen && typeof gelesen.wert === 'number' ? [gelesen.wert] : [];
  });
  return {
    gruppen:
      anteil((wert) => istText(wert) && /[a-zä-ü]/i.test(wert) && gruppeAusText(wert) !== null) >= FAST_ALLE,
    tage: anteil((wert) => istText(wert) && liest('von')(wert).gelungen) >= FAST_ALLE,
    texte: anteil((wert) => istText(wert) && !/^[\d.,:\s€%-]+$/.test(wert)) >= FAST_ALLE,
    orte: anteil((wert) => istText(wert) && orte.has(gefaltet(wert))) >= FAST_ALLE,
    zahlen: gefuellt.length > 0 && alsZahlen.length / gefuellt.length >= FAST_ALLE ? alsZahlen : null,
  };
}

const alle = (zahlen: readonly number[] | null, passt: (zahl: number) => boolean): boolean =>
  zahlen !== null && zahlen.every(passt);

const MERKMALE: Readonly<
  Record<Uebernahmeliste, readonly (readonly [feld: string, passt: (inhalt: Inhalt) => boolean])[]>
> = {
  stellen: [
    ['gruppe', ({ gruppen }) => gruppen],
    ['von', ({ tage }) => tage],
    ['bis', ({ tage }) => tage],
    ['stufe', ({ zahlen }) => alle(zahlen, (z) => Number.isInteger(z) && z >= 1 && z <= HOECHSTE_STUFE)],
    ['vzae', ({ zahlen }) => alle(zahlen, (z) => z > 0 && z <= MEHR_ALS_EIN_VZAE)],
    [
      STUNDEN,
      ({ zahlen }) =>
        alle(zahlen, (z) => z > 1 && z <= LAENGSTE_WOCHE) &&
        zahlen?.some((z) => z > MEHR_ALS_EINE_STUFE) === true,
    ],
    [KOSTEN_OFFEN, ({ zahlen }) => alle(zahlen, (z) => z >= KLEINSTE_JAHRESKOSTEN)],
    [
      SACHKOSTEN_OFFEN,
      ({ zahlen }) => alle(zahlen, (z) => z >= KLEINSTE_SACHKOSTEN && z <= HOECHSTE_SACHKOSTEN),
    ],
    ['kommune', ({ orte }) => orte],
    ['stelle', ({ texte }) => texte],
  ],
  kommunen: [
    ['kommune', ({ texte }) => texte],
    ['schluessel', ({ zahlen }) => zahlen !== null],
    ['begruendung', ({ texte }) => texte],
  ],
};

function nachInhalt(
  zellen: Zellen,
  liste: Uebernahmeliste,
  breite: number,
  orte: ReadonlySet<string>,
): Zuordnung {
  const felder: (string | null)[] = Array.from({ length: breite }, () => null);
  const inhalte = felder.map((_, spalte) =>
    inhaltVon(
      zellen.slice(0, PROBE).map((zeile) => zeile[spalte] ?? null),
      orte,
    ),
  );
  for (const [feld, passt] of MERKMALE[liste]) {
    // With a group the cost follows from the pay table: an amount beside it is something else.
    if (feld === KOSTEN_OFFEN && felder.includes('gruppe')) continue;
    // One column says how much of a post it is.
    if (feld === STUNDEN && felder.includes('vzae')) continue;
    if (feld === SACHKOSTEN_OFFEN && !felder.includes('gruppe') && !felder.includes(KOSTEN_OFFEN)) continue;
    const spalte = inhalte.findIndex((inhalt, i) => felder[i] === null && passt(inhalt));
    if (spalte >= 0) felder[spalte] = feld;
  }
  return { kopfzeile: null, felder };
}

/**
 * AS-11: what the columns of cells mean, by their headings, or without headings by what they hold.
 *
 * @param orte the towns of the agreement: without a heading only their names are known to be towns
 */
export function erkenne(
  zellen: Zellen,
  liste: Uebernahmeliste,
  orte: readonly (string | null)[] = [],
): Zuordnung {
  const breite = zellen.reduce((max, zeile) => Math.max(max, zeile.length), 0);
  const bekannt = new Set(orte.flatMap((ort) => (ort === null ? [] : [gefaltet(ort)])));
  return nachUeberschriften(zellen, liste, breite) ?? nachInhalt(zellen, liste, breite, bekannt);
}
