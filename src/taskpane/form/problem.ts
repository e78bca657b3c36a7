import { EINGABE } from '../../core/meldungen/eingabe';
import { FRUEHESTER_TAG } from '../../core/zeit/datum';
import { asArgument } from '../../workbook/read/tables';
import type { Refusal, RefusalReason } from '../../workbook/formula/fragment';

/** Why the content of a field can't be used. */
const REFUSALS: Readonly<Record<RefusalReason, (detail: string) => string>> = {
  'malformed-number': () =>
    'Diese Zahl ist nicht lesbar. Bitte ohne Währung und mit Komma schreiben, zum Beispiel 1.234,56.',
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

export const refusalText = ({ reason, detail }: Refusal): string => REFUSALS[reason](detail);

export const PROBLEM = {
  required: 'Bitte ausfüllen.',
  singleCell: 'Hier ist nur eine einzelne Zelle möglich.',
  range: `Bitte einen Bereich angeben, zum Beispiel A1:D10 oder ${asArgument('KIM_Stellen')}.`,
} as const;
