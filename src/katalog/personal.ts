import type { Beispiele, Sachgebiet } from './form';

export const PERSONAL = {
  titel: 'Personalkosten und Entgelt',
  funktionen: {
    PERSONALKOSTEN: {
      stichworte:
        'kostet Stelle Stellenkosten Jahreskosten Gehalt Lohn Lohnkosten Arbeitgeber brutto Sozialversicherung Lohnnebenkosten Arbeitgeberanteil Krankenkasse Krankenversicherung Rente Zusatzversorgung Jahressonderzahlung Weihnachtsgeld Sonderzahlung Inflationsausgleich KGSt Beamte Beamtin Besoldung A11 LBesO Pension',
    },
    ENTGELT: {
      stichworte:
        'Gehalt Lohn Brutto Monatsgehalt Vergütung Besoldung Beamte Grundgehalt A11 LBesO Tarif TVöD TV-L SuE Erzieher Pflege Eingruppierung Entgeltgruppe',
    },
    STUFE: { stichworte: 'Stufenaufstieg Erfahrungsstufe Stufenlaufzeit Berufserfahrung' },
    TARIFSTAND: {
      stichworte: 'Tabelle Tarifrunde Tarifabschluss aktuell Tariferhöhung Stand Besoldung Beamte',
      umfang: { zeilen: 1, spalten: 4 },
      tagesspalte: 1,
    },
    TARIFANNAHME: {
      stichworte:
        'Tarifrunde Tariferhöhung Prognose Planung Sockelbetrag Mindesterhöhung KIM_Tarif erwartet Besoldung Beamte',
      // A header and at least one amount for every raise.
      umfang: { zeilen: 1, spalten: 7, je: { zeileVon: 'annahmen', zeilen: 1 } },
      tagesspalte: 1,
    },
  },
} as const satisfies Sachgebiet;

