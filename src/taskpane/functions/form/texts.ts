import { EINGABE } from '../../../core/meldungen/eingabe';
import { FRUEHESTER_TAG } from '../../../core/zeit/datum';
import { asArgument } from '../../../workbook/read/tables';
import type { RefusalReason } from '../../../workbook/formula/fragment';

export const FORMULAR = {
  zurueck: 'Alle Funktionen',
  hilfe: 'Hilfeseite',
  hilfeZu: (name: string) => `Hilfeseite zu ${name} (öffnet im Browser)`,
  beispiel: 'Beispiel',
  angaben: 'Angaben',
  freiwillig: (anzahl: number) =>
    anzahl === 1 ? 'Eine freiwillige Angabe' : `${anzahl} freiwillige Angaben`,
  schreibweise:
    'Zahlen mit Komma, Datum als TT.MM.JJJJ, Zellen wie B4, Tabellen wie KIM_Stellen[[#Kopfzeilen];[#Daten]]. Ein Text in Anführungszeichen bleibt Text, etwa "E9".',
  auswahl: 'Auswahl übernehmen',
  auswahlFuer: (feld: string) => `Auswahl übernehmen für ${feld}`,
  standard: (wert: string) => `${wert} (Standard)`,
  nummeriert: (feld: string, nummer: number) => `${feld} ${nummer}`,
  weiteres: 'Weiteres Argument',
  alsRechenweg: 'Als Rechenweg einfügen',
  rechenwegErklaert: 'Zeigt jeden Schritt mit Regel, Betrag und Quelle als Tabelle.',
  vorschau: 'Formel',
  ziel: 'Ziel',
  keinZiel: 'noch unbekannt',
  einfuegen: 'Einfügen',
  wirdEingefuegt: 'Wird eingefügt …',
  fehlend: (felder: readonly string[]) => `Bitte noch ausfüllen oder berichtigen: ${felder.join(', ')}.`,
  mehrfach: 'Es sind mehrere Bereiche ausgewählt. Bitte nur einen zusammenhängenden Bereich auswählen.',
  zuLang: 'Die Formel ist länger, als Excel erlaubt. Bitte Texte kürzen oder auf Zellen verweisen.',
  verstanden: {
    number: (wert: string) => `Zahl ${wert}`,
    text: (wert: string) => `Text ${wert}`,
    date: (wert: string) => `Datum ${wert.slice(1, -1)}`,
    name: (wert: string) => `Name ${wert}`,
    reference: (wert: string) => `Zelle ${wert}. Ist der Text gemeint: "${wert}"`,
  },
} as const;

const zeilen = (anzahl: number): string => (anzahl === 1 ? 'eine Zeile' : `${anzahl} Zeilen`);
const spalten = (anzahl: number): string => (anzahl === 1 ? 'eine Spalte' : `${anzahl} Spalten`);

/** What the formula is going to show. */
export const VORSCHAU = {
  ergebnis: (text: string) => `Ergebnis: ${text}`,
  tabelle: (hoch: number, breit: number, erste: number) =>
    `Ergebnis: ${zeilen(hoch)}, ${spalten(breit)}${hoch > erste ? `; die ersten ${erste} Zeilen:` : ''}`,
  ersteZeilen: 'Ergebnis, erste Zeilen',
  fund: (satz: string) => `Noch kein Ergebnis: ${satz}`,
  inDerZelle: 'Das Ergebnis kann nur Excel berechnen. Es erscheint in der Zelle.',
  ungelesen: (code: string) =>
    `Die Zellen ließen sich gerade nicht lesen. Das Ergebnis erscheint in der Zelle. (${code})`,
} as const;

/** Why the content of a field can't be used. */
export const ABGELEHNT: Readonly<Record<RefusalReason, (detail: string) => string>> = {
  'malformed-number': () =>
    'Diese Zahl ist nicht lesbar. Bitte mit Komma vor den Nachkommastellen schreiben, Tausender nur in Dreiergruppen und eine Währung nur dahinter, zum Beispiel 1.234,56 €.',
  'too-many-digits': () => 'Diese Zahl hat mehr als 15 Stellen. Genauer rechnet Excel nicht.',
  'short-year': EINGABE.jahrZuKurz,
  'no-such-day': EINGABE.keinKalendertag,
  'too-early': (text) => EINGABE.tagZuFrueh(text, FRUEHESTER_TAG),
  'array-constant': () =>
    'Listen in geschweiften Klammern sind hier nicht möglich. Bitte die Werte in Zellen schreiben und den Bereich angeben.',
  formula: () =>
    'Formeln sind hier nicht möglich. Bitte die Formel in eine Zelle schreiben und diese Zelle angeben.',
  'outside-sheet': (text) => `Die Zelle ${text} gibt es in keinem Blatt.`,
  'whole-lines': () =>
    'Ganze Spalten oder Zeilen machen die Mappe langsam. Bitte einen begrenzten Bereich angeben, zum Beispiel A1:A50.',
  'unknown-sheet': (name) => `Ein Blatt ${name} gibt es in dieser Mappe nicht.`,
  'unknown-table': (name) => `Eine Tabelle ${name} gibt es in dieser Mappe nicht.`,
  'unknown-column': (name) => `Eine Spalte ${name} gibt es in dieser Tabelle nicht.`,
  'table-part': () =>
    `Dieser Teil einer Tabelle ist nicht bekannt. Möglich ist zum Beispiel ${asArgument('KIM_Stellen')}.`,
  'text-too-long': () =>
    'Der Text ist länger als 255 Zeichen. Bitte in eine Zelle schreiben und die Zelle angeben.',
  'control-character': () => 'Der Text enthält unsichtbare Zeichen. Bitte neu eintippen.',
};

/** What a field needs. */
export const ANGABE = {
  noetig: 'Bitte ausfüllen.',
  eineZelle: 'Hier ist nur eine einzelne Zelle möglich.',
  bereich: `Bitte einen Bereich angeben, zum Beispiel A1:D10 oder ${asArgument('KIM_Stellen')}.`,
} as const;
