import { readFileSync, readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { DATEIEN } from '../../src/parameters/dateien';
import type { Parameterdateien, Tarifdatei } from '../../src/parameters/formen';

const DATENORDNER = join(__dirname, '..', '..', 'src', 'parameters', 'daten');

/** Every data file on disk: path below `daten/` and text. */
export const dateienAufPlatte = (): { pfad: string; text: string }[] =>
  readdirSync(DATENORDNER, { recursive: true, withFileTypes: true })
    .filter((eintrag) => eintrag.isFile())
    .map((eintrag) => join(eintrag.parentPath, eintrag.name))
    .map((datei) => ({
      pfad: relative(DATENORDNER, datei).split(sep).join('/'),
      text: readFileSync(datei, 'utf8'),
    }));

/** A deep copy that a test may break. */
export type Kopie = { [Art in keyof Parameterdateien]: Record<string, Record<string, unknown>> };

export const kopie = (): Kopie => JSON.parse(JSON.stringify(DATEIEN)) as Kopie;

/** The pay tables of an annex, oldest first. */
export const tabellen = (tarif: string, anlage: string): Tarifdatei[] =>
  Object.values(DATEIEN.tarif).filter((datei) => datei.tarif === tarif && datei.anlage === anlage);

export const zellen = (datei: Tarifdatei): { zelle: string; betrag: string }[] =>
  Object.entries(datei.betraege).flatMap(([gruppe, stufen]) =>
    stufen.flatMap((betrag, i) => (betrag === null ? [] : [{ zelle: `${gruppe}/${i + 1}`, betrag }])),
  );
