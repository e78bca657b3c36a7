import type { Beispielsammlung } from './form';

export const PERSONALKOSTEN: Beispielsammlung = {
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
      '=KIM.PERSONALKOSTEN("9c";3;1;"01.01.2022";"31.12.2022";{"Umlagesatz".0,045})',
    ],
  },
};
