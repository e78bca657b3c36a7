import { gefaltet } from '../../core/text/falten';
import type { Vereinbarung } from '../form';
import type { Feld } from '../ort';
import { zahlwort } from '../zahlwort';

const FEHLT: readonly (readonly [RegExp, 'gruppe' | 'stufe' | 'quote' | 'hoechstbetrag'])[] = [
  [/^Die Stufe fehlt\./, 'stufe'],
  [/^(?:Die Gruppe fehlt|Gruppe und Stufe fehlen)\./, 'gruppe'],
  [/^Die Art \S+ braucht eine Quote/, 'quote'],
  [/^Die Art \S+ braucht einen Höchstbetrag/, 'hoechstbetrag'],
];

/** A Baustein that has no rates, by its name. */
const OHNE_SAETZE = /^Baustein (.+) ist nicht hinterlegt; bekannt sind /s;
const GEMISCHT = /^(?:\w+: )?Schlüssel verschiedener Art: (\S+) neben /;
const GRENZEN = /^Zeile \d+(?: \((.*)\))?: Mindestens .+ liegt über Höchstens /s;

/** The name of a Baustein that a function does not know; null where it says something else. */
export const unbekannterBaustein = (satz: string): string | null => OHNE_SAETZE.exec(satz)?.[1] ?? null;

/** The field of a post, or of step 1 where the post takes its value from there. */
function beiDerStelle(v: Vereinbarung, zeile: number, satz: string): Feld | null {
  const stelle = v.stellen[zeile];
  if (unbekannterBaustein(satz) !== null)
    return stelle?.baustein === null
      ? { teil: 'optionen', id: 'baustein' }
      : { teil: 'stellen', zeile, spalte: 'baustein' };
  const spalte = FEHLT.find(([muster]) => muster.test(satz))?.[1];
  if (spalte === undefined) return null;
  const vonAllen = (spalte === 'quote' || spalte === 'hoechstbetrag') && stelle?.art === null;
  return vonAllen ? { teil: 'optionen', id: spalte } : { teil: 'stellen', zeile, spalte };
}

function beiDerKommune({ kommunen }: Vereinbarung, satz: string): Feld | null {
  const anteil = GEMISCHT.exec(satz)?.[1];
  if (anteil !== undefined) {
    const zeile = kommunen.findIndex(
      ({ schluessel }) => schluessel !== null && zahlwort(schluessel) === anteil,
    );
    return zeile < 0 ? null : { teil: 'kommunen', zeile, spalte: 'schluessel' };
  }
  const name = GRENZEN.exec(satz)?.[1];
  const zeile = kommunen.findIndex(({ kommune }) => gefaltet(kommune ?? '') === gefaltet(name ?? ''));
  return name === undefined || zeile < 0 ? null : { teil: 'kommunen', zeile, spalte: 'mindestens' };
}

/** AS-8: the field that a sentence of a function is about, where its place names no more than a row or a list. */
export function feldAusSatz(v: Vereinbarung, feld: Feld | null, satz: string): Feld | null {
  if (feld === null) return beiDerKommune(v, satz);
  if (feld.teil === 'kommunen' && feld.spalte === null) return beiDerKommune(v, satz) ?? feld;
  const istZeile = feld.teil === 'stellen' && feld.zeile !== null && feld.spalte === null;
  return istZeile ? (beiDerStelle(v, feld.zeile, satz) ?? feld) : feld;
}
