import { jahreSpaeter, tagAlsIso, tagAusIso } from '../../core/zeit/datum';
import { LISTEN } from '../tabellen';
import { UEBERNAHMEFEHLER } from '../meldungen';
import { type Deutung, gut, schlecht, type Spaltenlage } from './lage';
import type { Stufenrechner } from './lesart';
import { liesTag } from './tage';

const WORT = String.raw`(?:Stufe|St\.?)?\s*`;
const TAG = String.raw`(\d{1,2}\. ?\d{1,2}\.(?: ?\d{2,4})?)`;
/** `3 (ab 1.7.2024 4)`, `Stufe 3, ab 1.7.24 Stufe 4` */
const MIT_AUFSTIEG = new RegExp(String.raw`^${WORT}(\d)\s*[(,;]?\s*ab ${TAG}\s*:?\s*${WORT}(\d)\s*\)?$`, 'i');
/** `3 (seit 1.7.2023)` */
const MIT_BEGINN = new RegExp(String.raw`^${WORT}(\d)\s*[(,;]?\s*seit ${TAG}\s*\)?$`, 'i');
const OHNE_JAHR = /^\d{1,2}\. ?\d{1,2}\.$/;
/** Longer than in any step. */
const HOECHSTENS_JAHRE = 6;

const mitJahr = (text: string, tag: string, { lesart: { laufzeit } }: Spaltenlage): string =>
  text.replace(tag, tag + (laufzeit?.von.slice(0, 4) ?? 'JJJJ'));

/** TA-5: a step with the day from which it holds, or on which the next one follows; null = nothing but a step. */
export function liesStufe(text: string, lage: Spaltenlage): Deutung | null {
  const [, stufe, ab, naechste] = MIT_AUFSTIEG.exec(text) ?? [];
  const [, stand, seit] = MIT_BEGINN.exec(text) ?? [];
  const tagtext = ab ?? seit;
  if (tagtext === undefined) return null;
  if (OHNE_JAHR.test(tagtext))
    return schlecht(UEBERNAHMEFEHLER.stufeOhneJahr(text, mitJahr(text, tagtext, lage)));
  if (naechste !== undefined && Number(naechste) !== Number(stufe) + 1)
    return schlecht(UEBERNAHMEFEHLER.stufensprung(text));
  const tag = liesTag(tagtext, { ...lage, feld: 'seit', spalte: LISTEN.stellen.spalten.seit });
  if (!tag.gelungen) return tag;
  const iso = String(tag.wert);
  return gut(Number(stufe ?? stand), ab === undefined ? { seit: iso } : { aufstieg: iso });
}

/**
 * TA-5: since when somebody is in a step who rises from it on a day.
 *
 * @returns null where no such day leads there
 */
export function beginnDerStufe(
  gruppe: string,
  stufe: number,
  aufstieg: string,
  stufeAm: Stufenrechner,
): string | null {
  const ziel = tagAusIso(aufstieg);
  for (let jahre = 1; jahre <= HOECHSTENS_JAHRE; jahre += 1) {
    const seit = tagAlsIso(jahreSpaeter(ziel, -jahre));
    const davor = stufeAm(gruppe, stufe, seit, tagAlsIso(ziel - 1));
    if (davor === stufe && stufeAm(gruppe, stufe, seit, aufstieg) === stufe + 1) return seit;
  }
  return null;
}
