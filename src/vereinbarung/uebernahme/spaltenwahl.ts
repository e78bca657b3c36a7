import { gruppeAusText } from '../../core/tarif/gruppentext';
import type { Zellinhalt } from '../rueckweg/mappenstand';
import { LISTEN } from '../tabellen';
import { deute } from './deutung';
import { istLeer } from './leer';
import { feldZu, type Uebernahmeliste, zaehltStunden } from './woerter';

/** The hours of a week instead of VZÄ; they are divided by those of a full post. */
export const STUNDEN = 'stunden';

/** AS-11: what the columns of the cells mean; a person can correct it. */
export interface Zuordnung {
  /** The row of the headings, counted from 0; null = there is none. */
  readonly kopfzeile: number | null;
  /** The field of each column, or `STUNDEN`; null = not taken over. */
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
const KLEINSTE_JAHRESKOSTEN = 5_000;

const istText = (zelle: Zellinhalt | undefined): zelle is string =>
  typeof zelle === 'string' && !istLeer(zelle);

function feldDerUeberschrift(zelle: Zellinhalt | undefined, liste: Uebernahmeliste): string | null {
  if (!istText(zelle)) return null;
  if (liste === 'stellen' && zaehltStunden(zelle)) return STUNDEN;
  return feldZu(zelle, liste);
}

/** Each field once: what is named first counts. */
function einmal(felder: readonly (string | null)[]): (string | null)[] {
  const vergeben = new Set<string>();
  return felder.map((feld) => {
    if (feld === null || vergeben.has(feld)) return null;
    vergeben.add(feld);
    return feld;
  });
}

function nachUeberschriften(zellen: Zellen, liste: Uebernahmeliste, breite: number): Zuordnung | null {
  let beste: Zuordnung | null = null;
  let treffer = 1;
  zellen.slice(0, KOPF_SUCHEN).forEach((zeile, kopfzeile) => {
    const felder = einmal(
      Array.from({ length: breite }, (_, spalte) => feldDerUeberschrift(zeile[spalte], liste)),
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
  /** Different texts among all. */
  readonly verschiedene: number;
  readonly zahlen: readonly number[] | null;
}

const spalteVon = (liste: Uebernahmeliste, feld: string) =>
  LISTEN[liste].spalten[feld as keyof (typeof LISTEN)[Uebernahmeliste]['spalten']];

function inhaltVon(werte: readonly Zellinhalt[]): Inhalt {
  const gefuellt = werte.filter((wert) => !istLeer(wert));
  const anteil = (passt: (wert: Zellinhalt) => boolean): number =>
    gefuellt.length === 0 ? 0 : gefuellt.filter(passt).length / gefuellt.length;
  const liest = (feld: 'von' | 'kostenGesamt' | 'vzae') => (wert: Zellinhalt) =>
    deute(wert, { feld, spalte: spalteVon('stellen', feld), inProzent: false, von1904: false });
  const alsZahlen = gefuellt.flatMap((wert) => {
    const gelesen = liest('kostenGesamt')(wert);
    return gelesen.gelungen && typeof gelesen.wert === 'number' ? [gelesen.wert] : [];
  });
  return {
    gruppen:
      anteil((wert) => istText(wert) && /[a-zä-ü]/i.test(wert) && gruppeAusText(wert) !== null) >= FAST_ALLE,
    tage: anteil((wert) => istText(wert) && liest('von')(wert).gelungen) >= FAST_ALLE,
    texte: anteil((wert) => istText(wert) && !/^[\d.,:\s€%-]+$/.test(wert)) >= FAST_ALLE,
    verschiedene: new Set(gefuellt).size / Math.max(gefuellt.length, 1),
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
    ['kostenGesamt', ({ zahlen }) => alle(zahlen, (z) => z >= KLEINSTE_JAHRESKOSTEN)],
    ['stelle', ({ texte }) => texte],
    ['kommune', ({ texte }) => texte],
  ],
  kommunen: [
    ['kommune', ({ texte }) => texte],
    ['schluessel', ({ zahlen }) => zahlen !== null],
    ['begruendung', ({ texte }) => texte],
  ],
};

function nachInhalt(zellen: Zellen, liste: Uebernahmeliste, breite: number): Zuordnung {
  const felder: (string | null)[] = Array.from({ length: breite }, () => null);
  const inhalte = felder.map((_, spalte) =>
    inhaltVon(zellen.slice(0, PROBE).map((zeile) => zeile[spalte] ?? null)),
  );
  for (const [feld, passt] of MERKMALE[liste]) {
    const spalte = inhalte.findIndex((inhalt, i) => felder[i] === null && passt(inhalt));
    if (spalte >= 0) felder[spalte] = feld;
  }
  // With a group the cost follows from the pay table: an amount beside it is something else.
  if (felder.includes('gruppe'))
    return { kopfzeile: null, felder: felder.map((feld) => (feld === 'kostenGesamt' ? null : feld)) };
  return { kopfzeile: null, felder };
}

/** AS-11: what the columns of cells mean, by their headings, or without headings by what they hold. */
export function erkenne(zellen: Zellen, liste: Uebernahmeliste): Zuordnung {
  const breite = zellen.reduce((max, zeile) => Math.max(max, zeile.length), 0);
  return nachUeberschriften(zellen, liste, breite) ?? nachInhalt(zellen, liste, breite);
}
