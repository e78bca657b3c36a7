import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { join } from 'node:path';
import { DIST, ROOT } from '../../scripts/start/paths';
import type { Figure } from './figure';
import { PARTS, partsNamed } from './parts';
import { sizesIn, type FileSize } from './sizes';

/**
 * `npm run bench`: measures the calculation, the built files and the pane in a browser, prints a table and writes the
 * figures as JSON. Ends with 1 if a goal is missed. With names of parts it measures only these, and writes nothing.
 */
const OUTPUT = join(ROOT, 'test-results', 'bench.json');

const german = (figure: number): string =>
  figure.toLocaleString('de-DE', { maximumFractionDigits: figure >= 100 ? 0 : figure >= 1 ? 2 : 4 });

const yesOrNo = (reached: boolean | null): string => (reached === null ? '' : reached ? 'ja' : 'NEIN');

const rowOf = ({ name, unit, value, cpu, ratio, goal, reached }: Figure): string[] => [
  name,
  `${german(value)} ${unit}`,
  cpu === null ? '' : `${german(cpu)} ${unit}`,
  ratio === null ? '' : `${german(ratio)} x`,
  goal ?? '',
  yesOrNo(reached),
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

async function main(names: readonly string[]): Promise<void> {
  const parts = partsNamed(names);
  // Before anything is measured: the measuring itself is load.
  const [load = 0] = loadavg();
  const built = existsSync(DIST);
  const figures: Figure[] = [];
  for (const [index, { what, ofBuild, measure }] of parts.entries()) {
    if (ofBuild && !built) continue;
    console.log(`Messung ${index + 1} von ${parts.length}: ${what} …`);
    const measured = await measure(built);
    for (const { name, value, unit } of measured) console.log(`  ${name}: ${german(value)} ${unit}`);
    figures.push(...measured);
  }
  console.log('');
  const whole = parts.length === PARTS.length;
  const files: FileSize[] = built && whole ? sizesIn(DIST) : [];

  print([
    ['Messung', 'nach der Uhr', 'Prozessorzeit', 'zu Gleitkomma', 'Ziel', 'erreicht'],
    ...figures.map(rowOf),
  ]);
  if (!built) console.log('Kein Build in dist: Tabellen, Größen, Nachbau und Browser nach „npm run build“.');
  else if (whole)
    print([['Datei', 'Bytes', 'gzip'], ...files.map((f) => [f.file, german(f.raw), german(f.gzip)])]);
  if (load > 0.5)
    console.log(
      `Der Rechner hatte anderes zu tun (Last ${german(load)}): Zum Vergleich taugt allenfalls die Prozessorzeit.`,
    );

  if (figures.some((m) => m.reached === false)) process.exitCode = 1;
  // What is kept has everything, so that it can be compared.
  if (!whole) return;

  mkdirSync(join(OUTPUT, '..'), { recursive: true });
  const computer = {
    node: process.version,
    processor: cpus()[0]?.model ?? '',
    cores: cpus().length,
    load,
  };
  writeFileSync(OUTPUT, `${JSON.stringify({ computer, figures, files }, null, 2)}\n`);
}

main(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
