import { deckblatt } from '../../src/vereinbarung/weitergabe/deckblatt';
import { SUEDKREIS } from './suedkreis';

test('AK-8 das Deckblatt nennt auch vorgeschlagenes Bezugsjahr und angenommene Sachkosten unter den Annahmen', () => {
  const blatt = deckblatt(
    'KIM Weiterg. Deckblatt',
    {
      vereinbarung: {
        ...SUEDKREIS,
        angaben: {
          ...SUEDKREIS.angaben,
          bezugVon: { wert: '2022-04-01', quelle: 'Vorschlag: Die letzten zwölf Monate der Laufzeit.' },
          sachkosten: { wert: 'angenommen', quelle: null },
        },
      },
      stand: { art: 'aktuell', eigenanteil: 50_098.41 },
      zeit: '30.11.2026 09:00',
      version: '1',
      geschrieben: '30.11.2026 08:00',
      belege: [],
      eigene: [],
      fehlend: [],
    },
    [],
    { eingaben: 'a', ergebnisse: 'b' },
    null,
  );
  const zeilen = blatt.blocks.flatMap(({ rows }) => rows.map(([erste]) => erste));
  expect(zeilen).toContain('Bezugsjahr von: Die letzten zwölf Monate der Laufzeit (angenommen)');
  expect(zeilen).toContain('Sachkosten sind: angenommen');
  // Rows in which a text wraps get its height.
  expect(blatt.fittedRows).toMatch(/^5:\d+$/);
});
