import type { MendRefusal } from '../../workbook/check/mend';
import type { Diagnosis, UncheckedReason } from './diagnosis';

const zahl = (anzahl: number): string => anzahl.toLocaleString('de-DE');
const formeln = (anzahl: number): string => (anzahl === 1 ? 'eine Formel' : `${zahl(anzahl)} Formeln`);

export const PRUEFEN = {
  zurStartseite: 'Start',
  titel: 'Formeln prüfen',
  erklaert:
    'Sucht auf allen Blättern dieser Mappe nach KIM-Formeln, auch nach selbst eingetippten, und rechnet jede mit den Werten ihrer Zellen nach. Beim Prüfen wird nichts geändert.',
  laeuft: 'Die Formeln werden geprüft …',
  gelesen: (fertig: number, von: number) => `${zahl(fertig)} von ${zahl(von)} Zellen gelesen`,
  gerechnet: (fertig: number, von: number) => `${zahl(fertig)} von ${zahl(von)} Formeln gerechnet`,
  erneut: 'Erneut prüfen',
  keine: 'In dieser Mappe steht keine KIM-Formel.',
  alleGut: (anzahl: number) =>
    anzahl === 1
      ? 'Die einzige KIM-Formel der Mappe ist aktuell.'
      : `Alle ${zahl(anzahl)} KIM-Formeln sind aktuell.`,
  ergebnis: (gesamt: number, auffaellig: number) =>
    `${gesamt === 1 ? 'Eine KIM-Formel' : `${zahl(gesamt)} KIM-Formeln`} gefunden, ${zahl(auffaellig)} davon ${auffaellig === 1 ? 'ist' : 'sind'} zu beachten.`,
  anzeigen: 'Anzeigen',
  auswahl: { auffaellig: 'Zu beachten', alle: 'Alle' },
  art: {
    stale: 'Veraltet',
    error: 'Fehler',
    overwritten: 'Formel überschrieben',
    broken: 'Excel kennt die Funktion nicht',
    text: 'Text statt Formel',
    unchecked: 'Nicht prüfbar',
    current: 'Aktuell',
  } satisfies Record<Diagnosis['kind'], string>,
  mitAnzahl: (was: string, anzahl: number) => `${was} (${zahl(anzahl)})`,
  keineDavon: 'Davon gibt es keine.',
  weitere: (anzahl: number) => `${zahl(anzahl)} weitere zeigen`,
  zurZelle: (ort: string) => `${ort} auswählen`,
  ausgeblendet: (ort: string) => `${ort} (Blatt ausgeblendet)`,
  zeigt: (wert: string) => `Zeigt ${wert}.`,
  heute: (alt: string, neu: string) => `Zeigt ${alt}, heute ergibt die Formel ${neu}.`,
  ohneSatz: 'Bitte die Zellen prüfen, auf die sich die Formel bezieht.',
  wirdZu: (formel: string) => `Lässt sich reparieren: ${formel}`,
  gemeint: (funktionen: readonly string[]) => `Meinten Sie ${funktionen.join(' oder ')}?`,
  ersetzt: 'Statt dieser Formel der Vereinbarung steht etwas anderes da. Reparieren trägt sie wieder ein.',
  ersetztBleibt:
    'Statt einer Formel der Vereinbarung steht etwas anderes da. Sie lässt sich hier nicht wieder eintragen, weil dort Zeilen oder Spalten verschoben sind oder sie nicht mehr bekannt ist. Bitte aus einer Sicherung wiederherstellen.',
  bleibt: (grund: string) => `Lässt sich hier nicht reparieren: ${grund}`,
  geschuetzt: (blatt: string) =>
    `Das Blatt ${blatt} ist geschützt. Bitte den Blattschutz aufheben und erneut prüfen.`,
  rechnetNoch: 'noch kein Ergebnis',
  leer: 'nichts',
  block: (zeilen: number, spalten: number) => `${zahl(zeilen)} × ${zahl(spalten)} Zellen`,
} as const;

/** Of the whole workbook. */
export const MAPPE = {
  manuell:
    'Excel berechnet diese Mappe nur auf Anforderung (Formeln > Berechnungsoptionen > Manuell): Nach Änderungen zeigen Formeln alte Ergebnisse, bis jemand F9 drückt.',
  ohneTabellen:
    'Excel berechnet in dieser Mappe Datentabellen nur auf Anforderung; KIM-Formeln betrifft das nicht.',
  ab1904:
    'Diese Mappe zählt die Tage ab 1904: Datumszellen ergeben in den KIM-Funktionen Tage, die vier Jahre zu früh liegen. (DA-1)',
  geschuetzt: (blaetter: readonly string[]) =>
    `Geschützt und darum weder neu zu berechnen noch zu reparieren: ${blaetter.join(', ')}.`,
  ausgeblendet: (blaetter: readonly string[]) => `Geprüft, aber ausgeblendet: ${blaetter.join(', ')}.`,
  zuGross: (blaetter: readonly string[]) =>
    `Sehr viele Zellen haben: ${blaetter.join(', ')}. Dort wurden nur Formeln gesucht, keine Texte, und Formeln, die auf diese Blätter verweisen, sind nicht prüfbar.`,
} as const;

/** Why a formula or a text is not repaired here. */
export const UNREPARIERBAR: Readonly<Record<MendRefusal, (was: string) => string>> = {
  unreadable: () =>
    'Sie lässt sich nicht vollständig lesen. Bitte die Zelle bearbeiten und die Formel prüfen.',
  'not-kim': () =>
    'Ganz außen steht keine KIM-Funktion. Ist die Formel so gemeint, bitte in die Zelle gehen und sie neu eingeben.',
  external: (was) => `Sie verweist auf eine andere Datei (${was}). Bitte den Verweis ersetzen.`,
  'unknown-function': (was) =>
    `Eine Funktion ${was} gibt es nicht. Alle Funktionen stehen unter „Formel einfügen“.`,
  'argument-count': (was) => `${was} hat zu viele oder zu wenige Argumente.`,
  'in-table': (was) =>
    `Die Zelle gehört zur Tabelle ${was}; Excel würde mit der Formel die ganze Spalte füllen. Bitte dort neu eingeben.`,
  'too-long': () => 'Sie ist länger, als Excel erlaubt.',
};

