import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FunctionsMetadata } from '@kim/engine';
import { openSession } from '@kim/excel';
import type { Figure } from '../figure';
import { measureLoad } from './load';

const figure = (name: string, milliseconds: number): Figure => ({
  name,
  unit: 's',
  value: milliseconds / 1000,
  cpu: null,
  ratio: null,
  goal: null,
  reached: null,
});

/** The built functions in the stand-in for Excel, without the library's pauses; one run, as each of its cells is one call. */
export async function measureStandIn(dist: string): Promise<Figure[]> {
  const read = (file: string): string => readFileSync(join(dist, file), 'utf8');
  const metadata = JSON.parse(read('functions.json')) as FunctionsMetadata;
  const session = openSession({ metadata, functions: read('functions.js') });
  try {
    const { first, again, errors } = await measureLoad(session.host);
    if (errors > 0) throw new Error(`${errors} Zellen des Nachbaus zeigen einen Fehler.`);
    return [
      figure('Nachbau: 1.000 Formeln und 1.000 Stellen, neu', first),
      figure('Nachbau: dieselben nach einer Änderung', again),
    ];
  } finally {
    session.close();
  }
}
