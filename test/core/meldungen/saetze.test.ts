import { bausteinname } from '../../../src/core/foerderung/foerdersatz';
import { EINGABE } from '../../../src/core/meldungen/eingabe';
import { FEHLER } from '../../../src/core/meldungen/fehler';
import { HINWEIS, TABELLENHINWEIS } from '../../../src/core/meldungen/hinweise';
import { SCHRITT } from '../../../src/core/meldungen/schritte';
import { am } from '../hilfen';

/** Sentences that the readers of cells and the task pane put together, word for word. */
test.each([
  [
    'DA-2',
    EINGABE.jahrAlsZahl(2022, false),
    '2022 ist als Datum der 14.07.1905. Bitte den Tag ausschreiben: 01.01.2022',
  ],
  [
    'DA-2',
    EINGABE.jahrAlsText('2022', false),
    '2022 ist ein Jahr und kein Tag. Bitte den Tag ausschreiben: 01.01.2022',
  ],
  [
    'DA-2',
    EINGABE.jahrAlsZahl(2022, true),
    '2022 ist als Datum der 14.07.1905. Bitte den Tag ausschreiben: 31.12.2022',
  ],
  [
    'DA-2',
    EINGABE.jahrAlsText('2022', true),
    '2022 ist ein Jahr und kein Tag. Bitte den Tag ausschreiben: 31.12.2022',
  ],
  [
    'DA-2',
    EINGABE.tagZuFrueh('31.12.1949', am('01.01.1950')),
    '31.12.1949 liegt vor dem 01.01.1950, dem frühesten Tag, mit dem gerechnet wird. Bitte den Tag prüfen.',
  ],
  [
    'DA-2',
    EINGABE.zahlZuFrueh('12.000', 12_000, am('01.01.1950')),
    '12.000 ist als Datum der 07.11.1932, und vor dem 01.01.1950 wird nicht gerechnet. Bitte den Tag als TT.MM.JJJJ eingeben.',
  ],
  ['DA-1', EINGABE.keinKalendertag('31.02.2022'), 'Den Tag 31.02.2022 gibt es nicht. Bitte den Tag prüfen.'],
  [
    'DA-1',
    EINGABE.jahrZuKurz('1.1.22'),
    'Bei 1.1.22 fehlt das Jahr mit vier Stellen. Bitte so schreiben: 01.01.2022',
  ],
  [
    'DA-1',
    EINGABE.jahrZuKurz('1.1.27'),
    'Bei 1.1.27 fehlt das Jahr mit vier Stellen. Bitte so schreiben: 01.01.2027',
  ],
  [
    'DA-1',
    EINGABE.jahrZuKurz('31.12.49'),
    'Bei 31.12.49 fehlt das Jahr mit vier Stellen. Bitte so schreiben: 31.12.2049',
  ],
  [
    'DA-1',
    EINGABE.jahrZuKurz('1. 5. 50'),
    'Bei 1. 5. 50 fehlt das Jahr mit vier Stellen. Bitte so schreiben: 01.05.1950',
  ],
  [
    'DA-1',
    EINGABE.jahrZuKurz('1.1.'),
    'Bei 1.1. fehlt das Jahr mit vier Stellen. Bitte so schreiben: 01.01.JJJJ',
  ],
  [
    'RU-4',
    EINGABE.zahlMehrdeutig('1.234', '1234', '1,234'),
    '„1.234“ steht als Text in der Zelle und kann zweierlei heißen: 1234 oder 1,234. Bitte als Zahl eingeben.',
  ],
  [
    'RU-4',
    EINGABE.zahlUnlesbar('1234.56'),
    '„1234.56“ steht als Text in der Zelle und ist nicht eindeutig zu lesen. Bitte als Zahl mit Komma eingeben, zum Beispiel 1234,56.',
  ],
  ['KO-2', TABELLENHINWEIS.ergebniszeile(7), 'Ergebniszeile (Zeile 7) nicht mitgerechnet'],
  ['KO-3', TABELLENHINWEIS.nichtGelesen('Name, Bemerkung'), 'nicht gelesen: Name, Bemerkung'],
  ['KO-3', TABELLENHINWEIS.weitere(3), '3 weitere'],
  ['KO-3', TABELLENHINWEIS.gehoertIn('Tarif', 'optionen'), 'Tarif (gehört in optionen)'],
  [
    'KO-3',
    TABELLENHINWEIS.ohneTarif('TV-L', 'TVöD-VKA'),
    'keine Zeile gilt für TV-L (ohne Angabe in der Spalte Tarif gilt eine Zeile für TVöD-VKA)',
  ],
  [
    'KO-2',
    TABELLENHINWEIS.ohneName(4, 'Stelle'),
    'Zeile 4 hat in der Spalte Stelle keinen Namen und wird mitgerechnet',
  ],
  [
    'TB-1',
    FEHLER.gruppeFehlt(true, false),
    'Die Gruppe fehlt. Bitte die Spalte Gruppe oder die Spalte Kosten gesamt ausfüllen.',
  ],
  [
    'TB-1',
    FEHLER.gruppeFehlt(false, true),
    'Die Stufe fehlt. Bitte die Spalte Stufe oder die Spalte Kosten gesamt ausfüllen.',
  ],
  [
    'TB-1',
    FEHLER.gruppeFehlt(true, true),
    'Gruppe und Stufe fehlen. Bitte die Spalten Gruppe und Stufe oder die Spalte Kosten gesamt ausfüllen.',
  ],
  ['KO-3', TABELLENHINWEIS.in('kommunen', 'nicht gelesen: Amt'), 'kommunen: nicht gelesen: Amt'],
  ['LE-2', TABELLENHINWEIS.optionNull('Umlage'), 'Option Umlage ist 0'],
  [
    'LE-2',
    TABELLENHINWEIS.parameterNull(TABELLENHINWEIS.parameterzeile('U2', 4)),
    '0 steht bei U2 (Zeile 4)',
  ],
  [
    'LE-2',
    HINWEIS.optionStattLeer('Drittmittel', '1.000,00'),
    'Drittmittel: Option 1.000,00, weil die Zelle leer ist (Excel am Desktop rechnet hier mit 0)',
  ],
  [
    'LE-2',
    HINWEIS.nullStattOption('Drittmittel', '1.000,00'),
    'Drittmittel: 0 statt der Option 1.000,00 (eine leere Zelle zählt in Excel am Desktop als 0)',
  ],
  [
    'KO-3',
    FEHLER.quoteAndereArt('VOLL'),
    'Eine Quote wirkt nur bei der Art ANTEIL, angegeben ist die Art VOLL. Bitte die Art ANTEIL angeben oder die Quote weglassen.',
  ],
  [
    'RW-1',
    FEHLER.rechenwegZuLang(50_000),
    'Der Rechenweg hätte mehr als 50.000 Zeilen. Bitte weniger Stellen oder einen kürzeren Zeitraum angeben, zum Beispiel eine einzelne Stelle.',
  ],
  ['RW-1', SCHRITT.hinweise(3, ''), 'Hinweise zu Zeile 3'],
  ['RW-1', SCHRITT.hinweise(3, 'Case Management'), 'Hinweise zu Case Management'],
  ['KO-1', bausteinname('Baustein II'), '2'],
])('%s %s', (_, satz, erwartet) => {
  expect(satz).toBe(erwartet);
});
