/** SL-1, SL-5: the options of SCHLUESSEL. */
export const SCHLUESSELOPTIONSTEXTE: Readonly<Record<string, string>> = {
  Gesamt: 'Worauf sich alle Schlüssel summieren: 1 (ohne Angabe), EUR oder VZÄ.',
  Rundung:
    'Schritt der Schlüssel, zum Beispiel 0,5; ohne Angabe wird nicht gerundet. Die Summe bleibt Gesamt (größte Reste).',
};

/** What an option means, by its name. Every column of `stellen` is an option too and needs no text here. */
export const OPTIONSTEXTE: Readonly<Record<string, string>> = {
  Leistungsentgelt: 'Anteil am Entgelt, zum Beispiel 0,02; sonst der Satz des Tarifvertrags.',
  Umlage: 'Umlagesatz der Zusatzversorgung; sonst der Satz der Kasse.',
  Sanierungsgeld: 'Satz des Sanierungsgeldes der Zusatzversorgung; sonst der Satz der Kasse.',
  U2: 'Satz der Umlage U2 der Krankenkasse.',
  Zusatzbeitrag: 'Voller Zusatzbeitrag der Krankenkasse; die Hälfte davon trägt der Arbeitgeber.',
  Zulage:
    'Zulage einer vollen Stelle im Monat in EUR; ersetzt die SuE-Zulage. Bei Beamten steht sie auch für den Familienzuschlag.',
  Jahressonderzahlung: 'FALSCH: ohne Jahressonderzahlung.',
  'JSZ-Stichtag':
    'WAHR: ein Zwölftel je berührtem Monat, und nichts in einem Jahr, dessen 1. Dezember die Stelle nicht erreicht.',
  Einmalzahlungen: 'FALSCH: ohne die tariflichen Einmalzahlungen.',
  Tarif:
    'Tarifvertrag der Entgeltgruppen; sonst TVöD-VKA. Besoldungsgruppen gehören immer zur LBesO NRW, ohne dass eine Option es sagt.',
  Fortschreibung:
    'WAHR: Wo für eine Zeit noch nichts gilt, etwa ab 2027, werden Entwürfe oder die letzten bekannten Werte genommen. Rechenweg und Hinweis nennen sie.',
  Tarifsteigerung:
    'Angenommene Erhöhung der Entgelte je Jahr, zum Beispiel 0,025 oder 2,5 %: zuerst am Tag nach dem Ende des Tarifabschlusses (TVöD-VKA 01.04.2027, TV-L 01.02.2028), dann an jedem Jahrestag. Die Besoldung erhöht sie nicht; dafür ist KIM_Tarif da.',
  Zusatzversorgung:
    'Kasse der Zusatzversorgung, deren Sätze gelten; sonst KVW beim TVöD-VKA und VBL beim TV-L.',
  Beihilfe:
    'Aufwand für Beihilfe je volle Beamtenstelle im Monat in EUR, mit Umfang und Tagen gekürzt wie das Grundgehalt. Nötig, sobald eine Stelle eine Besoldungsgruppe hat; bei anderen ohne Wirkung.',
  Versorgungszuschlag:
    'Zuschlag für die Versorgung der Beamten als Anteil am Grundgehalt, den die eigene Versorgungskasse oder der Haushalt vorgibt. Nötig, sobald eine Stelle eine Besoldungsgruppe hat; bei anderen ohne Wirkung.',
  Kostenbasis:
    'PERSONAL: der Höchstbetrag deckt die Personalkosten. GESAMT: er deckt die Gesamtkosten, also Personalkosten und Sachkosten zusammen.',
  Pool: 'WAHR: alle Stellen teilen sich die Höchstbeträge; was eine nicht braucht, kommt den anderen zugute.',
  Abrechnung:
    'JAHR: je Kalenderjahr. LAUFZEIT: Die Höchstbeträge der Jahre werden zusammengezählt; was ein Jahr nicht braucht, kommt einem anderen zugute. Ein Betrag für die ganze Laufzeit, etwa 210.000 EUR für 36 Monate, gehört in die Spalte Höchstbetrag gesamt.',
  Monatsmethode: 'Wie angebrochene Monate bei Höchstbeträgen und Jahresbeträgen zählen.',
  Hinweis:
    'WAHR: HAUSHALT, STELLENBUDGET und in MONATSPLAN die Ansichten ABSCHLÄGE und ANFORDERUNGEN bekommen am Ende eine Spalte, in der steht, worauf zu achten ist, in HAUSHALT je Jahr.',
  Rundung:
    'Schritt in EUR, in dem HAUSHALT den Eigenanteil auf die Kommunen verteilt, in ganzen Cent, zum Beispiel 500. Was dadurch fehlt oder zu viel ist, steht in einer Zeile Rundung über der Summe.',
  Bagatellgrenze:
    'EUR: Ist die Förderung aller Stellen im Zeitraum zusammen kleiner, wird nichts gefördert, und der Hinweis sagt es.',
  Vakanzmethode:
    'Wie unbesetzte Monate die Höchstbeträge in SPITZABRECHNUNG und VERWENDUNGSNACHWEIS kürzen; sonst GENAU.',
  Ansicht: 'Was gezeigt wird. Wörter einer anderen Funktion ändern nichts; dann kommt die erste Ansicht.',
  Auszahlung:
    'Wann die Förderung kommt, in MONATSPLAN. Als Mittelanforderung ist sie immer für den Bedarf der nächsten Monate.',
  Bedarfsmonate:
    'Für wie viele Monate auf einmal die Förderung abgerufen wird; sonst 2 (VV Nr. 7.2 zu § 44 LHO NRW).',
  Termine:
    'Tage der Auszahlung TERMINE, zum Beispiel 01.05.;01.10. (so auch ohne Angabe). Jeder Termin im Zeitraum bekommt den gleichen Teil des Jahresbetrags; liegt keiner darin, ist es der erste Tag.',
  Abschläge: 'Wie oft die Kommunen vorauszahlen.',
  Fälligkeit:
    'Ob ein Abschlag am ersten oder am letzten Tag seines Quartals, Monats, Halbjahrs oder Jahres fällig ist.',
  Abschlagstermine: 'Tage der Abschläge TERMINE, zum Beispiel 30.04.;31.10.; dort nötig.',
  Anfangsbestand: 'Was am Anfang in der Kasse ist, in EUR; darf negativ sein.',
  Höchstens:
    'Größter Wert, den STELLENBUDGET versucht; sonst 100 VZÄ, Kosten 10.000.000, Höchstbetrag 1.000.000, Quote 1.',
};

