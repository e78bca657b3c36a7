import { ohneUnsichtbares } from '../../core/text/falten';
import { liesZelle } from '../rueckweg/zelle';
import type { Zellinhalt } from '../rueckweg/mappenstand';
import { liesGruppe } from './gruppen';
import { type Deutung, gut, type Spaltenlage } from './lage';
import { liesStufe } from './stufen';
import { liesTag, pruefeAbstand } from './tage';
import { alsAnteil, liesZahl, pruefeZahl } from './zahlen';

const OHNE_ZAHLEN: ReadonlySet<string> = new Set(['text', 'wahl', 'wahrheit']);

function zahl(roh: number, lage: Spaltenlage): Deutung {
  const { spalte, lesart } = lage;
  const istTag = spalte.art === 'tag';
  const gelesen = liesZelle(istTag ? roh : alsAnteil(roh, lage), spalte, lesart.von1904);
  if (!gelesen.gelungen) return gelesen;
  if (istTag) return pruefeAbstand(String(gelesen.wert), lage);
  return pruefeZahl(gut(gelesen.wert), String(roh).replace('.', ','), lage);
}

/**
 * AS-11: the answer in a cell of a list from elsewhere. Texts are read more generously than in a table of the workbook:
 * a person sees what was read before anything is taken over. What can't be read without doubt is no answer.
 */
export function deute(roh: Zellinhalt, lage: Spaltenlage): Deutung {
  const { spalte, feld, lesart } = lage;
  const istZahl = !OHNE_ZAHLEN.has(spalte.art);
  if (typeof roh === 'number' && istZahl) return zahl(roh, lage);
  if (typeof roh !== 'string' && typeof roh !== 'number') return liesZelle(roh, spalte, lesart.von1904);
  const text = ohneUnsichtbares(String(roh)).replace(/\s+/g, ' ').trim();
  if (text === '' || /^[-–—]$/.test(text)) return gut(null);
  if (feld === 'gruppe') return liesGruppe(text);
  if (spalte.art === 'text') return liesZelle(typeof roh === 'number' ? roh : text, spalte, lesart.von1904);
  if (spalte.art === 'tag') return liesTag(text, lage);
  if (!istZahl) return liesZelle(text, spalte, lesart.von1904);
  return (feld === 'stufe' ? liesStufe(text, lage) : null) ?? zahltext(text, lage);
}

function zahltext(text: string, lage: Spaltenlage): Deutung {
  const gelesen = liesZahl(text, lage);
  if (!gelesen.gelungen) return gelesen;
  const zulaessig = liesZelle(gelesen.wert, lage.spalte, lage.lesart.von1904);
  return zulaessig.gelungen ? { ...gelesen, wert: zulaessig.wert } : zulaessig;
}
