import { nvFehler } from '../fehler';
import { FEHLER } from '../meldungen/fehler';
import { HINWEIS } from '../meldungen/hinweise';
import { QUELLE, RECHNUNG, SCHRITT } from '../meldungen/schritte';
import { jahreSpaeter, tagAlsText, tagAus, type Tag } from '../zeit/datum';
import type { Spur } from '../rechenweg/spur';
import { Dezimal } from '../zahl/dezimal';
import { istSGruppe } from './gruppe';

/** The day from which SuE step durations are the general ones (bhponline; Haufe HI15741175). */
const SUE_UMSTELLUNG: Tag = tagAus(2024, 10, 1);

/** Years in steps 1 to 5. */
const ALLGEMEIN = [1, 2, 3, 4, 5] as const;
const SUE_BIS_2024 = [1, 3, 4, 4, 5] as const;
/** E1 starts in step 2; § 16 (5) TVöD. */
const E1 = [Infinity, 4, 4, 4, 4] as const;

export const LETZTE_STUFE = 6;

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

/**
 * TA-5: step reached on a day by plain step durations (§ 16 TVöD; § 1 no. 9 Anlage zu § 56 BT-V).
 * Before `seit` the given step applies. Special durations of single cases are not known.
 *
 * SuE: old durations until 30.09.2024, general ones from 01.10.2024; who has then completed the new
 * duration rises on that day and starts anew, otherwise time runs on.
 *
 * @param seit first day in `stufe`
 * @throws Fachfehler `NV` for a step the group does not have
 */
export function stufeAm(gruppe: string, stufe: number, seit: Tag, stichtag: Tag, spur?: Spur): number {
  if (stufe < 1 || stufe > LETZTE_STUFE || (gruppe === 'E1' && stufe === 1)) {
    const erste = gruppe === 'E1' ? 2 : 1;
    throw nvFehler(FEHLER.keineStufe(gruppe, stufe, erste, LETZTE_STUFE), 'Stufe');
  }
  let erreicht = stufe;
  let beginn = seit;
  spur?.notiere(
    'TA-5',
    SCHRITT.ausgangsstufe(gruppe),
    RECHNUNG.stufeSeit(stufe, tagAlsText(seit)),
    new Dezimal(stufe),
  );
  while (erreicht < LETZTE_STUFE) {
    const aufstieg = naechsterAufstieg(gruppe, erreicht, beginn);
    if (aufstieg > stichtag) break;
    spur?.notiere(
      'TA-5',
      SCHRITT.aufstieg(gruppe, erreicht + 1),
      RECHNUNG.stufenzeit(
        tagAlsText(beginn),
        tagAlsText(aufstieg),
        istSGruppe(gruppe) && aufstieg === SUE_UMSTELLUNG,
      ),
      new Dezimal(erreicht + 1),
      QUELLE.stufenlaufzeit,
    );
    erreicht += 1;
    beginn = aufstieg;
  }
  if (brauchtFallgruppe(gruppe)) spur?.notiere('TA-5', HINWEIS.fallgruppe, RECHNUNG.gruppe(gruppe), null);
  return erreicht;
}
