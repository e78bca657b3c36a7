import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { BERECHNUNGEN } from '../../src/berechnung';
import {
  HOECHSTBETRAG_JE_VZAE,
  IM_JAHR,
  SACHKOSTEN_JE_VZAE,
  SCHLUESSEL,
  VZAE,
  inEuro,
} from '../faelle/suedkreis';
import { WURZEL } from './katalog';

/** The figures of the case stand in the catalogue; here they are computed. */
const abschnitt = readFileSync(join(WURZEL, 'docs', 'regeln.md'), 'utf8').split('## Der Fall')[1] ?? '';

const zeilen = abschnitt
  .split('\n')
  .filter((zeile) => /^\| \d/.test(zeile))
  .map((zeile) => zeile.split('|').map((zelle) => zelle.trim()));

const SUEDKREIS = [
  ['Gruppe', 'Stufe', 'VZÄ', 'Höchstbetrag', 'Sachkosten je VZÄ'],
  ['9c', 3, VZAE, HOECHSTBETRAG_JE_VZAE, SACHKOSTEN_JE_VZAE],
];

const deutsch = (zahl: unknown): string => inEuro(Number(zahl));

test('TB-1 TB-5 die Beträge des Falls im Katalog sind die gerechneten', () => {
  expect(zeilen).toHaveLength(4);
  for (const [, zeitraum = '', ...betraege] of zeilen) {
    const [von, bis] = zeitraum.split(' - ');
    const tabelle = BERECHNUNGEN.get('EIGENANTEILE')?.berechne([SUEDKREIS, von, bis]) as unknown[][];
    const summe = tabelle.at(-1) ?? [];
    expect([zeitraum, ...betraege.slice(0, 4)]).toEqual([
      zeitraum,
      ...[2, 3, 5, 7].map((i) => deutsch(summe[i])),
    ]);
  }
});

test('VT-2 die Aufteilung des Falls im Katalog ist die gerechnete', () => {
  const anteile = BERECHNUNGEN.get('VERTEILUNG')?.berechne([
    IM_JAHR.eigenanteil,
    [[...SCHLUESSEL]],
    500,
  ]) as number[][];
  const text = (anteile[0] ?? []).map((a) => deutsch(a).replace(/,00$/, '')).join(' / ');
  expect(abschnitt).toContain(text);
});
