/** What an option means, by its name. Every column of `stellen` is an option too and needs no text here. */
export const OPTIONSTEXTE: Readonly<Record<string, string>> = {
  Leistungsentgelt: 'Anteil am Entgelt; sonst der Satz des Tarifvertrags.',
  Umlage: 'Umlagesatz der Zusatzversorgung.',
  Sanierungsgeld: 'Satz des Sanierungsgeldes der Zusatzversorgung.',
  U2: 'Satz der Umlage U2 der Krankenkasse.',
  Zusatzbeitrag: 'Voller Zusatzbeitrag der Krankenkasse; die Hälfte davon trägt der Arbeitgeber.',
  Zulage: 'Zulage einer vollen Stelle im Monat in EUR; ersetzt die SuE-Zulage.',
  Jahressonderzahlung: 'FALSCH: ohne Jahressonderzahlung.',
  'JSZ-Stichtag':
    'WAHR: ein Zwölftel je berührtem Monat, und nichts in einem Jahr, dessen 1. Dezember die Stelle nicht erreicht.',
  Einmalzahlungen: 'FALSCH: ohne die tariflichen Einmalzahlungen.',
  Tarif: 'Tarifvertrag; sonst TVöD-VKA.',
  Fortschreibung: 'WAHR: die letzten bekannten Sätze gelten weiter; der Rechenweg sagt es.',
  Kostenbasis:
    'PERSONAL: der Höchstbetrag deckt die Personalkosten. GESAMT: er deckt Personalkosten und Sachkosten zusammen.',
  Pool: 'WAHR: alle Stellen teilen sich die Höchstbeträge; was eine nicht braucht, kommt den anderen zugute.',
  Abrechnung: 'JAHR: je Kalenderjahr. LAUFZEIT: ein Höchstbetrag für den ganzen Zeitraum.',
  Monatsmethode: 'Wie angebrochene Monate bei Höchstbeträgen und Jahresbeträgen zählen.',
};

/** Stands for the columns of `stellen`, which are options as well. */
export const SPALTEN_ALS_OPTION = {
  name: (argument: string): string => `Spalten von ${argument}`,
  text: 'Der Wert gilt für alle Zeilen, in denen die Zelle leer ist. Bei Sachkosten je VZÄ, Sachkosten-Höchstbetrag, Drittmittel und Eigenmittel zählt eine leere Zelle in Excel am Desktop als 0; dort die Spalte weglassen oder die Beträge eintragen.',
} as const;
