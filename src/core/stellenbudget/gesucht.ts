import { wertFehler } from '../fehler';
import { FEHLER } from '../meldungen/fehler';
import type { Stelle } from '../tabellen/stelle';
import { Dezimal } from '../zahl/dezimal';

/** SB-1: what may be sought. */
export const GESUCHT = ['VZÄ', 'KOSTEN', 'HÖCHSTBETRAG', 'QUOTE'] as const;
export type Gesucht = (typeof GESUCHT)[number];

/** SB-1, SB-4: step and bound, if nothing is said. */
export const STANDARD_SUCHE: Readonly<
  Record<Gesucht, { readonly schritt: Dezimal; readonly hoechstens: Dezimal }>
> = {
  VZÄ: { schritt: new Dezimal('0.01'), hoechstens: new Dezimal(100) },
  KOSTEN: { schritt: new Dezimal(1), hoechstens: new Dezimal(10_000_000) },
  HÖCHSTBETRAG: { schritt: new Dezimal(1), hoechstens: new Dezimal(1_000_000) },
  QUOTE: { schritt: new Dezimal('0.001'), hoechstens: new Dezimal(1) },
};

/**
 * SB-1: a Baustein, or one ceiling for the whole, would stand against the value that is sought.
 *
 * @throws Fachfehler `WERT` saying so
 */
export function pruefeGesucht({ baustein, hoechstbetragGesamt }: Stelle, gesucht: Gesucht): void {
  if (gesucht !== 'HÖCHSTBETRAG' && gesucht !== 'QUOTE') return;
  if (baustein !== null) throw wertFehler(FEHLER.gesuchtNebenAnderem(gesucht, 'Baustein'));
  if (gesucht === 'HÖCHSTBETRAG' && hoechstbetragGesamt !== null)
    throw wertFehler(FEHLER.gesuchtNebenAnderem(gesucht, 'Höchstbetrag gesamt'));
}

/** SB-1: the post with a value in place of what is sought; SB-3: a ceiling or quote of 0 is no grant. */
export function mitWert(s: Stelle, gesucht: Gesucht, wert: Dezimal): Stelle {
  switch (gesucht) {
    case 'VZÄ': {
      // What the row says stands for its own VZÄ.
      const anteilig = (betrag: Dezimal): Dezimal => betrag.times(wert).div(s.vzae);
      return {
        ...s,
        vzae: wert,
        kostenGesamt: s.kostenGesamt === null ? null : anteilig(s.kostenGesamt),
        drittmittel: anteilig(s.drittmittel),
        eigenmittel: anteilig(s.eigenmittel),
      };
    }
    case 'KOSTEN':
      return { ...s, kostenGesamt: wert };
    case 'HÖCHSTBETRAG':
      return wert.isZero() ? { ...s, art: 'OHNE' } : { ...s, hoechstbetrag: wert };
    case 'QUOTE':
      return { ...s, art: wert.isZero() ? 'OHNE' : 'ANTEIL', quote: wert };
  }
}
