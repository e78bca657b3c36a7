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
    SPITZABRECHNUNG: {
      stichworte:
        'abrechnen Abrechnung Jahresabrechnung Endabrechnung Ist-Kosten Soll Ist Nachzahlung Erstattung Überzahlung Guthaben Abschlag Vakanz unbesetzt Kommune Kreis',
      // The header, a row for every Kommune, and their sum.
      umfang: { zeilen: 1, spalten: 9, je: { zeileVon: 'kommunen', zeilen: 1 } },
      regeln: ['SP-5', 'SP-6'],
    },
    VERWENDUNGSNACHWEIS: {
      stichworte:
        'Nachweis Zwischennachweis zahlenmäßiger Nachweis ANBest Bezirksregierung Zuwendung Rückzahlung Rückforderung Erstattung Schlussabrechnung Einnahmen Ausgaben',
      umfang: { zeilen: 12, spalten: 8 },
      regeln: ['VN-4'],
    },
  },
} as const satisfies Sachgebiet;

const JAHR_2022 = '"01.01.2022";"31.12.2022"';
const SUEDKREIS_IST =
  '{"Stelle"."VZÄ"."Kosten gesamt"."Höchstbetrag"."Ist-Kosten"."Vakanz";"Fallmanagement 1".1.75000.55000.74812,4.0;"Fallmanagement 2".1.75000.55000.56310,25.3;"Fallmanagement 3".0,5.37500.55000.38145.0}';
const SUEDKREIS_ABSCHLAG =
  '{"Kommune"."Schlüssel"."Abschlag";"Schwerte".39.19500;"Unna".35.17500;"Fröndenberg".14.7000;"Holzwickede".12.6000}';

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
  SPITZABRECHNUNG: {
    weitere: [
      {
        titel: 'Drei Stellen mit Ist-Kosten, eine drei Monate unbesetzt, und Abschläge von 50.000 EUR',
        formel: `=KIM.SPITZABRECHNUNG(${SUEDKREIS_IST};${SUEDKREIS_ABSCHLAG};${JAHR_2022})`,
      },
      {
        titel: 'Nur volle unbesetzte Monate zählen: 3,4 sind 3',
        formel: `=KIM.SPITZABRECHNUNG({"Kosten gesamt"."VZÄ"."Höchstbetrag"."Art"."Ist-Kosten"."Vakanz";30000.0,5.19700."FESTBETRAG".24000.3,4};{"Kommune"."Schlüssel";"Landkreis".1};${JAHR_2022};{"Vakanzmethode"."VOLL"})`,
      },
    ],
    fehler: [
      `=KIM.SPITZABRECHNUNG(${SUEDKREIS_IST};${SUEDKREIS_ABSCHLAG};"01.01.2022";"31.12.2023")`,
      `=KIM.SPITZABRECHNUNG(${SUEDKREIS_IST};${SUEDKREIS_ABSCHLAG};${JAHR_2022};{"Pool".WAHR})`,
      `=KIM.SPITZABRECHNUNG({"Kosten gesamt"."VZÄ"."Höchstbetrag"."Vakanz";60000.1.55000.13};{"Kommune"."Schlüssel";"Unna".1};${JAHR_2022})`,
    ],
  },
  VERWENDUNGSNACHWEIS: {
    weitere: [
      {
        titel: 'Drei Stellen, eine drei Monate unbesetzt, 137.500 EUR ausgezahlt',
        formel: `=KIM.VERWENDUNGSNACHWEIS(${SUEDKREIS_IST};${JAHR_2022};{"Ausgezahlt".45833,33})`,
      },
      {
        titel: 'Je Stelle',
        formel: `=KIM.VERWENDUNGSNACHWEIS(${SUEDKREIS_IST};${JAHR_2022};{"Ansicht"."STELLEN"})`,
      },
      {
        titel: 'Anteilsfinanzierung: Ersparnis und neue Drittmittel mindern die Zuwendung anteilig',
        formel: `=KIM.VERWENDUNGSNACHWEIS({"Kosten gesamt"."VZÄ"."Art"."Quote"."Drittmittel"."Ist-Kosten"."Ist-Drittmittel"."Ausgezahlt";100000.1."ANTEIL".0,8.10000.92000.14000.80000};${JAHR_2022})`,
      },
      {
        titel: 'Ein Höchstbetrag für 36 Monate, vier davon unbesetzt',
        formel:
          '=KIM.VERWENDUNGSNACHWEIS({"Kosten gesamt"."VZÄ"."Höchstbetrag gesamt"."Ist-Kosten"."Vakanz";75000.1.210000.205500,5.4};"01.01.2022";"31.12.2024")',
      },
    ],
    fehler: [
      `=KIM.VERWENDUNGSNACHWEIS(${SUEDKREIS_IST};"01.07.2022";"30.06.2023")`,
      `=KIM.VERWENDUNGSNACHWEIS(${SUEDKREIS_IST};${JAHR_2022};{"Bagatellgrenze".500})`,
    ],
  },
};