export const NICHT_PRUEFBAR: Readonly<Record<UncheckedReason, (was: string) => string>> = {
  busy: () => 'Excel rechnet noch. Bitte gleich erneut prüfen.',
  vast: () => 'Auf diesem Blatt sind zu viele Zellen, als dass alle gelesen würden.',
  unreadable: () => 'Die Formel lässt sich nicht in ihre Teile zerlegen.',
  native: (was) => `Sie enthält ${was}; das kann nur Excel berechnen.`,
  reference: (was) => `Was ${was} enthält, kann nur Excel berechnen, oder es rechnet dort gerade.`,
  areas: () => 'Sie rechnet mit ganzen Bereichen; das kann nur Excel.',
};

/** What an error of a cell means where no function has a sentence for it, by its invariant code. */
export const FEHLERWERTE: Readonly<Record<string, string>> = {
  '#SPILL!': 'Das Ergebnis braucht mehr freie Zellen darunter oder rechts daneben. Bitte dort Platz machen.',
  '#REF!': 'Eine Zelle, auf die sich die Formel bezog, gibt es nicht mehr.',
  '#CALC!': 'Excel hat die Formel nicht berechnen können.',
};

export const NEU_BERECHNEN = {
  knopf: (anzahl: number) => `Neu berechnen (${zahl(anzahl)}) …`,
  titel: (anzahl: number) => `Neu berechnen: ${formeln(anzahl)}`,
  erklaert:
    'Diese Formeln werden so, wie sie dastehen, noch einmal eingetragen; damit rechnet Excel sie mit den Daten von heute. Andere Formeln werden nicht angefasst; was auf diese Zellen verweist, folgt.',
  auchUnpruefbare: (anzahl: number) => `Auch die nicht prüfbaren (${zahl(anzahl)})`,
  erstDanach: 'Der neue Wert steht erst danach fest.',
  tun: 'Jetzt neu berechnen',
  laeuft: 'Die Formeln werden neu eingetragen …',
  fertig: (anzahl: number) =>
    anzahl === 1 ? 'Eine Formel ist neu berechnet.' : `${zahl(anzahl)} Formeln sind neu berechnet.`,
  eingetragen: (anzahl: number) =>
    anzahl === 1 ? 'Eine Formel ist neu eingetragen.' : `${zahl(anzahl)} Formeln sind neu eingetragen.`,
  gescheitert:
    'Es wurde nicht neu berechnet: In den Zellen stehen dieselben Formeln wie vorher. Ob Excel einzelne davon schon neu gerechnet hat, zeigt „Erneut prüfen“.',
} as const;

export const REPARIEREN = {
  knopf: (anzahl: number) => `Reparieren (${zahl(anzahl)}) …`,
  titel: (anzahl: number) => `Reparieren: ${anzahl === 1 ? 'eine Zelle' : `${zahl(anzahl)} Zellen`}`,
  erklaert:
    'In diesen Zellen steht danach die reparierte Formel. Lassen Sie aus, was bleiben soll, wie es ist. „Rückgängig“ gibt danach alles zurück.',
  bisher: (inhalt: string) => `Bisher: ${inhalt}`,
  neu: (formel: string) => `Neu: ${formel}`,
  tun: 'Jetzt reparieren',
  laeuft: 'Die Zellen werden repariert …',
  fertig: (anzahl: number) =>
    anzahl === 1 ? 'Eine Zelle ist repariert.' : `${zahl(anzahl)} Zellen sind repariert.`,
  gescheitert: 'Es wurde nichts repariert: Die Zellen haben ihren bisherigen Inhalt.',
  rueckgaengig: 'Rückgängig',
  nimmtZurueck: 'Der bisherige Inhalt wird zurückgegeben …',
  zurueck: 'Rückgängig gemacht: Die Zellen haben wieder ihren bisherigen Inhalt.',
} as const;

export const AENDERN = {
  abbrechen: 'Abbrechen',
  hoechstens: (anzahl: number) =>
    `Auf einmal gehen ${zahl(anzahl)} Zellen; für die übrigen bitte danach noch einmal prüfen.`,
  keine: 'Keine Zelle ist ausgewählt.',
  geblieben: 'Ein Teil der Zellen konnte nicht zurückgegeben werden:',
  erneutZurueck: 'Noch einmal zurückgeben',
  rechnetNoch: (orte: readonly string[]) =>
    `Excel rechnet noch: ${orte.join(', ')}. Bleibt dort #BESCHÄFTIGT!, bitte Strg+Alt+F9 drücken.`,
  unbekannt: (orte: readonly string[]) =>
    `Excel kennt die Funktion dort weiterhin nicht: ${orte.join(', ')}. Bitte Excel neu starten und erneut prüfen.`,
  ungelesen: 'Die neuen Werte konnten nicht gelesen werden. Bitte erneut prüfen.',
  altUndNeu: 'Alt und neu',
  vonNach: (ort: string, alt: string, neu: string) => `${ort}: ${alt} → ${neu}`,
  gleich: (ort: string, wert: string) => `${ort}: unverändert ${wert}`,
  weitereZellen: (anzahl: number) =>
    anzahl === 1 ? 'und eine weitere Zelle' : `und ${zahl(anzahl)} weitere Zellen`,
} as const;
