import type { Beispiele, Sachgebiet } from './form';

export const TABELLEN = {
  titel: 'Ganze Tabellen auf einmal',
  funktionen: {
    EIGENANTEILE: {
      stichworte:
        'Stellenplan Stellenliste Refinanzierung viele Stellen Übersicht Überdeckung Rückzahlung Beamte Beamtin Besoldung A11 Gemeinkosten Arbeitsplatzkosten',
      umfang: { zeilen: 1, spalten: 10, je: { zeileVon: 'stellen', zeilen: 1 } },
      regeln: ['TB-4'],
    },
    HAUSHALT: {
      stichworte:
        'Haushaltsplan Haushaltsansatz Haushaltsjahr Ertrag Produkt Jahre Umlage Städte Gemeinden Ratsvorlage Beschlussvorlage Beamte Besoldung A11',
      // A header, then at least one year and the total, each with all Kommunen and a sum.
      umfang: { zeilen: 1, spalten: 6, je: { zeileVon: 'kommunen', zeilen: 2 } },
      regeln: ['TB-4'],
    },
  },
} as const satisfies Sachgebiet;

export const TABELLEN_BEISPIELE: Beispiele<typeof TABELLEN> = {
  EIGENANTEILE: {
    weitere: [
      {
        titel: 'Bekannte Kosten statt Tarif, Sätze und Art aus Baustein 1',
        formel:
          '=KIM.EIGENANTEILE({"Stelle"."VZÄ"."Kosten gesamt"."Baustein"."Merkmal";"Leitung".1.78000.1."PERSONAL";"Assistenz".0,5.28000.1."ASSISTENZ"};"01.01.2022";"31.12.2022")',
      },
      {
        titel: 'Angestellte und Beamte in einer Tabelle',
        formel:
          '=KIM.EIGENANTEILE({"Stelle"."Gruppe"."Stufe"."VZÄ"."Höchstbetrag";"Leitung"."A 11".5.1.55000;"Fallmanagement"."9c".3.1.55000};"01.01.2025";"31.12.2025";{"Beihilfe".350;"Versorgungszuschlag".0,3})',
      },
      {
        titel: 'Eine Summenzeile und eine eigene Spalte zählen nicht mit',
        formel:
          '=KIM.EIGENANTEILE({"Stelle"."Amt"."VZÄ"."Kosten gesamt"."Höchstbetrag";"A".50.1.62000.55000;"B".51.1.58000.55000;"Summe"."".2.120000.110000};"01.01.2022";"31.12.2022")',
      },
      {
        titel: 'Höchstbetrag für alle Stellen als Option',
        formel:
          '=KIM.EIGENANTEILE({"Stelle"."VZÄ"."Kosten gesamt";"A".1.50000;"B".1.62000};"01.01.2022";"31.12.2022";{"Höchstbetrag".55000})',
      },
      {
        titel: 'Dasselbe mit gemeinsamem Höchstbetrag',
        formel:
          '=KIM.EIGENANTEILE({"Stelle"."VZÄ"."Kosten gesamt";"A".1.50000;"B".1.62000};"01.01.2022";"31.12.2022";{"Höchstbetrag".55000;"Pool".WAHR})',
      },
    ],
    fehler: [
      '=KIM.EIGENANTEILE({"Stelle"."Gruppe"."Stufe"."VZÄ"."Höchstbetrag";"A"."9".3.1.55000;"B"."9c".3.0.55000};"01.01.2022";"31.12.2022")',
      '=KIM.EIGENANTEILE({"Name"."Umfang";"A".1};"01.01.2022";"31.12.2022")',
      '=KIM.EIGENANTEILE({"Stelle"."VZÄ"."Kosten gesamt"."Sachkosten"."Höchstbetrag";"A".1.62000.9700.55000};"01.01.2022";"31.12.2022")',
      '=KIM.EIGENANTEILE({"Stelle"."VZÄ"."Kosten gesamt"."Höchstbetrag";"A".1.62000.55000;"B".1.58000.55000;""."2".120000.110000};"01.01.2022";"31.12.2022")',
      '=KIM.EIGENANTEILE(KIM_Stellen[[#Kopfzeilen];[#Daten]];"01.01.2022";"31.12.2022";{"Runden"."WAHR"})',
      '=KIM.EIGENANTEILE(KIM_Stellen[[#Kopfzeilen];[#Daten]];"31.12.2022";"01.01.2022")',
    ],
  },
  HAUSHALT: {
    weitere: [
      {
        titel: 'Eigenanteil auf volle 500 EUR',
        formel:
          '=KIM.HAUSHALT(KIM_Stellen[[#Kopfzeilen];[#Daten]];KIM_Kommunen[[#Kopfzeilen];[#Daten]];"01.01.2022";"31.12.2022";{"Rundung".500})',
      },
      {
        titel: 'Ein Jahr, für das noch nicht alles feststeht, mit Hinweis',
        formel:
          '=KIM.HAUSHALT({"Stelle"."Gruppe"."Stufe"."VZÄ"."Höchstbetrag";"A"."9c".3.1.55000};{"Kommune"."Schlüssel";"Unna".3;"Schwerte".1};"01.01.2027";"31.12.2027";{"Fortschreibung".WAHR;"Tarifsteigerung".0,025;"Hinweis".WAHR})',
      },
      {
        titel: 'Eine Stelle gehört ganz einer Kommune, die andere teilen sich beide',
        formel:
          '=KIM.HAUSHALT({"Stelle"."Kommune"."VZÄ"."Kosten gesamt"."Höchstbetrag";"A"."Unna".1.65000.55000;"B"."".1.60000.55000};{"Kommune"."Schlüssel";"Unna".3;"Schwerte".1};"01.01.2022";"31.12.2022")',
      },
    ],
    fehler: [
      '=KIM.HAUSHALT({"Stelle"."Kommune"."VZÄ"."Kosten gesamt"."Höchstbetrag";"A"."Bergkamen".1.65000.55000};KIM_Kommunen[[#Kopfzeilen];[#Daten]];"01.01.2022";"31.12.2022")',
      '=KIM.HAUSHALT(KIM_Stellen[[#Kopfzeilen];[#Daten]];{"Kommune"."Schlüssel";"Unna".0};"01.01.2022";"31.12.2022")',
    ],
  },
};
