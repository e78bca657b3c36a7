import { istMehrdeutig } from '../../core/text/zahltext';
import type { Zellinhalt } from '../rueckweg/mappenstand';
import { LISTEN } from '../tabellen';
import type { Punktart } from './lesart';
import { antwortfeld, STUNDEN, type Uebernahmeliste } from './wahlfelder';

const EINHEIT = /\s*(?:€|EUR|Euro|%|Einwohner|Einw\.?|VZÄ|VK|Std\.?|Stunden|h)$/i;
/** No group of thousands ends so, or begins with nought. */
export const NUR_DEZIMAL = /^[+-]?(?:0\.\d+|\d+\.(?:\d{1,2}|\d{4,}))$/;
const MIT_MASS: readonly (string | undefined)[] = ['betrag', 'jahr'];

/** How the points in the numbers of a column are to be read. */
export interface Punktfrage {
  readonly wahl: string;
  readonly spalte: number;
  /** What its cells leave no doubt of; null = a person has to say it. */
  readonly offenbar: Punktart | null;
  /** A cell that could be either. */
  readonly beispiel: string;
}

/** Numbers of these columns are whole thousands where every cell can be one: amounts, and keys such as inhabitants. */
function hatGrosseZahlen(wahl: string, liste: Uebernahmeliste): boolean {
  const spalten: Readonly<Record<string, { readonly art: string; readonly mass?: string }>> =
    LISTEN[liste].spalten;
  const spalte = spalten[antwortfeld(wahl) ?? ''];
  return wahl !== STUNDEN && (MIT_MASS.includes(spalte?.art) || spalte?.mass === 'schluessel');
}

function offenbareArt(
  mehrdeutig: string | undefined,
  dezimal: string | undefined,
  istGross: boolean,
): Punktart | null {
  if (mehrdeutig === undefined) return 'DEZIMAL';
  // In an amount nobody doubts three digits behind a point, as long as no other cell has two.
  return dezimal === undefined && istGross ? 'TAUSENDER' : null;
}

/**
 * AS-11: what points in the numbers of a column are, judged by all its cells; null where it has none that could be either.
 */
export function punktfrage(
  zellen: readonly (Zellinhalt | undefined)[],
  wahl: string,
  spalte: number,
  liste: Uebernahmeliste,
): Punktfrage | null {
  const art = antwortfeld(wahl);
  const spalten: Readonly<Record<string, { readonly art: string }>> = LISTEN[liste].spalten;
  if (art === null || !['zahl', 'betrag', 'anteil'].includes(spalten[art]?.art ?? '') || art === 'stufe')
    return null;
  const texte = zellen.flatMap((zelle) =>
    typeof zelle === 'string' ? [zelle.trim().replace(EINHEIT, '')] : [],
  );
  const dezimal = texte.find((text) => NUR_DEZIMAL.test(text));
  const mehrdeutig = texte.find((text) => istMehrdeutig(text) && !NUR_DEZIMAL.test(text));
  const beispiel = mehrdeutig ?? dezimal;
  if (beispiel === undefined) return null;
  return {
    wahl,
    spalte,
    offenbar: offenbareArt(mehrdeutig, dezimal, hatGrosseZahlen(wahl, liste)),
    beispiel,
  };
}