export const PERSONAL_BEISPIELE: Beispiele<typeof PERSONAL> = {
  PERSONALKOSTEN: {
    weitere: [
      {
        titel: 'Zwei volle Stellen und eine halbe',
        formel: '=KIM.PERSONALKOSTEN("9c";3;2,5;"01.01.2022";"31.12.2022")',
      },
      {
        titel: 'Beginn mitten im Monat',
        formel: '=KIM.PERSONALKOSTEN("9c";3;1;"15.10.2021";"31.12.2022")',
      },
      {
        titel: 'Sozialdienst, mit Zulage und Inflationsausgleich',
        formel: '=KIM.PERSONALKOSTEN("S11b";4;1;"01.01.2023";"31.12.2023")',
      },
      {
        titel: 'Optionen aus einer Tabelle: ohne Leistungsentgelt, ab 2027 fortgeschrieben',
        formel:
          '=KIM.PERSONALKOSTEN("9c";3;1;"01.01.2027";"31.12.2027";KIM_Optionen[[#Kopfzeilen];[#Daten]])',
      },
      {
        titel: 'Bis 2028 geplant: Werte fortgeschrieben, Entgelte um 2,5 % im Jahr erhöht',
        formel:
          '=KIM.PERSONALKOSTEN("9c";3;1;"01.01.2027";"31.12.2028";{"Fortschreibung".WAHR;"Tarifsteigerung".0,025})',
      },
      {
        titel: 'Tarifvertrag der Länder, mit den Sätzen der VBL',
        formel: '=KIM.PERSONALKOSTEN("E11";3;1;"01.01.2026";"31.12.2026";{"Tarif"."TV-L"})',
      },
      {
        titel: 'Eine Beamtenstelle A 11; Beihilfe und Versorgungszuschlag sind eigene Annahmen',
        formel:
          '=KIM.PERSONALKOSTEN("A 11";5;1;"01.01.2025";"31.12.2025";{"Beihilfe".350;"Versorgungszuschlag".0,3})',
      },
      {
        titel: 'Mit der Umlage U2 der eigenen Krankenkasse',
        formel:
          '=KIM.PERSONALKOSTEN("9c";3;1;"01.01.2026";"31.12.2026";;;KIM_Parameter[[#Kopfzeilen];[#Daten]])',
      },
    ],
    fehler: [
      '=KIM.PERSONALKOSTEN("9c";3;1;"01.01.2026";"31.12.2027")',
      '=KIM.PERSONALKOSTEN("9c";;1;"01.01.2022";"31.12.2022")',
      '=KIM.PERSONALKOSTEN("9c";3;1;2026;"31.12.2026")',
      '=KIM.PERSONALKOSTEN("A 10";3;1;"01.01.2026";"31.12.2026")',
      '=KIM.PERSONALKOSTEN("A 17";3;1;"01.01.2026";"31.12.2026")',
      '=KIM.PERSONALKOSTEN("9c";3;1;"01.01.2022";"31.12.2022";{"Umlagesatz".0,045})',
    ],
  },
  ENTGELT: {
    weitere: [
      { titel: 'Sozial- und Erziehungsdienst', formel: '=KIM.ENTGELT("S11b";4;"01.06.2026")' },
      { titel: 'Tarifvertrag der Länder', formel: '=KIM.ENTGELT("E11";3;"01.06.2026";"TV-L")' },
      { titel: 'Grundgehalt nach der LBesO NRW', formel: '=KIM.ENTGELT("A 11";5;"01.06.2025")' },
      {
        titel: 'Erwartete Erhöhung aus einer eigenen Tabelle',
        formel: '=KIM.ENTGELT("9c";3;"01.04.2027";;KIM_Tarif[[#Kopfzeilen];[#Daten]])',
      },
    ],
    fehler: [
      '=KIM.ENTGELT("9";3;"01.11.2021")',
      '=KIM.ENTGELT("9c";7;"01.11.2021")',
      '=KIM.ENTGELT("9c";3;"01.01.2019")',
      '=KIM.ENTGELT("9c";3;"01.06.2035")',
    ],
  },
  STUFE: {
    weitere: [
      {
        titel: 'Sozial- und Erziehungsdienst, ein Tag vor den neuen Laufzeiten',
        formel: '=KIM.STUFE("S11b";3;"01.01.2021";"30.09.2024")',
      },
      { titel: 'Am Tag der neuen Laufzeiten', formel: '=KIM.STUFE("S11b";3;"01.01.2021";"01.10.2024")' },
    ],
    fehler: ['=KIM.STUFE("9c";0;"01.01.2020";"01.01.2022")', '=KIM.STUFE("9";2;"01.01.2020";"01.01.2022")'],
  },
  TARIFSTAND: {
    weitere: [
      { titel: 'Tarifvertrag der Länder', formel: '=KIM.TARIFSTAND("01.06.2026";"TV-L")' },
      { titel: 'Besoldung in NRW', formel: '=KIM.TARIFSTAND("01.06.2026";"LBesO-NRW")' },
    ],
    fehler: ['=KIM.TARIFSTAND("01.01.2019")', '=KIM.TARIFSTAND("01.06.2026";"AVR")'],
  },
  TARIFANNAHME: {
    weitere: [
      {
        titel: 'Aus einer Tabelle, alle Gruppen des Tarifvertrags der Länder',
        formel: '=KIM.TARIFANNAHME(KIM_Tarifannahmen[[#Kopfzeilen];[#Daten]];"TV-L")',
      },
      {
        titel: 'Zwei Runden nacheinander',
        formel:
          '=KIM.TARIFANNAHME({"Ab"."Prozent"."Sockel"."Mindestbetrag";"01.04.2027".0,03.0.110;"01.04.2028".0,02.0.0};;{"9c"})',
      },
      {
        titel: 'Angestellte und Beamte zusammen',
        formel: '=KIM.TARIFANNAHME({"Ab"."Prozent";"01.04.2027".0,03};;{"9c";"A 11"})',
      },
      {
        titel: 'Als Entgelte in einer Rechnung',
        formel:
          '=KIM.PERSONALKOSTEN("9c";3;1;"01.01.2028";"31.12.2028";{"Fortschreibung".WAHR};KIM.TARIFANNAHME({"Ab"."Prozent";"01.04.2027".0,03};;{"9c"}))',
      },
    ],
    fehler: [
      '=KIM.TARIFANNAHME({"Ab"."Prozent";"01.04.2027".0})',
      '=KIM.TARIFANNAHME({"Ab"."Prozent";"01.01.2015".0,03};;{"9c"})',
    ],
  },
};
