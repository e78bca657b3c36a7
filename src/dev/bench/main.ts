import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { groessen, type Groesse } from './groessen';
import { messeAlles, type Messwert } from './faelle';
import { messeNachbau } from './nachbau';

/**
 * `npm run bench`: measures the calculation and the built files, prints a table and writes the figures as JSON.
 * Ends with 1 if a target is missed.
 */
const WURZEL = join(__dirname, '..', '..', '..');
const DIST = join(WURZEL, 'dist');
const AUSGABE = join(WURZEL, 'test-results', 'bench.json');

const deutsch = (zahl: number): string =>
  zahl.toLocaleString('de-DE', { maximumFractionDigits: zahl >= 100 ? 0 : zahl >= 1 ? 2 : 4 });

const zeile = (m: Messwert): string[] => [
  m.name,
  `${deutsch(m.wert)} ${m.einheit}`,
  m.verhaeltnis === null ? '' : `${deutsch(m.verhaeltnis)} x`,
  m.ziel ?? '',
  m.erreicht === null ? '' : m.erreicht ? 'ja' : 'NEIN',
];

function drucke(zeilen: readonly (readonly string[])[]): void {
  const breiten = (zeilen[0] as readonly string[]).map((_, s) =>
    Math.max(...zeilen.map((z) => (z[s] as string).length)),
  );
  for (const z of zeilen) {
    console.log(
      z
        .map((text, s) => (s === 0 ? text.padEnd(breiten[s] as number) : text.padStart(breiten[s] as number)))
        .join('  '),
    );
  }
  console.log('');
}

async function messe(): Promise<void> {
  const gebaut = existsSync(DIST);
  const messwerte = [...messeAlles(), ...(gebaut ? await messeNachbau(DIST) : [])];
  const dateien: Groesse[] = gebaut ? groessen(DIST) : [];

  drucke([['Messung', 'Wert', 'zu Gleitkomma', 'Ziel', 'erreicht'], ...messwerte.map(zeile)]);
  if (!gebaut) console.log('Kein Build in dist: Größen und Nachbau nach „npm run build“.');
  else
    drucke([['Datei', 'Bytes', 'gzip'], ...dateien.map((d) => [d.datei, deutsch(d.roh), deutsch(d.gzip)])]);

  mkdirSync(join(AUSGABE, '..'), { recursive: true });
  const rechner = { node: process.version, prozessor: cpus()[0]?.model ?? '', kerne: cpus().length };
  writeFileSync(AUSGABE, `${JSON.stringify({ rechner, messwerte, dateien }, null, 2)}\n`);
  if (messwerte.some((m) => m.erreicht === false)) process.exitCode = 1;
}

void messe();
