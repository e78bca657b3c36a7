import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { bereich, eigenanteile, JAHR, STELLE } from './bauen';
import { kosten, zeile } from './parameterzeile';

const BUCH = readFileSync(join(__dirname, '../../docs/parameter.md'), 'utf8');

/** A section of the book of parameters, from its heading to the next of the same rank. */
const abschnitt = (titel: string): string => BUCH.split(`\n## ${titel}\n`)[1]?.split('\n## ')[0] ?? '';

/** The single values by their headings, and the Jahressonderzahlung with the groups of each row. */
const EINZELWERTE = [...abschnitt('Einzelwerte der Arbeitgeberkosten').matchAll(/^### (.+)$/gm)].map(
  (m) => m[1] ?? '',
);
const GRUPPEN = [
  ...abschnitt('Jahressonderzahlung').matchAll(/^\| (Jahressonderzahlung) +\| ([^|]*?) *\|/gm),
].map(([, name, gruppen]) => `${name ?? ''} ${gruppen ?? ''}`.trim());

test('PK-14 das Buch der Parameter nennt Namen', () => {
  expect(EINZELWERTE.length).toBeGreaterThan(10);
  expect(GRUPPEN).toEqual(expect.arrayContaining(['Jahressonderzahlung E9a bis E12']));
});

test.each([...new Set([...EINZELWERTE, ...GRUPPEN])])(
  'PK-14 %s: Der Name steht so auch in KIM_Parameter',
  (name) => {
    const wert = name.startsWith('BBG') || /abzug|grenze/.test(name) ? 100 : 0.01;
    expect(kosten(bereich(zeile(name, wert)))).toEqual(expect.any(Number));
  },
);

test('PK-14 ein Band meint mit „bis“ dasselbe wie mit Bindestrich', () => {
  const band = (name: string): unknown => kosten(bereich(zeile(name, 0.5)));
  const gewollt = band('Jahressonderzahlung E9a-E12');
  expect(gewollt).not.toBe(kosten(null));
  for (const name of ['E9a bis E12', 'E9A BIS E12', '9a bis 12', 'E9a–E12', 'E9a - E12', 'E9abisE12'])
    expect(band(`Jahressonderzahlung ${name}`)).toBe(gewollt);
});

test('PK-17 die Spalte Tarif steht am Ende und darf fehlen oder leer sein', () => {
  const gewollt = kosten(bereich(zeile('U2', 0.01)));
  for (const tarif of [null, '', 0, 'TVöD-VKA', 'TVöD'])
    expect(kosten(bereich(zeile('U2', 0.01, { Tarif: tarif })))).toBe(gewollt);
  expect(kosten(bereich(zeile('U2', 0.01, { Tarif: 'BAT' })))).toHaveProperty('code', '#VALUE!');
});

test('PK-17 für denselben Tag geht eine Zeile, die den Tarif nennt, einer für alle Tarife vor', () => {
  const zeilen = [zeile('U2', 0.005), zeile('U2', 0.01, { Tarif: 'TVöD-VKA' })];
  const gewollt = kosten(bereich(zeile('U2', 0.01)));
  expect(kosten(bereich(...zeilen))).toBe(gewollt);
  expect(kosten(bereich(...zeilen.slice().reverse()))).toBe(gewollt);
  expect(eigenanteile(bereich(STELLE), null, null, null, bereich(...zeilen))).toHaveProperty([1, 2], gewollt);
  const zweimal = [zeilen[1], zeilen[1]].map((z) => ({ ...z }));
  expect(kosten(bereich(...zweimal), null, JAHR)).toHaveProperty('code', '#VALUE!');
});
