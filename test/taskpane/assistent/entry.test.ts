import { ANGABEN } from '../../../src/mappe/angaben';
import { LISTEN, OPTIONSANGABEN } from '../../../src/vereinbarung/tabellen';
import { STELLEN } from '../../../src/mappe/stellen';
import { entryText, readEntry } from '../../../src/taskpane/assistent/state/entry';
import type { Mappenspalte } from '../../../src/mappe/spalte';

const { hoechstbetrag, quote, fortschreibung, tarifsteigerung } = OPTIONSANGABEN;
const { vzae, stufe, kostenGesamt } = STELLEN.spalten;
const { schluessel, mindestens, hoechstens, festwert } = LISTEN.kommunen.spalten;
const { von, titel } = ANGABEN;

it.each<[string, Mappenspalte, unknown]>([
  ['55.000', hoechstbetrag, 55_000],
  ['55 000', hoechstbetrag, 55_000],
  ['55.000,50 €', hoechstbetrag, 55_000.5],
  ['EUR 55000', hoechstbetrag, 55_000],
  ['1.234.567', hoechstbetrag, 1_234_567],
  ['80 %', quote, 0.8],
  ['0,8', quote, 0.8],
  ['-2 %', tarifsteigerung, -0.02],
  ['39 %', schluessel, 0.39],
  ['19.500 €', schluessel, 19_500],
  ['5.000', mindestens, 5_000],
  ['100 %', quote, 1],
  ['2,5', vzae, 2.5],
  ['50 %', vzae, 0.5],
  ['50 Prozent', vzae, 0.5],
  ['halbe Stelle', vzae, 0.5],
  ['eine halbe', vzae, 0.5],
  ['Halbtagsstelle', vzae, 0.5],
  ['1/2 Stelle', vzae, 0.5],
  ['½', vzae, 0.5],
  ['dreiviertel Stelle', vzae, 0.75],
  ['Vollzeit', vzae, 1],
  ['volle Planstelle', vzae, 1],
  ['19,5/39', vzae, 0.5],
  ['19,5 Std. von 39 Std.', vzae, 0.5],
  ['0,5 VZÄ', vzae, 0.5],
  ['0,5 VK', vzae, 0.5],
  ['2,5 Stellen', vzae, 2.5],
  ['3', stufe, 3],
  ['5.10.2021', von, '2021-10-05'],
  ['05.10.2021', von, '2021-10-05'],
  ['05102021', von, '2021-10-05'],
  ['5.10.21', von, '2021-10-05'],
  ['2021-10-05', von, '2021-10-05'],
  ['  Südkreis ', titel, 'Südkreis'],
  ['=1+1', titel, '=1+1'],
  ['WAHR', fortschreibung, true],
  ['', hoechstbetrag, null],
])('AS-11 reads %p', (text, column, wert) => {
  expect(readEntry(text, column)).toEqual({ gelungen: true, wert });
});

it.each<[string, Mappenspalte, RegExp]>([
  ['viel', hoechstbetrag, /keine Zahl/],
  ['2.5', vzae, /mit Komma schreiben: 2,5/],
  ['0 h', vzae, /kostet die Stelle nichts/],
  ['19,5 Std', vzae, /bei 39 Wochenstunden also 19,5\/39\./],
  ['19,5 Stunden', vzae, /also 19,5\/39\./],
  ['19.5 Wochenstunden', vzae, /also 19,5\/39\./],
  ['19,5 h/Woche', vzae, /also 19,5\/39\./],
  ['Teilzeit', vzae, /0,5 oder 50 % oder in Stunden 19,5\/39/],
  ['halbe Stelle', schluessel, /keine Zahl/],
  ['5.000 €', mindestens, /Einheit des Schlüssels, nicht EUR/],
  ['EUR 5.000', hoechstens, /Einheit des Schlüssels, nicht EUR/],
  ['5000 Euro', festwert, /Einheit des Schlüssels, nicht EUR/],
  ['70', quote, /Gemeint ist wohl 70 %/],
  ['2,5', quote, /Gemeint ist wohl 2,5 %/],
  ['55.000,00', quote, /kein Betrag/],
  ['-5', quote, /unter 0 %/],
  ['-5 %', quote, /unter 0 %/],
  ['80 %', hoechstbetrag, /ohne %/],
  ['200 %', kostenGesamt, /ohne %/],
  ['-2', tarifsteigerung, /Gemeint ist wohl -2 %/],
  ['viel', quote, /kein Anteil.* 80 %\.$/],
  ['drei', stufe, /keine Stufe.* von 1 bis 6/],
  ['101 %', quote, /höchstens 100 %/],
  ['-101 %', tarifsteigerung, /höchstens 100 %/],
  ['5.10.', von, /fehlt das Jahr/],
  ['31.02.2022', von, /31\.02\.2022 gibt es nicht/],
  ['heute', von, /kein Tag/],
  ['01.01.1899', von, /vor 1950/],
])('says what is wrong with %p and what to do', (text, column, sentence) => {
  const read = readEntry(text, column);
  expect(read.gelungen ? '' : read.satz).toMatch(sentence);
});

it.each<[string | number | boolean, Mappenspalte, string]>([
  [55_000, hoechstbetrag, '55.000'],
  [74_999.5, hoechstbetrag, '74.999,50'],
  [0.8, quote, '80 %'],
  [0.055, quote, '5,5 %'],
  [2.5, vzae, '2,5'],
  ['2021-10-05', von, '05.10.2021'],
  [true, fortschreibung, 'WAHR'],
])('shows %p in German notation, and reads it as the same', (wert, column, text) => {
  expect(entryText(wert, column)).toBe(text);
  expect(readEntry(text, column)).toEqual({ gelungen: true, wert });
});
