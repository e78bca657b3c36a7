import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FunctionsMetadata } from '@kim/engine';
import { openSession, type SessionSetup } from '@kim/excel';
import { atMost, type Figure } from '../figure';
import { builtPort } from '../built-functions';
import { type AgreementReport, measureAgreement } from './agreement';
import { measureCheck } from './check';
import { measureLoad } from './load';
import { measureRefresh, type Work } from './refresh';

const figure = (name: string, milliseconds: number): Figure => ({
  name,
  unit: 's',
  value: milliseconds / 1000,
  cpu: null,
  ratio: null,
  goal: null,
  reached: null,
});

/** SC-4, and what somebody waits for without wondering. */
const AGREEMENTS = [
  { posts: 200, towns: 20, seconds: 2, syncs: 6 },
  { posts: 2_000, towns: 20, seconds: null, syncs: 8 },
];

/** What the built functions are measured with in the stand-in for Excel, without the library's pauses. */
function setupOf(dist: string): SessionSetup {
  const read = (file: string): string => readFileSync(join(dist, file), 'utf8');
  return {
    metadata: JSON.parse(read('functions.json')) as FunctionsMetadata,
    functions: read('functions.js'),
  };
}

/** One run for each size, as each cell is one call. */
export async function writingFigures(dist: string): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const { posts, towns, seconds, syncs } of AGREEMENTS) {
    const report = await measureAgreement(setupOf(dist), posts, towns);
    figures.push(...agreementFigures(`${german(posts)} Stellen, ${towns} Kommunen`, report, seconds, syncs));
  }
  return figures;
}

/** AK-7 */
const CHECKED = { formulas: 10_000, seconds: 2 };

export async function checkFigures(dist: string): Promise<Figure[]> {
  const { formulas, seconds } = CHECKED;
  const { scan, check, cpu } = await measureCheck(setupOf(dist), builtPort(dist).calculate, formulas);
  return [
    figure(`Formeln prüfen: ${german(formulas)} Formeln lesen`, scan),
    {
      ...figure(`Formeln prüfen: ${german(formulas)} Formeln lesen und rechnen`, check),
      cpu: cpu / 1000,
      ...atMost(check / 1000, cpu / 1000, seconds, 's'),
    },
  ];
}

/** AK-4, AK-5 */
const REFRESHED = { posts: 1_000, towns: 20, preview: 0.5, apply: 1.5, syncs: 6 };

export async function refreshFigures(dist: string): Promise<Figure[]> {
  const { posts, towns } = REFRESHED;
  const { preview, apply, syncs } = await measureRefresh(setupOf(dist), builtPort(dist), posts, towns);
  const size = `${german(posts)} Stellen, ${towns} Kommunen`;
  const timed = (name: string, { clock, cpu }: Work, seconds: number): Figure => ({
    ...figure(`Aktualisieren: ${name}, ${size}`, clock),
    cpu: cpu / 1000,
    ...atMost(clock / 1000, cpu / 1000, seconds, 's'),
  });
  return [
    timed('Vorschau', preview, REFRESHED.preview),
    timed('Anwenden', apply, REFRESHED.apply),
    requests(`Aktualisieren: Anfragen beim Anwenden, ${size}`, syncs, REFRESHED.syncs),
  ];
}

const requests = (name: string, value: number, most: number): Figure => ({
  name,
  unit: 'Anfragen',
  value,
  cpu: null,
  ratio: null,
  ...atMost(value, null, most, 'Anfragen'),
});

const german = (number: number): string => number.toLocaleString('de-DE');

export async function loadFigures(dist: string): Promise<Figure[]> {
  const session = openSession(setupOf(dist));
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

function agreementFigures(
  size: string,
  { milliseconds, cpu, syncs }: AgreementReport,
  mostSeconds: number | null,
  mostSyncs: number,
): Figure[] {
  const [seconds, worked] = [milliseconds / 1000, cpu / 1000];
  return [
    {
      ...figure(`Vereinbarung schreiben: ${size}`, milliseconds),
      cpu: worked,
      ...atMost(seconds, worked, mostSeconds, 's'),
    },
    requests(`Vereinbarung schreiben: Anfragen, ${size}`, syncs, mostSyncs),
  ];
}