/** What an option can be set to, where Excel knows no list. */
export const OPTIONSWERTE: Readonly<
  Record<string, readonly { readonly name: string; readonly tooltip: string }[]>
> = {
  Vakanzmethode: [
    { name: 'GENAU', tooltip: 'Jeder Teil eines Monats zählt: 3,4 sind 3,4.' },
    { name: 'VOLL', tooltip: 'Nur ganze Monate zählen: 3,4 sind 3.' },
    { name: 'KEINE', tooltip: 'Unbesetzte Monate kürzen nichts.' },
  ],
  Ansicht: [
    { name: 'PLAN', tooltip: 'MONATSPLAN, ohne Angabe: Kosten, Einnahmen und Bestand je Monat.' },
    { name: 'ABSCHLÄGE', tooltip: 'MONATSPLAN: wann welche Kommune wie viel zahlt.' },
    { name: 'ANFORDERUNGEN', tooltip: 'MONATSPLAN: wann welche Förderung anzufordern ist.' },
    { name: 'FORMULAR', tooltip: 'VERWENDUNGSNACHWEIS, ohne Angabe: der zahlenmäßige Nachweis.' },
    { name: 'STELLEN', tooltip: 'VERWENDUNGSNACHWEIS: je Stelle.' },
  ],
  Auszahlung: [
    { name: 'BEDARF', tooltip: 'Ohne Angabe: für den Bedarf der nächsten Monate, im ersten davon.' },
    { name: 'TERMINE', tooltip: 'In gleichen Teilen an den Tagen der Option Termine.' },
    { name: 'NACHTRÄGLICH', tooltip: 'Im letzten Monat des Jahres.' },
  ],
  Abschläge: [
    { name: 'QUARTAL', tooltip: 'Ohne Angabe: viermal im Jahr.' },
    { name: 'MONATLICH', tooltip: 'Jeden Monat.' },
    { name: 'HALBJAHR', tooltip: 'Zweimal im Jahr.' },
    { name: 'JAHR', tooltip: 'Einmal im Jahr.' },
    { name: 'TERMINE', tooltip: 'In gleichen Teilen an den Tagen der Option Abschlagstermine.' },
  ],
  Fälligkeit: [
    { name: 'BEGINN', tooltip: 'Ohne Angabe: am ersten Tag.' },
    { name: 'ENDE', tooltip: 'Am letzten Tag.' },
  ],
  Tarif: [
    { name: 'TVöD-VKA', tooltip: 'Kommunen.' },
    { name: 'TV-L', tooltip: 'Länder.' },
  ],
  Zusatzversorgung: [
    { name: 'KVW', tooltip: 'Kommunale Versorgungskassen Westfalen-Lippe.' },
    { name: 'VBL', tooltip: 'Versorgungsanstalt des Bundes und der Länder.' },
    {
      name: 'RZVK I',
      tooltip: 'Rheinische Zusatzversorgungskasse, Abrechnungsverband I: Umlage und Sanierungsgeld.',
    },
    {
      name: 'RZVK II',
      tooltip: 'Rheinische Zusatzversorgungskasse, Abrechnungsverband II: ein Beitrag statt der Umlage.',
    },
  ],
};

/** Stands for the columns of `stellen`, which are options as well. */
export const SPALTEN_ALS_OPTION = {
  name: (argument: string): string => `Spalten von ${argument}`,
  text: 'Der Wert gilt für alle Zeilen, in denen die Zelle leer ist. Bei Sachkosten je VZÄ, Sachkosten-Höchstbetrag, Drittmittel, Drittmittel je VZÄ und Eigenmittel zählt eine leere Zelle in Excel am Desktop als 0; dort die Spalte weglassen oder die Beträge eintragen.',
} as const;
