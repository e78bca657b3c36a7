import type { Vereinbarung } from '../form';
import { befund, type Befund } from './befund';
import { BEFUNDSATZ } from './saetze';

const OPTIONEN = [
  'hoechstbetrag',
  'hoechstbetragGesamt',
  'quote',
  'mindestanteil',
  'sachkostenQuote',
  'gemeinkosten',
] as const;
const JE_STELLE = ['hoechstbetrag', 'hoechstbetragGesamt', 'kostenGesamt', 'quote', 'stufe'] as const;
const JE_KOMMUNE = ['festwert', 'hoechstens'] as const;

type Nullfeld = (typeof OPTIONEN)[number] | (typeof JE_STELLE)[number] | (typeof JE_KOMMUNE)[number];

const SATZ: Readonly<Partial<Record<Nullfeld, string>>> = {
  sachkostenQuote: BEFUNDSATZ.sachkostenNichtGefoerdert,
  kostenGesamt: BEFUNDSATZ.ohneKosten,
  stufe: BEFUNDSATZ.stufeNull,
  festwert: BEFUNDSATZ.ohneAnteil,
  hoechstens: BEFUNDSATZ.ohneAnteil,
};

/**
 * TB-1: where 0 counts like a blank cell. Whoever types it means something, and the amount of step 1 or the key would count
 * without a word. Where 0 is an amount (Sachkosten, Drittmittel) it stays one.
 */
export function nullen({ optionen, stellen, kommunen }: Vereinbarung): Befund[] {
  const satz = (feld: Nullfeld): string => SATZ[feld] ?? BEFUNDSATZ.nichtNull;
  return [
    ...OPTIONEN.filter((id) => optionen[id]?.wert === 0).map((id) =>
      befund('Fehler', { teil: 'optionen', id }, satz(id)),
    ),
    ...stellen.flatMap((stelle, zeile) =>
      JE_STELLE.filter((spalte) => stelle[spalte] === 0).map((spalte) =>
        befund('Fehler', { teil: 'stellen', zeile, spalte }, satz(spalte)),
      ),
    ),
    ...kommunen.flatMap((kommune, zeile) =>
      JE_KOMMUNE.filter((spalte) => kommune[spalte] === 0).map((spalte) =>
        befund('Fehler', { teil: 'kommunen', zeile, spalte }, satz(spalte)),
      ),
    ),
  ];
}
