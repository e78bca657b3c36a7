import { gruppeAusText, jenseitsDesTarifs } from '../../core/tarif/gruppentext';
import { UEBERNAHMEFEHLER } from '../meldungen';
import { type Deutung, gut, schlecht } from './lage';

/** KO-1: words before a group that say nothing new. Another tariff is something new. */
const VORWORT =
  /^(?:Entgelt-?(?:gruppe|gr\b)|Vergütungs-?(?:gruppe|gr\b)|EntgGr\b|TVöD(?:-(?:VKA|V|B|SuE))?(?=\s)|SuE(?=\s)|EG(?=\.?\s*[SP]\s?\d))[.:]?\s*/i;
const MIT_STUFE = /^(.*?\d\s?[a-dü]?)(?:\s*[/,;|-]\s*(?:Stufe|St\.?)?|\s+(?:Stufe|St\.?))\s*(\d{1,2})$/i;

function ohneVorworte(text: string): string {
  const rest = text.replace(VORWORT, '');
  return rest === text ? text : ohneVorworte(rest);
}

/** TA-2: the group in one spelling; numbers are groups too (5 for E5). */
function gruppeAus(text: string): string | null {
  const gelesen = gruppeAusText(ohneVorworte(text));
  return gelesen === null || jenseitsDesTarifs(gelesen) ? null : gelesen;
}

/** AS-11: a group, also with its step in the same cell: `E 9c / 3`, `S 11b Stufe 4`. */
export function liesGruppe(text: string): Deutung {
  const allein = gruppeAus(text);
  if (allein !== null) return gut(allein);
  const [, vorne, stufe] = MIT_STUFE.exec(text) ?? [];
  const gruppe = vorne === undefined ? null : gruppeAus(vorne);
  return gruppe === null ? schlecht(UEBERNAHMEFEHLER.gruppe(text)) : gut(gruppe, { stufe: Number(stufe) });
}
