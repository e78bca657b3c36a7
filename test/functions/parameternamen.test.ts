import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { bereich, eigenanteile, JAHR, STELLE, WERT } from './bauen';
import { kosten, zeile } from './parameterzeile';

const BUCH = readFileSync(join(__dirname, '../../docs/parameter.md'), 'utf8');

/** A section of the book of parameters, from its heading to the next of the same rank. */
const abschnitt = (titel: string): string => BUCH.split(`\n## ${titel}\n`)[1]?.split('\n## ')[0] ?? '';

/** The single values by their headings, and the Jahressonderzahlung with the groups of each row. */
const EINZELWERTE = [...abschnitt('Einzelwerte der Arbeitgeberkosten').matchAll(/^### (.+)$/gm)].map(
  (m) => m[1] ?? '',
);
const JSZ = abschnitt('Jahressonderzahlung');
const GRUPPEN = [
  ...[...JSZ.matchAll(/^### (.+)$/gm)].map((m) => m[1] ?? ''),
  ...[...JSZ.matchAll(/^\| (Jahressonderzahlung) +\| ([^|]*?) *\|/gm)].map(([, name, gruppen]) =>
    `${name ?? ''} ${gruppen ?? ''}`.trim(),
  ),
];

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

describe('PK-17 ein Name mit dem Tarif oder der Kasse in Klammern', () => {
  const mit = (name: string, optionen: unknown = null): unknown =>
    kosten(bereich(zeile(name, 0.05)), optionen);
  const ohne = (optionen: unknown): unknown => kosten(null, optionen);

  test('gilt nur für sie', () => {
    const vbl = [['Zusatzversorgung', 'VBL']];
    expect(mit('Umlage (KVW)')).toBe(mit('Umlage'));
    expect(mit('Umlage (VBL)')).toBe(ohne(null));
    expect(mit('Umlage (VBL)', vbl)).toBe(mit('Umlage', vbl));
    expect(mit('Umlage (KVW)', vbl)).toBe(ohne(vbl));
    expect(mit('Leistungsentgelt (TVöD-VKA)')).toBe(mit('Leistungsentgelt'));
    expect(mit('Leistungsentgelt (TVöD)')).toBe(mit('Leistungsentgelt'));
    expect(mit('Leistungsentgelt (TV-L)')).toBe(ohne(null));
    expect(mit('Jahressonderzahlung 9c (TVöD-VKA)')).toBe(mit('Jahressonderzahlung 9c'));
    expect(mit('Jahressonderzahlung (TV-L)')).toBe(ohne(null));
  });

  test('geht dem Namen ohne Klammer vor', () => {
    const zeilen = [zeile('Umlage', 0.02), zeile('Umlage (KVW)', 0.05)];
    expect(kosten(bereich(...zeilen))).toBe(mit('Umlage'));
    expect(kosten(bereich(...zeilen.slice().reverse()))).toBe(mit('Umlage'));
  });

  test.each([
    'Umlage (EUR)',
    'BBG RV (KVW)',
    'Umlage (VBL) (TV-L)',
    'Umlage ()',
    '(VBL)',
    'Jahressonderzahlung (VBL)',
  ])('„%s“ ist unbekannt', (name) => {
    expect(mit(name)).toEqual(WERT(/^Argument „parameter“: Zeile 2, Spalte Parameter: .* ist nicht bekannt/));
  });

  test('ein anderer Tarif in der Spalte daneben ist #WERT!', () => {
    expect(kosten(bereich(zeile('U2 (TV-L)', 0.01, { Tarif: 'TVöD-VKA' })))).toEqual(
      WERT(/^Argument „parameter“: Zeile 2, Spalte Tarif: Der Parameter nennt den Tarif TV-L. Bitte/),
    );
    expect(kosten(bereich(zeile('U2 (TVöD)', 0.01, { Tarif: 'TVöD-VKA' })))).toBe(
      kosten(bereich(zeile('U2', 0.01))),
    );
  });
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
