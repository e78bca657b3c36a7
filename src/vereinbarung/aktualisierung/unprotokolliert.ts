import { vorgangVon } from '../weitergabe/belege';
import { gleicherBetrag } from './nachberechnung';
import { letzterEintrag, type Protokolleintrag } from './protokoll';

/** AK-6: results that differ from what was kept last, and no row of the protocol says why; EUR per Bezugsjahr. */
export interface Unprotokolliert {
  /** The last row of the agreement; `null` where it has none. */
  readonly zeile: Pick<Protokolleintrag, 'nr' | 'zeit'> | null;
  readonly vorher: number;
  readonly jetzt: number;
}

export interface Festgehaltenes {
  /** What the agreement is or was called. */
  readonly titel: readonly string[];
  /** The own share of the answers that were written last; `null` where they give none. */
  readonly geschrieben: number | null;
  /** Whether somebody has changed answers in the sheets since. */
  readonly istGeaendert: boolean;
}

/**
 * AK-6: whether the own share is another one than the protocol says, or without a row than the answers that were written.
 *
 * @returns `null` where all that has changed has been recorded
 */
export function unprotokolliert(
  eintraege: readonly Protokolleintrag[],
  { titel, geschrieben, istGeaendert }: Festgehaltenes,
  jetzt: number,
): Unprotokolliert | null {
  const letzte = letzterEintrag(eintraege.filter(({ vorgang }) => vorgangVon(titel, vorgang)));
  if (letzte) {
    const { nr, zeit, summeNachher: vorher } = letzte;
    // What is no number has been changed in the protocol itself, which is told elsewhere.
    return Number.isNaN(vorher) || gleicherBetrag(vorher, jetzt)
      ? null
      : { zeile: { nr, zeit }, vorher, jetzt };
  }
  if (!istGeaendert) return null;
  const vorher = geschrieben ?? 0;
  return gleicherBetrag(vorher, jetzt) ? null : { zeile: null, vorher, jetzt };
}
