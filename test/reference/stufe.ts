import { Referenzfehler } from './bruch';
import { jahreSpaeter, type Tag } from './monate';

/** TA-5: years to be spent in step 1, 2, 3, 4, 5 before the next one. */
const ALLGEMEIN = [1, 2, 3, 4, 5];
const SUE_BIS_SEPTEMBER_2024 = [1, 3, 4, 4, 5];
const SUE_UMSTELLUNG: Tag = '2024-10-01';

const dauer = (tabelle: readonly number[], stufe: number): number => tabelle[stufe - 1] ?? 0;

/** The day on which somebody who reached `stufe` on `beginn` rises to the next step. */
function aufstieg(gruppe: string, stufe: number, beginn: Tag): Tag {
  if (gruppe === 'E1') return jahreSpaeter(beginn, 4);
  const allgemein = jahreSpaeter(beginn, dauer(ALLGEMEIN, stufe));
  if (!gruppe.startsWith('S')) return allgemein;
  const alt = jahreSpaeter(beginn, dauer(SUE_BIS_SEPTEMBER_2024, stufe));
  if (alt < SUE_UMSTELLUNG) return alt;
  // Not risen under the old durations: the new ones apply from 01.10.2024, never earlier.
  return allgemein < SUE_UMSTELLUNG ? SUE_UMSTELLUNG : allgemein;
}

/** TA-5: the step reached on `stichtag` by somebody who has had `stufe` since `seit`. */
export function stufeAm(gruppe: string, stufe: number, seit: Tag, stichtag: Tag): number {
  if (stufe < 1 || stufe > 6 || (gruppe === 'E1' && stufe === 1))
    throw new Referenzfehler('NV', `${gruppe} hat keine Stufe ${stufe}`);
  let erreicht = stufe;
  let beginn = seit;
  while (erreicht < 6) {
    const naechste = aufstieg(gruppe, erreicht, beginn);
    if (naechste > stichtag) break;
    erreicht += 1;
    beginn = naechste;
  }
  return erreicht;
}
