import { ohneUnsichtbares } from '../../core/text/falten';
import { TARIF } from '../../mappe/eigene-werte';
import type { Zellinhalt } from '../rueckweg/mappenstand';
import { deute } from '../uebernahme/deutung';
import { lageVon, type Spaltenlage } from '../uebernahme/lage';
import { istLeer, zellwort } from '../uebernahme/leer';
import { bereinigt } from '../wert';
import { TABELLENFUND } from './meldungen';

/** What a cell holds, or what is wrong with it; `null` where it holds nothing. */
export type Zellwertung<T> =
  { readonly gelungen: true; readonly wert: T | null } | { readonly gelungen: false; readonly satz: string };

const CENT = 100;
/** As printed where there is no such step. */
const STRICH = /^[-–—.]*$/;
/** `3913.20`: two decimals behind a point have one meaning, also where German has a comma. */
const MIT_PUNKT = /^(\d+)\.(\d{2})$/;
const STUFE = /^(?:(?:Entgelt|Grundentgelt|Erfahrungs)?stufe|St\.?)?\s*(\d{1,2})$/i;
const ROEMISCH = ['I', 'II', 'III', 'IV', 'V', 'VI'];

const lage = (feld: 'gruppe' | 'betrag'): Spaltenlage => ({
  ...lageVon(feld, TARIF.spalten[feld]),
  auchNegativ: true,
});

export const textVon = (zelle: Zellinhalt | undefined): string =>
  ohneUnsichtbares(zellwort(zelle)).replace(/\s+/g, ' ').trim();

/** The number of a step in a heading or a cell: `Stufe 3`, `St. 3`, `3`, `III`; `null` for any other text. */
export function stufeAus(zelle: Zellinhalt | undefined): number | null {
  const text = textVon(zelle);
  const roemisch = ROEMISCH.indexOf(text.toUpperCase());
  if (roemisch >= 0) return roemisch + 1;
  const [, ziffern] = STUFE.exec(text) ?? [];
  return ziffern === undefined || Number(ziffern) === 0 ? null : Number(ziffern);
}

/** TA-2: the group in one spelling; `null` for what is none. */
export function gruppeIn(zelle: Zellinhalt | undefined): string | null {
  if (istLeer(zelle)) return null;
  const gelesen = deute(zelle ?? null, lage('gruppe'));
  if (!gelesen.gelungen || gelesen.stufe !== undefined) return null;
  return typeof gelesen.wert === 'string' ? gelesen.wert : null;
}

/** A monthly amount in cents. */
export function centAus(zelle: Zellinhalt | undefined): Zellwertung<number> {
  const text = textVon(zelle);
  if (STRICH.test(text)) return { gelungen: true, wert: null };
  const gelesen = deute(
    typeof zelle === 'string' ? text.replace(MIT_PUNKT, '$1,$2') : (zelle ?? null),
    lage('betrag'),
  );
  if (!gelesen.gelungen || typeof gelesen.wert !== 'number')
    return { gelungen: false, satz: TABELLENFUND.betrag(text) };
  const cent = Math.round(gelesen.wert * CENT);
  if (bereinigt(cent / CENT) !== gelesen.wert)
    return { gelungen: false, satz: TABELLENFUND.mehrAlsCent(text) };
  return cent > 0 ? { gelungen: true, wert: cent } : { gelungen: false, satz: TABELLENFUND.nichtPositiv };
}
