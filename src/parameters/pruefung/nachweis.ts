import type { Nachweis } from '../formen';

/** Nobody may take a private copy for an official text, nor a derived value for a published one. */
export function pruefeNachweis(ort: string, nachweis: Nachweis): string[] {
  const { herkunft = '', quelle, status } = nachweis;
  const saetze: string[] = [];
  if (herkunft !== 'amtlich' && !quelle.includes(herkunft)) {
    saetze.push(`${ort}: die Quelle „${quelle}“ nennt ihre Herkunft „${herkunft}“ nicht.`);
  }
  if ((herkunft === 'abgeleitet') !== (status === 'abgeleitet')) {
    saetze.push(`${ort}: Herkunft „${herkunft}“ und Status „${status}“ passen nicht zusammen.`);
  }
  return saetze;
}
