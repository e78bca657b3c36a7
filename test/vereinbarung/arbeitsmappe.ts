import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FunctionsMetadata } from '../../dev/engine/contract';
import { type OfficeSession, openSession, type SessionSetup } from '../../dev/excel/node/office-session';
import type { Mappenstand, Zellinhalt } from '../../src/vereinbarung/rueckweg/mappenstand';
import type { Plan } from '../../src/plan/plan';
import { writePlan } from '../../src/workbook/write/write-plan';

const gebaut = (datei: string): string => readFileSync(join(__dirname, '../../dist', datei), 'utf8');

/** How a workbook differs from a new one on the web. */
type Besonderheit = Pick<SessionSetup, 'blank' | 'date1904'>;

/** The stand-in with the functions of the build, or with none where nothing has to be computed. */
export function oeffneMappe(mitFunktionen: boolean, besonderheit: Besonderheit = {}): OfficeSession {
  const funktionen = mitFunktionen
    ? {
        metadata: JSON.parse(gebaut('functions.json')) as FunctionsMetadata,
        functions: gebaut('functions.js'),
      }
    : {};
  const session = openSession({ ...funktionen, ...besonderheit });
  Object.assign(globalThis, { Excel: session.Excel });
  return session;
}

export function schliesseMappe(session: OfficeSession): void {
  session.close();
  Reflect.deleteProperty(globalThis, 'Excel');
}

/** By the product's own writer. */
export async function schreibe(session: OfficeSession, plan: Plan): Promise<void> {
  const ausgang = await writePlan(plan);
  if (ausgang.kind !== 'written') throw new Error(JSON.stringify({ ...ausgang, written: null }));
  await session.idle();
}

const zelle = (wert: unknown, art: unknown): Zellinhalt => {
  if (art === 'Error') return { fehler: String(wert) };
  return wert === '' ? null : (wert as Zellinhalt);
};

/** Everything that has a name, as it stands in the workbook. */
export async function gelesen(session: OfficeSession, von1904 = false): Promise<Mappenstand> {
  return session.Excel.run(async (context) => {
    const { names, tables } = context.workbook;
    names.load('items/name');
    tables.load('items/name');
    await context.sync();
    const zellen = names.items.map((item) => ({
      name: item.name,
      range: item.getRange().load('values,valueTypes'),
    }));
    const bereiche = tables.items.map((tabelle) => ({
      name: tabelle.name,
      kopf: tabelle.getHeaderRowRange().load('values'),
      daten: tabelle.getDataBodyRange().load('values,valueTypes'),
    }));
    await context.sync();
    return {
      von1904,
      namen: new Map(
        zellen.map(({ name, range }) => [name, zelle(range.values[0]?.[0], range.valueTypes[0]?.[0])]),
      ),
      tabellen: new Map(
        bereiche.map(({ name, kopf, daten }) => [
          name,
          {
            kopf: (kopf.values[0] ?? []).map(String),
            zeilen: daten.values.map((zeile, r) =>
              zeile.map((wert, c) => zelle(wert, daten.valueTypes[r]?.[c])),
            ),
          },
        ]),
      ),
    };
  });
}

/** The values of an area. */
export const werteIn = (session: OfficeSession, blatt: string, adresse: string): Promise<unknown[][]> =>
  session.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(blatt).getRange(adresse).load('values');
    await context.sync();
    return range.values;
  });

/** What a user does to a cell. */
export async function aendere(
  session: OfficeSession,
  bereich: (workbook: Excel.Workbook) => Excel.Range,
  wert: string | number,
): Promise<void> {
  await session.Excel.run(async (context) => {
    bereich(context.workbook).values = [[wert]];
    await context.sync();
  });
  await session.idle();
}
