import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FunctionsMetadata } from '@kim/engine';
import { measureLoad } from './stand-in/load';
import { openSession } from '@kim/excel';
import type { Messwert } from './faelle';

const messwert = (name: string, millisekunden: number): Messwert => ({
  name,
  einheit: 's',
  wert: millisekunden / 1000,
  verhaeltnis: null,
  ziel: null,
  erreicht: null,
});

/** The built functions in the stand-in for Excel: one run, because most of it is waiting for the library. */
export async function messeNachbau(dist: string): Promise<Messwert[]> {
  const lies = (datei: string): string => readFileSync(join(dist, datei), 'utf8');
  const metadata = JSON.parse(lies('functions.json')) as FunctionsMetadata;
  const session = openSession({ metadata, functions: lies('functions.js') });
  try {
    const { first, again, errors } = await measureLoad(session.host);
    if (errors > 0) throw new Error(`${errors} Zellen des Nachbaus zeigen einen Fehler.`);
    return [
      messwert('Nachbau: 1.000 Formeln und 1.000 Stellen, neu', first),
      messwert('Nachbau: dieselben nach einer Änderung', again),
    ];
  } finally {
    session.close();
  }
}
