import { pruefeDateien } from '../../src/parameters/pruefung';
import type { Parameterdateien } from '../../src/parameters/formen';
import { kopie, type Kopie } from './hilfen';

/** How a test breaks good files, and the sentence that must refuse them. */
export type Bruch = [titel: string, brich: (dateien: Kopie) => unknown, satz: string];

export type Objekt = Record<string, unknown>;

export const A2021 = 'tarif/tvoed-vka-anlage-a/2021-04-01.json';
export const A2022 = 'tarif/tvoed-vka-anlage-a/2022-04-01.json';
export const RV = 'sozialversicherung/rentenversicherung.json';
export const KVW = 'zusatzversorgung/kvw/umlage.json';
export const U2 = 'sozialversicherung/u2.json';
export const JSZ = 'tarifleistungen/jahressonderzahlung.json';
export const ZULAGEN = 'tarifleistungen/zulagen.json';
export const EINMAL_TVL = 'tarifleistungen/einmalzahlungen-tv-l.json';
export const EINMAL = 'tarifleistungen/einmalzahlungen.json';
export const B1 = 'foerdersaetze/baustein-1.json';
export const B2 = 'foerdersaetze/baustein-2.json';

export const datei = (d: Kopie, art: keyof Kopie, pfad: string): Objekt => d[art][pfad] as Objekt;

export const eintraege = (d: Kopie, art: keyof Kopie, pfad: string): Objekt[] =>
  datei(d, art, pfad)['eintraege'] as Objekt[];

export const tausche = (liste: Objekt[], i: number, j: number): void => {
  [liste[i], liste[j]] = [liste[j] as Objekt, liste[i] as Objekt];
};

export function pruefe(brich: (dateien: Kopie) => unknown): string[] {
  const dateien = kopie();
  brich(dateien);
  return pruefeDateien(dateien as unknown as Parameterdateien);
}
