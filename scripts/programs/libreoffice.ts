import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ensureProgram } from './ensure';
import type { Program } from './find';

export const LIBREOFFICE: Program = {
  what: 'LibreOffice Calc',
  advice: 'Bitte LibreOffice installieren',
  variable: 'KIM_LIBREOFFICE',
  names: ['soffice', 'libreoffice'],
  installed: [
    '/Applications/LibreOffice.app/Contents/MacOS/soffice',
    'C:\\Program Files\\LibreOffice\\program\\soffice.exe',
  ],
  packages: ['libreoffice-calc-nogui'],
};

/** Semicolon, quotation marks, UTF-8, from line 1, cells as they are shown, all sheets. */
const CSV = 'csv:Text - txt - csv (StarCalc):59,34,76,1,,0,false,true,true,false,false,-1';

/** A clerk's computer is a German one. */
const GERMAN =
  '<?xml version="1.0" encoding="UTF-8"?>' +
  '<oor:items xmlns:oor="http://openoffice.org/2001/registry"><item oor:path="/org.openoffice.Setup/L10N">' +
  '<prop oor:name="ooSetupSystemLocale" oor:op="fuse"><value>de-DE</value></prop></item></oor:items>';

/** A profile of its own: otherwise a LibreOffice that is open already would take the order, and keep it. */
function profileIn(folder: string): string {
  const profile = join(folder, 'profil');
  mkdirSync(join(profile, 'user'), { recursive: true });
  writeFileSync(join(profile, 'user/registrymodifications.xcu'), GERMAN);
  return `-env:UserInstallation=${pathToFileURL(profile).href}`;
}

/** What LibreOffice shows of a workbook: the text of every sheet as CSV, by the name of the sheet. */
export function shownByLibreOffice(workbook: Uint8Array): ReadonlyMap<string, string> {
  const folder = mkdtempSync(join(tmpdir(), 'kim-libreoffice-'));
  try {
    writeFileSync(join(folder, 'mappe.xlsx'), workbook);
    const { status, stderr } = spawnSync(
      ensureProgram(LIBREOFFICE),
      [profileIn(folder), '--headless', '--convert-to', CSV, '--outdir', folder, join(folder, 'mappe.xlsx')],
      { encoding: 'utf8', timeout: 300_000 },
    );
    const sheets = readdirSync(folder).filter((name) => name.endsWith('.csv'));
    if (status !== 0 || sheets.length === 0) throw new Error(`LibreOffice: ${status ?? 'timeout'} ${stderr}`);
    return new Map(
      sheets.map((name) => [
        name.slice('mappe-'.length, -'.csv'.length),
        readFileSync(join(folder, name), 'utf8'),
      ]),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
