import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, utimesSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import type { Metadata } from '../../scripts/metadata/types';

const WURZEL = join(__dirname, '../..');
const DATEIEN = ['functions.js', 'functions.json'] as const;

/** Everything that decides what `functions.js` and `functions.json` contain. */
const QUELLEN = ['berechnung', 'core', 'eingabe', 'functions', 'parameters', 'shared-runtime']
  .map((ordner) => `src/${ordner}`)
  .concat('scripts/decimal', 'scripts/metadata', 'webpack.config.js', 'package.json');

interface Stand {
  readonly datei: string;
  readonly zeit: number;
}

const stand = (datei: string): Stand => ({ datei, zeit: statSync(datei).mtimeMs });

function dateienIn(pfad: string): string[] {
  if (!statSync(pfad).isDirectory()) return [pfad];
  return readdirSync(pfad, { withFileTypes: true }).flatMap((e) => dateienIn(join(pfad, e.name)));
}

const juengste = (wurzel: string): Stand =>
  QUELLEN.flatMap((q) => dateienIn(join(wurzel, q)))
    .map(stand)
    .reduce((a, b) => (b.zeit > a.zeit ? b : a));

/** The address that the build was made for stands in the help links. */
function adresse(dist: string): string {
  const { functions } = JSON.parse(readFileSync(join(dist, 'functions.json'), 'utf8')) as Metadata;
  return functions[0]?.helpUrl?.replace(/hilfe\/.*$/, '') ?? '';
}

/** Does a build of the sources as they are now give the same files? */
function gleichFrischGebaut(dist: string): boolean {
  const neu = mkdtempSync(join(tmpdir(), 'kim-dist-'));
  const bauen = join(__dirname, 'nur-funktionen.js');
  try {
    const lauf = spawnSync(process.execPath, [bauen, neu], {
      cwd: WURZEL,
      env: { ...process.env, KIM_BASE_URL: adresse(dist), NODE_ENV: '' },
      stdio: 'ignore',
    });
    const gleich = (d: string): boolean => readFileSync(join(dist, d)).equals(readFileSync(join(neu, d)));
    return lauf.status === 0 && DATEIEN.every(gleich);
  } finally {
    rmSync(neu, { recursive: true });
  }
}

/**
 * Tests of the built functions mean the sources as they are now. A build that gives the same text does not touch
 * the file (webpack compares before it writes), so an older date alone proves nothing; then a second build decides
 * and the file gets the date it deserves.
 *
 * @throws Error with what to do, if the build is missing or old
 */
export function pruefeFrische(dist: string, wurzel = WURZEL, gleich = gleichFrischGebaut): void {
  const wo = relative(WURZEL, dist);
  const fehlt = DATEIEN.find((d) => !existsSync(join(dist, d)));
  if (fehlt !== undefined) {
    throw new Error(
      `${wo}/${fehlt} fehlt: Diese Tests prüfen den Build. Bitte zuerst „npm run build“ ausführen.`,
    );
  }
  const quelle = juengste(wurzel);
  const alt = DATEIEN.filter((d) => stand(join(dist, d)).zeit < quelle.zeit);
  if (alt.length === 0) return;
  if (!gleich(dist)) {
    throw new Error(
      `Der Build in ${wo} (${alt.join(', ')}) ist älter als ${relative(wurzel, quelle.datei)} und gibt die Quelltexte nicht wieder. Bitte „npm run build“ ausführen.`,
    );
  }
  const jetzt = new Date();
  for (const d of alt) utimesSync(join(dist, d), jetzt, jetzt);
}
