import { EINGABE } from '../../../core/meldungen/eingabe';
import { FRUEHESTER_TAG } from '../../../core/zeit/datum';
import { asArgument } from '../../../workbook/read/tables';
import type { RefusalReason } from '../../../workbook/formula/fragment';

export const FORMULAR = {
  zurueck: 'Alle Funktionen',
  hilfe: 'Hilfeseite',
  hilfeZu: (name: string) => `Hilfeseite zu ${name} (öffnet im Browser)`,
  beispielUndSchreibweise: 'Beispiel und Schreibweise',
  beispiel: 'Beispiel',
  angaben: 'Angaben',
  freiwillig: (anzahl: number) =>
    anzahl === 1 ? 'Eine freiwillige Angabe' : `${anzahl} freiwillige Angaben`,
  schreibweise:
    'Zahlen mit Komma, Datum als TT.MM.JJJJ, Zellen wie B4, Tabellen wie KIM_Stellen[[#Kopfzeilen];[#Daten]]. Ein Text in Anführungszeichen bleibt Text, etwa "E9".',
  auchZeitraum: (satz: string) => `${satz} Hier genügt der Zeitraum, zum Beispiel 01.07.2025 bis 31.12.2025.`,
  auswahl: 'Auswahl übernehmen',
  auswahlFuer: (feld: string) => `Auswahl übernehmen für ${feld}`,
  standard: (wert: string) => `${wert} (Standard)`,
  wahl: (wert: string, bedeutung: string) => `${wert}: ${bedeutung}`,
  alsRechenweg: 'Als Rechenweg einfügen',
  rechenwegErklaert: 'Zeigt jeden Schritt mit Regel, Betrag und Quelle als Tabelle.',
  leeren: 'Angaben leeren',
  zurueckholen: 'Vorige Angaben zurückholen',
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

/** RECHENWEG has no form: the two ways to a Rechenweg. */
export const WEGE = {
  zelle: 'Rechenweg zu einer Zelle',
  zelleErklaert:
    'Die Formel steht schon in der Mappe? Bitte ihre Zelle anklicken. Der Rechenweg erscheint hier im Bereich, in der Mappe ändert sich nichts.',
  zelleOeffnen: 'Rechenweg zu dieser Zelle',
  tabelle: 'Rechenweg als Tabelle einfügen',
  tabelleErklaert: `Die Angaben sind die der Funktion, deren Ergebnis nachvollzogen werden soll. In ihrem Formular ist „${FORMULAR.alsRechenweg}“ dann schon gewählt.`,
  funktion: 'Funktion',
  formularOeffnen: 'Formular öffnen',
} as const;

/** How a field was read, where that is not obvious. */
export const GELESEN = {
  verschoben: (vorher: string) =>
    `Die Zellen sind im Blatt verschoben worden, die Angabe folgt ihnen (vorher ${vorher}).`,
  leer: (ort: string) => `${ort} ist leer.`,
  inhalt: (text: string) => `Inhalt: ${text}`,
  text: (text: string) => `Inhalt: Text „${text}“`,
  datumAlsZahl: (ort: string, tag: string, zahl: string) =>
    `${ort} enthält ein Datum (${tag}). Hier wird keines gebraucht; gerechnet wird mit der Zahl ${zahl}. Bitte prüfen.`,
  zahlAlsTag: (zahl: string, tag: string) => `Die Zahl ${zahl} gilt hier als Datum: ${tag}.`,
  tausender: (zahl: string, komma: string) => `Gelesen als ${zahl}, nicht als ${komma}.`,
  anteil: (zahl: string) => `Mit % gelesen als ${zahl}.`,
  gruppe: (text: string) => `Die Gruppe ${text}. Eine Zelle bitte mit „Auswahl übernehmen“ angeben.`,
  zeitraum: (von: string, bis: string) => `Zeitraum ${von} bis ${bis}; die Monate zählt KIM.MONATE.`,
  kostenEinesZeitraums: (ort: string) =>
    `${ort} rechnet die Kosten eines Zeitraums. Ohne Angabe gelten sie für 12 Monate; sonst bitte bei Monate denselben Zeitraum angeben.`,
  liste: (hoch: number, breit: number) => `Liste: ${zeilen(hoch)}, ${spalten(breit)}`,
  punktInListe: (hoch: number, breit: number) =>
    `Liste: ${zeilen(hoch)}, ${spalten(breit)}. Ein Punkt trennt hier Spalten, keine Tausender. Bitte prüfen.`,
} as const;

/** What the formula is going to show. */
export const VORSCHAU = {
  ergebnis: (text: string) => `Ergebnis: ${text}`,
  tabelle: (hoch: number, breit: number, erste: number) =>
    `Ergebnis: ${zeilen(hoch)}, ${spalten(breit)}${hoch > erste ? `; die ersten ${erste} Zeilen:` : ''}`,
  ersteZeilen: 'Ergebnis, erste Zeilen',
  breiter:
    'Die Tabelle geht rechts weiter. Bitte seitlich verschieben, mit der Tastatur mit den Pfeiltasten.',
  fund: (satz: string) => `Noch kein Ergebnis: ${satz}`,
  leereZelle: (feld: string, ort: string) =>
    `${feld}: Die Zelle ${ort} ist leer. Bitte dort einen Wert eintragen oder eine andere Zelle angeben.`,
  inDerZelle: 'Das Ergebnis kann nur Excel berechnen. Es erscheint in der Zelle.',
  ungelesen: (code: string) =>
    `Die Zellen ließen sich gerade nicht lesen. Das Ergebnis erscheint in der Zelle. (${code})`,
} as const;

/** What the cell would show, asked before it is written. */
export const RUECKFRAGE = {
  fehler: (wert: string, satz: string) =>
    `Die Formel hätte kein Ergebnis, in der Zelle stünde ${wert}. ${satz} Es wurde nichts geändert.`,
  verschoben: (felder: readonly string[]) =>
    `Im Blatt sind Zellen verschoben worden. Angepasst: ${felder.join(', ')}. Es wurde nichts geändert. Bitte die Angaben prüfen und erneut einfügen.`,
} as const;

/** Where the result is going to stand. */
export const PLATZ = {
  groesse: (hoch: number, breit: number, genau: boolean) =>
    `${genau ? '' : 'mindestens '}${zeilen(hoch)}, ${spalten(breit)}`,
  frei: (bereich: string, groesse: string) => `${bereich} (${groesse}), dort ist frei.`,
  freieZelle: (ort: string) => `${ort}, die Zelle ist frei.`,
  eingefuegt: (ort: string) => `${ort}, dort steht diese Formel schon.`,
  belegt: (ort: string) => `${ort}, die Zelle ist nicht leer.`,
  imWeg: (bereich: string, groesse: string, was: string) =>
    `${bereich} (${groesse}), dort ist kein Platz: ${was} ist im Weg.`,
  tabelle: (name: string) => `die Tabelle ${name}`,
  alsText: (ort: string) => `${ort}, die Zelle ist als Text formatiert.`,
  inTabelle: (ort: string, tabelle: string) => `${ort}, die Zelle liegt in der Tabelle ${tabelle}.`,
  anTabelle: (ort: string, tabelle: string) => `${ort}, die Zelle grenzt an die Tabelle ${tabelle}.`,
  zirkel: (ort: string, bezug: string) =>
    `${ort}, dort würde die Formel mit sich selbst rechnen (${bezug} gehört zu ihren Angaben).`,
  amRand: (ort: string, groesse: string) =>
    `${ort} (${groesse}), so viel Platz ist bis zum Rand des Blatts nicht.`,
} as const;

/** Why the content of a field can't be used. */
export const ABGELEHNT: Readonly<Record<RefusalReason, (detail: string) => string>> = {
  'malformed-number': () =>
    'Diese Zahl ist nicht eindeutig zu lesen. Bitte mit Komma vor den Nachkommastellen schreiben, Tausender mit Punkten oder gar nicht trennen und eine Währung nur dahinter, zum Beispiel 1.234,56 € oder 50000.',
  'too-many-digits': () => 'Diese Zahl hat mehr als 15 Stellen. Genauer rechnet Excel nicht.',
  'short-year': EINGABE.jahrZuKurz,
  'no-such-day': EINGABE.keinKalendertag,
  'too-early': (text) => EINGABE.tagZuFrueh(text, FRUEHESTER_TAG),
  'malformed-array': () =>
    'Diese Liste ist nicht lesbar. Bitte Spalten mit Punkt und Zeilen mit Strichpunkt trennen, Texte in Anführungszeichen setzen, Zahlen mit Komma und ohne Tausenderpunkte schreiben und alle Zeilen gleich lang machen, zum Beispiel {"Fortschreibung".WAHR;"Umlage".0,05}.',
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

/** What may have been meant by a name that is unknown. */
export const VORSCHLAG = {
  gemeint: (name: string) => `Gemeint ist ${name}?`,
  vorhanden: (namen: readonly string[]) =>
    `Vorhanden ${namen.length === 1 ? 'ist' : 'sind'} ${namen.slice(0, 5).join(', ')}${namen.length > 5 ? ' und weitere' : ''}.`,
} as const;

/** The options that have a field of their own. */
export const OPTION = {
  ohneAngabe: 'ohne Angabe',
  ja: 'ja',
  nein: 'nein',
} as const;

/** What a field needs. */
export const ANGABE = {
  noetig: 'Bitte ausfüllen.',
  zahl: 'Bitte eine Zahl eintragen. Werte aus Zellen nimmt das Feld Optionen.',
  optionenAusZellen: (ort: string) =>
    `Die Optionen kommen aus ${ort}. Bitte dort eintragen und hier leeren, oder das Feld Optionen leeren.`,
  optionenAlsPaare:
    'Die Optionen sind Paare aus Name und Wert, zum Beispiel {"Fortschreibung".WAHR}. Bitte so schreiben oder nur die Felder darüber ausfüllen.',
  eineZelle: 'Hier ist nur eine einzelne Zelle möglich.',
  bereich: `Bitte einen Bereich angeben, zum Beispiel A1:D10 oder ${asArgument('KIM_Stellen')}.`,
  keinName: (name: string) =>
    `Eine Tabelle oder einen Namen ${name} gibt es in dieser Mappe nicht. Bitte eine Tabelle oder einen Bereich angeben, zum Beispiel A1:D10.`,
  keineKopfzeile: (tabelle: string) =>
    `Die Tabelle ${tabelle} zeigt keine Kopfzeile, und ohne Überschriften sind die Spalten nicht zu erkennen. Bitte in Excel unter Tabellenentwurf die Kopfzeile einschalten.`,
  mitKopfzeile: (tabelle: string) =>
    `Die Überschriften der Tabelle fehlen in dieser Angabe. Bitte so schreiben: ${asArgument(tabelle)}`,
  geloescht: (text: string) =>
    `Die Zelle oder der Bereich ${text} wurde im Blatt gelöscht. Bitte neu auswählen oder eintippen.`,
} as const;
