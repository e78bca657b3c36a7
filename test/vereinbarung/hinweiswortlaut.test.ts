import { funktionsbefunde } from '../../src/vereinbarung/pruefung/funktionsfunde';
import { SUEDKREIS } from './suedkreis';

const mitHinweis = (satz: string) =>
  funktionsbefunde(SUEDKREIS, {
    funktion: 'HAUSHALT',
    funde: [],
    ergebnis: [
      ['Jahr', 'Hinweis'],
      [2022, satz],
    ],
  });

test('AS-8 KO-2 eine Ergebniszeile heißt wie in der Liste und führt zu ihr', () => {
  expect(mitHinweis('kommunen: Ergebniszeile (Zeile 3) nicht mitgerechnet')).toMatchObject([
    {
      stufe: 'Hinweis',
      feld: { teil: 'kommunen', zeile: 1, spalte: null },
      satz: 'Unna (Kommune 2) heißt wie eine Ergebniszeile und wird nicht mitgerechnet. Ist es keine Summe, bitte den Namen ändern, sonst die Zeile löschen.',
    },
  ]);
});

test('AS-8 LE-2 eine Option von 0 führt zu ihrem Feld', () => {
  expect(mitHinweis('Option Zusatzbeitrag ist 0')).toMatchObject([
    {
      feld: { teil: 'optionen', id: 'zusatzbeitrag' },
      satz: 'Zusatzbeitrag ist 0 und zählt wie ein leeres Feld. Bitte den Wert eingeben oder das Feld leeren.',
    },
  ]);
});
