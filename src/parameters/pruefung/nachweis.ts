import type { Nachweis } from '../formen';

/** Nobody may take a private copy for an official text, a derived value or a draft for a published one. */
export function pruefeNachweis(ort: string, nachweis: Nachweis): string[] {
  const { herkunft = '', quelle, status, nurFortschreibung = false } = nachweis;
  const saetze: string[] = [];
  if (herkunft !== 'amtlich' && !quelle.includes(herkunft)) {
    saetze.push(`${ort}: die Quelle „${quelle}“ nennt ihre Herkunft „${herkunft}“ nicht.`);
  }
  if ((herkunft === 'abgeleitet') !== (status === 'abgeleitet')) {
    saetze.push(`${ort}: Herkunft „${herkunft}“ und Status „${status}“ passen nicht zusammen.`);
  }
  if (status === 'Entwurf' && !nurFortschreibung) {
    saetze.push(`${ort}: ein Entwurf gilt nur mit Fortschreibung; „nurFortschreibung“ fehlt.`);
  }
  if (nurFortschreibung && status !== 'Entwurf' && status !== 'Annahme') {
    saetze.push(`${ort}: „nurFortschreibung“ passt nur zu Entwurf und Annahme, nicht zu „${status}“.`);
  }
  return saetze;
}
