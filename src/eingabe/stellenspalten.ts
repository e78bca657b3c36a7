import { ARTEN, MERKMALE, type Merkmal } from '../core/daten';
import { wertFehler } from '../core/fehler';
import { bausteinname } from '../core/foerderung/foerdersatz';
import { MELDUNG } from './meldungen';
import { spalte, type Spalte } from './spalte';
import { datum, gruppe, nichtNegativ, positiv, quote, stufe, text, wahl, type Leser } from './werte';

const baustein: Leser<string> = (wert) => bausteinname(text(wert));

const leseMerkmal = wahl(MERKMALE);

/** A post is paid by PERSONAL or ASSISTENZ; the other Merkmale are no posts. */
const stellenmerkmal: Leser<Merkmal> = (wert) => {
  const merkmal = leseMerkmal(wert);
  if (merkmal !== 'PERSONAL' && merkmal !== 'ASSISTENZ') throw wertFehler(MELDUNG.stellenmerkmal(merkmal));
  return merkmal;
};

/** TB-1: the input columns. LE-2: where 0 makes no sense, it stands for a blank cell. */
export const S = {
  stelle: spalte('Stelle', text, true),
  kommune: spalte('Kommune', text, true),
  gruppe: spalte('Gruppe', gruppe, true),
  stufe: spalte('Stufe', stufe, true),
  vzae: spalte('VZÄ', positiv, true),
  von: spalte('Von', datum, true),
  bis: spalte('Bis', datum, true),
  seit: spalte('Seit', datum, true),
  kostenGesamt: spalte('Kosten gesamt', nichtNegativ, true),
  sachkosten: spalte('Sachkosten je VZÄ', nichtNegativ, false),
  baustein: spalte('Baustein', baustein, true),
  merkmal: spalte('Merkmal', stellenmerkmal, true),
  hoechstbetrag: spalte('Höchstbetrag', nichtNegativ, true),
  sachkostenHoechstbetrag: spalte('Sachkosten-Höchstbetrag', nichtNegativ, false),
  art: spalte('Art', wahl(ARTEN), true),
  quote: spalte('Quote', quote, true),
  drittmittel: spalte('Drittmittel', nichtNegativ, false),
  eigenmittel: spalte('Eigenmittel', nichtNegativ, false),
} as const;

export const SPALTEN: readonly Spalte<unknown>[] = Object.values(S);

/** KO-2: what names a post, and what a totals row has no sum of. */
const OHNE_SUMME: readonly Spalte<unknown>[] = [S.stelle, S.kommune, S.stufe, S.von, S.bis, S.seit];

export const NAMENSSPALTEN: readonly Spalte<unknown>[] = [S.stelle, S.kommune];
export const SUMMENSPALTEN = SPALTEN.filter((s) => !OHNE_SUMME.includes(s));

/** Names of the input columns in their order. Frozen; additions go to the end. */
export const STELLENSPALTEN: readonly string[] = SPALTEN.map((s) => s.name);
