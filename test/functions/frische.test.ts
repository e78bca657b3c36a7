import { mkdirSync, mkdtempSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pruefeFrische } from './frische';

/** A project of one source file each and a build that is as old as asked. */
function projekt(bauzeit: Date): { wurzel: string; dist: string } {
  const wurzel = mkdtempSync(join(tmpdir(), 'kim-frische-'));
  const dist = join(wurzel, 'dist');
  for (const ordner of [
    'src/core',
    'src/eingabe',
    'src/berechnung',
    'src/functions',
    'src/parameters',
    'src/shared-runtime',
    'scripts/decimal',
    'scripts/metadata',
    'dist',
  ])
    mkdirSync(join(wurzel, ordner), { recursive: true });
  for (const datei of ['src/core/a.ts', 'webpack.config.js', 'package.json']) {
    writeFileSync(join(wurzel, datei), '');
    utimesSync(join(wurzel, datei), new Date(2020, 0, 2), new Date(2020, 0, 2));
  }
  for (const datei of ['functions.js', 'functions.json']) {
    writeFileSync(join(dist, datei), '{}');
    utimesSync(join(dist, datei), bauzeit, bauzeit);
  }
  return { wurzel, dist };
}

describe('Tests des Builds', () => {
  const alt = new Date(2020, 0, 1);
  const neu = new Date(2020, 0, 3);
  const offen: string[] = [];
  const mitProjekt = (bauzeit: Date): { wurzel: string; dist: string } => {
    const p = projekt(bauzeit);
    offen.push(p.wurzel);
    return p;
  };
  afterAll(() => offen.forEach((o) => rmSync(o, { recursive: true })));

  test('laufen mit einem Build, der jünger ist als die Quelltexte', () => {
    const { wurzel, dist } = mitProjekt(neu);
    expect(() => pruefeFrische(dist, wurzel, () => false)).not.toThrow();
  });

  test('scheitern ohne Build mit einem Satz, der sagt, was zu tun ist', () => {
    const { wurzel, dist } = mitProjekt(neu);
    rmSync(join(dist, 'functions.json'));
    expect(() => pruefeFrische(dist, wurzel)).toThrow(/functions.json fehlt: .* „npm run build“ ausführen/);
  });

  test('scheitern mit einem alten Build, der die Quelltexte nicht wiedergibt', () => {
    const { wurzel, dist } = mitProjekt(alt);
    expect(() => pruefeFrische(dist, wurzel, () => false)).toThrow(
      /^Der Build in .*functions.js, functions.json.* ist älter als src.core.a.ts .* „npm run build“ ausführen/,
    );
  });

  test('nehmen einen alten Build, der dasselbe ergibt, und merken es sich', () => {
    const { wurzel, dist } = mitProjekt(alt);
    pruefeFrische(dist, wurzel, () => true);
    expect(statSync(join(dist, 'functions.js')).mtimeMs).toBeGreaterThan(neu.getTime());
    expect(() => pruefeFrische(dist, wurzel, () => false)).not.toThrow();
  });
});
