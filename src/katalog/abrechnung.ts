import type { Beispiele, Sachgebiet } from './form';

export const ABRECHNUNG = {
  titel: 'Weiterleiten, abrechnen, vergleichen',
  funktionen: {
    WEITERLEITUNG: {
      stichworte:
        'weiterleiten Letztempfänger Erstempfänger Zuwendung Rückfluss Rückzahlung Verwendungsnachweis Kette Träger',
      // A row for every recipient, and their sum.
      umfang: { zeilen: 1, spalten: 14, je: { zeileVon: 'empfaenger', zeilen: 1 } },
    },
    ERSTATTUNGSZINS: {
      stichworte:
        'Zinsen Verzinsung Verzugszinsen Rückforderung Rückzahlung Erstattung Basiszinssatz Widerruf VwVfG 49a Zinstage',
      umfang: { wie: ['betrag', 'von', 'bis'] },
      regeln: ['ZI-2'],
    },
    NACHBERECHNUNG: {
      stichworte:
        'vergleichen Vergleich alt alter neu neuer Stand Differenz Abweichung Tarifrunde Nachzahlung Änderung',
      umfang: { zeilen: 1, spalten: 6, je: { zeileVon: 'neu', zeilen: 1 } },
      regeln: ['NB-1', 'NB-4'],
    },
  },
} as const satisfies Sachgebiet;

export const ABRECHNUNG_BEISPIELE: Beispiele<typeof ABRECHNUNG> = {
  WEITERLEITUNG: {
    weitere: [
      {
        titel: 'Kreis und Stadt; die Stadt hat schon zurückgezahlt',
        formel:
          '=KIM.WEITERLEITUNG({"Empfänger"."Von"."Erhalten"."Kosten"."Zurückgezahlt";"Kreis"."Land NRW".300000.231450.0;"Lünen"."Kreis".64700.61200,5.3499,5})',
      },
      {
        titel: 'Drei Ebenen mit Höchstbetrag und Aufstockung',
        formel:
          '=KIM.WEITERLEITUNG({"Empfänger"."Von"."Erhalten"."Kosten"."VZÄ"."Höchstbetrag"."Aufstockung";"Kreis"."Land NRW".110000.0.0.0.0;"Bergkamen"."Kreis".110000.56000.1.55000.0;"DRK"."Bergkamen".55000.53250,5.1.55000.5000})',
      },
    ],
    fehler: [
      '=KIM.WEITERLEITUNG({"Empfänger"."Von"."Erhalten"."Kosten";"Kreis"."Land NRW".300000.231450;"Bergkamen"."Kreis".60000.55000;"Kamen"."Bergkmen".20000.20000})',
      '=KIM.WEITERLEITUNG({"Empfänger"."Von"."Erhalten";"Kreis"."Lünen".300000;"Lünen"."Kreis".60000})',
    ],
  },
  ERSTATTUNGSZINS: {
    weitere: [
      {
        titel: 'Fünf Prozentpunkte, wie in älteren Bescheiden und anderen Ländern',
        formel: '=KIM.ERSTATTUNGSZINS(10000;"15.11.2022";"20.08.2023";0,05)',
      },
      {
        titel: 'Monate zu 30 Tagen',
        formel: '=KIM.ERSTATTUNGSZINS(10000;"31.01.2024";"31.03.2024";0,05;"30/360")',
      },
      {
        titel: 'Mehrere Auszahlungen bis zum selben Tag',
        formel: '=KIM.ERSTATTUNGSZINS({5000;2500};{"15.02.2025";"15.05.2025"};"30.06.2026")',
      },
    ],
    fehler: [
      '=KIM.ERSTATTUNGSZINS(10000;"15.11.2022";"20.08.2030")',
      '=KIM.ERSTATTUNGSZINS({5000;2500};{"15.02.2025";"15.05.2025";"15.08.2025"};"30.06.2026")',
    ],
  },
  NACHBERECHNUNG: {
    weitere: [
      {
        titel: 'Zwei Fassungen derselben Tabelle',
        formel:
          '=KIM.NACHBERECHNUNG({"Stelle"."Eigenanteil";"A".20000;"B".5000;"Summe".25000};{"Stelle"."Eigenanteil";"A".20250;"C".4000;"Summe".24250})',
      },
      {
        titel: 'Was eine angenommene Tarifrunde ausmacht',
        formel:
          '=KIM.NACHBERECHNUNG(KIM.EIGENANTEILE(KIM_Stellen[[#Kopfzeilen];[#Daten]];"01.01.2028";"31.12.2028";{"Fortschreibung".WAHR});KIM.EIGENANTEILE(KIM_Stellen[[#Kopfzeilen];[#Daten]];"01.01.2028";"31.12.2028";{"Fortschreibung".WAHR};KIM.TARIFANNAHME({"Ab"."Prozent";"01.04.2027".0,03};;{"9c"})))',
      },
    ],
    fehler: [
      '=KIM.NACHBERECHNUNG({"Stelle"."Kosten";"A".20000};{"Stelle"."Kosten";"A".20250})',
      '=KIM.NACHBERECHNUNG({"Stelle"."Eigenanteil";"A".1};{"Kommune"."Eigenanteil";"A".1})',
    ],
  },
};
