import { nvFehler } from '../fehler';
import { FEHLER } from '../meldungen/fehler';
import { HINWEIS } from '../meldungen/hinweise';
import { QUELLE, RECHNUNG, SCHRITT } from '../meldungen/schritte';
import { jahreSpaeter, tagAlsText, tagAus, type Tag } from '../zeit/datum';
import type { Spur } from '../rechenweg/spur';
import { Dezimal } from '../zahl/dezimal';
import { istBesoldung, istSGruppe } from './gruppe';

/** The day from which SuE step durations are the general ones (bhponline; Haufe HI15741175). */
const SUE_UMSTELLUNG: Tag = tagAus(2024, 10, 1);

/** Years in steps 1 to 5. */
const ALLGEMEIN = [1, 2, 3, 4, 5] as const;
const SUE_BIS_2024 = [1, 3, 4, 4, 5] as const;
/** E1 starts in step 2; § 16 (5) TVöD. */
const E1 = [Infinity, 4, 4, 4, 4] as const;

export const LETZTE_STUFE = 6;

/** PK-18: the steps that the Besoldungsordnung A has. */
const BESOLDUNGSSTUFEN = { erste: 3, letzte: 12 } as const;

/** TA-4, PK-18: the steps that tables of a group can have. */
export const stufenVon = (gruppe: string): { readonly erste: number; readonly letzte: number } =>
  istBesoldung(gruppe) ? BESOLDUNGSSTUFEN : { erste: 1, letzte: LETZTE_STUFE };

/** Groups with special durations in some cases (`Fallgruppe prüfen`). */
const MIT_FALLGRUPPEN = new Set(['S4', 'S8b', 'E9a']);

/** TA-5: are there special step durations for some cases of this group? */
export const brauchtFallgruppe = (gruppe: string): boolean => MIT_FALLGRUPPEN.has(gruppe);

const dauern = (gruppe: string, sueAlt: boolean): readonly number[] =>
  gruppe === 'E1' ? E1 : sueAlt && istSGruppe(gruppe) ? SUE_BIS_2024 : ALLGEMEIN;

/** The day of the next rise: after the old duration, or after the new one, but not before it came into force. */
function naechsterAufstieg(gruppe: string, stufe: number, seit: Tag): Tag {
  const nach = (sueAlt: boolean): Tag => jahreSpaeter(seit, dauern(gruppe, sueAlt)[stufe - 1] as number);
  return Math.min(nach(true), Math.max(nach(false), SUE_UMSTELLUNG));
}

/** @throws Fachfehler `NV` for a step the group does not have */
export function pruefeStufe(gruppe: string, stufe: number): void {
  if (istStufe(gruppe, stufe)) return;
  throw nvFehler(FEHLER.keineStufe(gruppe, stufe, gruppe === 'E1' ? 2 : 1, LETZTE_STUFE), 'Stufe');
}

const istStufe = (gruppe: string, stufe: number): boolean =>
  stufe >= (gruppe === 'E1' ? 2 : 1) && stufe <= LETZTE_STUFE;

/**
 * TA-5: the days on which a post rises from `stufe` to the next step, to the one after it and so on, by plain step
 * durations (§ 16 TVöD; § 1 no. 9 Anlage zu § 56 BT-V). Special durations of single cases are not known. A step the
 * group does not have leads nowhere.
 *
 * SuE: old durations until 30.09.2024, general ones from 01.10.2024; who has then completed the new
 * duration rises on that day and starts anew, otherwise time runs on.
 *
 * @param seit first day in `stufe`
 */
export function aufstiege(gruppe: string, stufe: number, seit: Tag): Tag[] {
  const tage: Tag[] = [];
  if (!istStufe(gruppe, stufe)) return tage;
  for (let erreicht = stufe; erreicht < LETZTE_STUFE; erreicht += 1)
    tage.push(naechsterAufstieg(gruppe, erreicht, tage.at(-1) ?? seit));
  return tage;
}

/**
 * TA-5: step reached on a day. Before `seit` the given step applies.
 *
 * @param seit first day in `stufe`
 * @throws Fachfehler `NV` for a step the group does not have
 */
export function stufeAm(gruppe: string, stufe: number, seit: Tag, stichtag: Tag, spur?: Spur): number {
  pruefeStufe(gruppe, stufe);
  const bisher = aufstiege(gruppe, stufe, seit).filter((tag) => tag <= stichtag);
  if (spur !== undefined) erklaereStufe(gruppe, stufe, [seit, ...bisher], spur);
  return stufe + bisher.length;
}

/** RW-1: the first step and every rise from it, each with the day from which it counts. */
function erklaereStufe(gruppe: string, stufe: number, beginn: readonly Tag[], spur: Spur): void {
  beginn.forEach((tag, i) => {
    const erreicht = new Dezimal(stufe + i);
    const davor = beginn[i - 1];
    if (davor === undefined) {
      spur.notiere(
        'TA-5',
        SCHRITT.ausgangsstufe(gruppe),
        RECHNUNG.stufeSeit(stufe, tagAlsText(tag)),
        erreicht,
      );
      return;
    }
    const umgestellt = istSGruppe(gruppe) && tag === SUE_UMSTELLUNG;
    const rechnung = RECHNUNG.stufenzeit(tagAlsText(davor), tagAlsText(tag), umgestellt);
    spur.notiere('TA-5', SCHRITT.aufstieg(gruppe, stufe + i), rechnung, erreicht, QUELLE.stufenlaufzeit);
  });
  if (brauchtFallgruppe(gruppe)) spur.notiere('TA-5', HINWEIS.fallgruppe, RECHNUNG.gruppe(gruppe), null);
}
