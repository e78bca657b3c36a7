import type { Beispiele, Sachgebiet } from './form';

export const PLANUNG = {
  titel: 'Geld und Stellen planen',
  funktionen: {
    MONATSPLAN: {
      stichworte:
        'Liquidität Liquiditätsplan Finanzplan Kassenplan Zahlungsplan Mittelabruf Mittelanforderung Abschlag Abschlagszahlung Vorauszahlung Fälligkeit Auszahlung Quartal monatlich Vorfinanzierung',
      // A header, at least one month, and the sum.
      umfang: { zeilen: 3, spalten: 9 },
      tagesspalte: 0,
      regeln: ['MP-2', 'MP-4'],
    },
    STELLENBUDGET: {
      stichworte:
        'Wie viele Stellen Budget rückwärts Zielwert leisten reicht Obergrenze nötiger Höchstbetrag Förderquote Kosten Eigenanteil',
      umfang: { zeilen: 3, spalten: 7 },
      regeln: ['SB-3', 'SB-4'],
    },
  },
} as const satisfies Sachgebiet;

const HALBJAHR = '"01.01.2022";"30.06.2022"';
const JAHR = '"01.01.2022";"31.12.2022"';
const S1 = '{"Stelle"."VZÄ"."Kosten gesamt"."Höchstbetrag";"S1".2,5.187500.55000}';
const TABELLEN = 'KIM_Stellen[[#Kopfzeilen];[#Daten]];KIM_Kommunen[[#Kopfzeilen];[#Daten]]';
const UNNA = '{"Kommune"."Schlüssel";"Unna".1}';

export const PLANUNG_BEISPIELE: Beispiele<typeof PLANUNG> = {
  MONATSPLAN: {
    weitere: [
      {
        titel: 'Wann welche Kommune wie viel zahlt',
        formel: `=KIM.MONATSPLAN(${TABELLEN};"01.01.2022";"31.12.2022";{"Ansicht"."ABSCHLÄGE";"Abschläge"."HALBJAHR"})`,
      },
      {
        titel: 'Mittelanforderungen, je für den Bedarf von zwei Monaten',
        formel: `=KIM.MONATSPLAN(${S1};KIM_Kommunen[[#Kopfzeilen];[#Daten]];${HALBJAHR};{"Ansicht"."ANFORDERUNGEN"})`,
      },
      {
        titel: 'Förderung an zwei Terminen, Abschläge monatlich, mit Bestand am Anfang',
        formel: `=KIM.MONATSPLAN(${S1};KIM_Kommunen[[#Kopfzeilen];[#Daten]];${HALBJAHR};{"Auszahlung"."TERMINE";"Termine"."01.02.;01.05.";"Abschläge"."MONATLICH";"Anfangsbestand".5000})`,
      },
      {
        titel: 'Vereinbarter Abschlag statt des Eigenanteils',
        formel: `=KIM.MONATSPLAN(${S1};{"Kommune"."Schlüssel"."Abschlag";"Unna".1.60000};${HALBJAHR})`,
      },
      {
        titel: 'Fehlbedarf: Eigenes Geld kommt zuerst',
        formel: `=KIM.MONATSPLAN({"Stelle"."VZÄ"."Kosten gesamt"."Art"."Drittmittel"."Eigenmittel";"F".1.96000."FEHLBEDARF".12000.12000};${UNNA};${HALBJAHR};{"Bedarfsmonate".1})`,
      },
    ],
    fehler: [
      `=KIM.MONATSPLAN(${S1};${UNNA};${HALBJAHR};{"Abschläge"."TERMINE"})`,
      `=KIM.MONATSPLAN(${S1};${UNNA};${HALBJAHR};{"Auszahlung"."TERMINE";"Termine"."Mai und Oktober"})`,
      `=KIM.MONATSPLAN(${S1};${UNNA};${HALBJAHR};{"Bedarfsmonate".1,5})`,
    ],
  },
  STELLENBUDGET: {
    weitere: [
      {
        titel: 'Nach Tarif',
        formel: `=KIM.STELLENBUDGET(50000;{"Gruppe"."Stufe"."Sachkosten je VZÄ"."Höchstbetrag";"9c".3.9700.55000};${JAHR})`,
      },
      {
        titel: 'Welcher Höchstbetrag reicht',
        formel: `=KIM.STELLENBUDGET(40000;{"VZÄ"."Kosten gesamt";2,5.187500};${JAHR};"HÖCHSTBETRAG")`,
      },
      {
        titel: 'Die Quote, bei der 20.000 EUR reichen',
        formel: `=KIM.STELLENBUDGET(20000;{"VZÄ"."Kosten gesamt";1.72300};${JAHR};"QUOTE")`,
      },
      {
        titel: 'In Viertelstellen, höchstens drei',
        formel: `=KIM.STELLENBUDGET(40000;{"VZÄ"."Kosten gesamt"."Höchstbetrag";1.65000.55000};${JAHR};"VZÄ";0,25;{"Höchstens".3})`,
      },
    ],
    fehler: [
      `=KIM.STELLENBUDGET(5000;KIM_Stellen[[#Kopfzeilen];[#Daten]];${JAHR})`,
      `=KIM.STELLENBUDGET(5000;{"VZÄ"."Kosten gesamt"."Sachkosten je VZÄ";1.65000.9700};${JAHR};"HÖCHSTBETRAG")`,
    ],
  },
};
