import { join } from 'node:path';
import { createEngine } from '../../dev/engine/engine';
import { toInvariant } from '../../dev/engine/german/translate';
import { loadIronCalc } from '../../dev/engine/native/load';
import type { CellValue, Engine, Matrix } from '../../dev/engine/contract';
import { loadFunctions } from '../../dev/formel/built-functions';
import { ARBEITSMAPPE } from '../../src/katalog/arbeitsmappe';
import { METADATEN } from './gebaut';
import { KOMMUNEN, STELLEN } from '../faelle/suedkreis';
import { VERTRAG } from './vertrag';

const BEISPIEL = /Beispiel: (=KIM\..*?)(?: ergibt (.*))?\.$/;
const DIST = join(__dirname, '../../dist');

/** "19.500, 17.500, 7.000 und 6.000" */
const zahlen = (text: string): number[] =>
  text.split(/, (?=\d)| und /).map((t) => Number(t.replace(/\./g, '').replace(',', '.')));

/** A workbook with the tables that the examples name. */
function mappe(): { engine: Engine; blatt: number } {
  const engine = createEngine(loadIronCalc(), { dispatcher: loadFunctions(DIST) });
  const blatt = engine.addSheet('Tabelle1');
  const tabelle = (name: string, zeilen: readonly (readonly CellValue[])[], column: number): void => {
    zeilen.forEach((zeile, row) =>
      zeile.forEach((wert, i) => engine.setValue({ sheet: blatt, row, column: column + i }, wert)),
    );
    engine.setTable({
      name,
      area: { sheet: blatt, row: 0, column, rows: zeilen.length, columns: zeilen[0]?.length ?? 0 },
    });
  };
  tabelle('KIM_Stellen', STELLEN, 0);
  tabelle('KIM_Kommunen', KOMMUNEN, 10);
  tabelle('KIM_Weiterleitung', ARBEITSMAPPE['KIM_Weiterleitung'] ?? [], 40);
  return { engine, blatt };
}

async function rechne(formel: string): Promise<Matrix> {
  const { engine, blatt } = mappe();
  const zelle = { sheet: blatt, row: 0, column: 20 };
  engine.setFormula(zelle, toInvariant(formel));
  await engine.recalculate();
  const bereich = engine.spill(zelle);
  const werte = bereich === null ? [[engine.value(zelle)]] : engine.values(bereich);
  engine.dispose();
  return werte;
}

describe.each(METADATEN.functions)(
  'Das Beispiel zu $id, das Excel beim Eingeben zeigt,',
  ({ id, description = '' }) => {
    const [, formel = '', ergebnis] = BEISPIEL.exec(description) ?? [];

    test('steht am Ende der Beschreibung und ruft diese Funktion', () => {
      expect(formel).toMatch(new RegExp(`^=KIM\\.${id}\\(`));
    });

    test('ergibt, was dasteht; ohne Angabe die Tabelle mit ihrem Kopf', async () => {
      const werte = await rechne(formel);
      if (ergebnis !== undefined) expect(werte.flat()).toEqual(zahlen(ergebnis));
      else if (id in VERTRAG.ausgabe) expect(werte[0]).toEqual(VERTRAG.ausgabe[id]);
      else expect(werte.flat().filter((w) => typeof w === 'object')).toEqual([]);
    });
  },
);

test('Beispiele mit einem Ergebnis aus einem Wert nennen es', () => {
  const ohne = METADATEN.functions.filter((f) => BEISPIEL.exec(f.description ?? '')?.[2] === undefined);
  expect(ohne.filter((f) => f.result?.dimensionality !== 'matrix')).toEqual([]);
});
