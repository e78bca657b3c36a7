import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { join } from 'node:path';
import { messeAlles, type Messwert } from './faelle';
import { groessen, type Groesse } from './groessen';
import { messeNachbau } from './nachbau';
import { DIST, ROOT } from '../../scripts/start/paths';
import { measureInBrowser } from './browser';

/**
 * `npm run bench`: measures the calculation, the built files and the pane in a browser, prints a table and writes the
 * figures as JSON. Ends with 1 if a target is missed.
 */
const OUTPUT = join(ROOT, 'test-results', 'bench.json');

const german = (figure: number): string =>
  figure.toLocaleString('de-DE', { maximumFractionDigits: figure >= 100 ? 0 : figure >= 1 ? 2 : 4 });

const rowOf = (m: Messwert): string[] => [
  m.name,
  `${german(m.wert)} ${m.einheit}`,
  m.verhaeltnis === null ? '' : `${german(m.verhaeltnis)} x`,
  m.ziel ?? '',
  m.erreicht === null ? '' : m.erreicht ? 'ja' : 'NEIN',
];

function print(rows: readonly (readonly string[])[]): void {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  for (const row of rows) {
    const cells = row.map((text, column) =>
      column === 0 ? text.padEnd(widths[column] ?? 0) : text.padStart(widths[column] ?? 0),
    );
    console.log(cells.join('  '));
  }
  console.log('');
}

async function main(): Promise<void> {
  // Before anything is measured: the measuring itself is load.
  const [load = 0] = loadavg();
  const built = existsSync(DIST);
  const inBrowser = built ? [...(await messeNachbau(DIST)), ...(await measureInBrowser())] : [];
  const figures = [...messeAlles(), ...inBrowser];
  const files: Groesse[] = built ? groessen(DIST) : [];

  print([['Messung', 'Wert', 'zu Gleitkomma', 'Ziel', 'erreicht'], ...figures.map(rowOf)]);
  if (!built) console.log('Kein Build in dist: Größen, Nachbau und Browser nach „npm run build“.');
  else print([['Datei', 'Bytes', 'gzip'], ...files.map((f) => [f.datei, german(f.roh), german(f.gzip)])]);
  if (load > 0.5)
    console.log(
      `Der Rechner hatte anderes zu tun (Last ${german(load)}): Die Zeiten taugen nicht zum Vergleich.`,
    );

  mkdirSync(join(OUTPUT, '..'), { recursive: true });
  const computer = {
    node: process.version,
    prozessor: cpus()[0]?.model ?? '',
    kerne: cpus().length,
    last: load,
  };
  writeFileSync(
    OUTPUT,
    `${JSON.stringify({ rechner: computer, messwerte: figures, dateien: files }, null, 2)}\n`,
  );
  if (figures.some((m) => m.erreicht === false)) process.exitCode = 1;
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
