/** What the help pages say themselves. Everything about functions and rules comes from their own sources. */
export const TEXTE = {
  produkt: 'KIM Refinanzierung',
  hilfe: 'Hilfe',
  zumInhalt: 'Zum Inhalt springen',
  aufDieserSeite: 'Auf dieser Seite',
  nachOben: 'Nach oben',
  alleFunktionen: 'Alle Funktionen',
  handbuch: 'Handbuch',
  vorigesKapitel: 'Zurück',
  naechstesKapitel: 'Weiter',
  klammern: 'Argumente in eckigen Klammern dürfen fehlen.',
  tabelle:
    'Das Ergebnis ist eine Tabelle. Sie füllt die Zellen neben und unter der Formel; diese müssen leer sein.',

  argumente: 'Argumente',
  argument: 'Argument',
  bedeutung: 'Bedeutung',
  pflicht: 'nötig',
  optional: 'optional',
  werteVon: (name: string): string => `Mögliche Werte für ${name}`,
  spaltenVon: (name: string): string => `Spalten von ${name}`,
  optionenVon: (name: string): string => `Namen in ${name}`,
  auchUnter: (namen: readonly string[]): string => `Auch unter der Überschrift ${namen.join(' oder ')}.`,
  spalte: 'Spalte',
  name: 'Name',

  beispiele: 'Beispiele',
  zelle: 'Zelle',
  tabelleNamens: (name: string): string => `Tabelle ${name}`,
  ergebnis: 'Ergebnis',
  ergebnisVon: (formel: string): string => `Ergebnis von ${formel}`,
  datum: (tag: string): string => `als Datum ${tag}`,

  rechenwegZeigen: 'Rechenweg zeigen',
  rechenwegVon: (formel: string): string => `Rechenweg von ${formel}`,

  fehler: 'Typische Fehler',
  ohneSatz: 'Zu diesem Fehlerwert kann Excel keinen eigenen Satz anzeigen.',

  regeln: 'Regeln',
  regelnDerKosten: 'Wie die Personalkosten einer Stelle gerechnet werden, steht auf der Seite von',
  regelverzeichnis: (anzahl: number): string => `Verzeichnis der ${anzahl} Regeln auf dieser Seite`,

  lizenzen: 'Lizenzen',
} as const;
