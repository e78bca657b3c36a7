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
        titel: 'Ohne Leistungsentgelt, Sozialversicherung über 2026 hinaus fortgeschrieben',
        formel: '=KIM.PERSONALKOSTEN("9c";3;1;"01.01.2027";"31.12.2027";KIM_Optionen[#Alle])',
      },
      {
        titel: 'Mit dem Umlagesatz der eigenen Krankenkasse',
        formel: '=KIM.PERSONALKOSTEN("9c";3;1;"01.01.2026";"31.12.2026";;;KIM_Parameter[#Alle])',
      },
    ],
    fehler: [
      '=KIM.PERSONALKOSTEN("9c";3;1;"01.01.2026";"31.12.2027")',
      '=KIM.PERSONALKOSTEN("9c";;1;"01.01.2022";"31.12.2022")',
      '=KIM.PERSONALKOSTEN("E11";3;1;"01.01.2026";"31.12.2026";{"Tarif"."TV-L"})',
      '=KIM.PERSONALKOSTEN("9c";3;1;"01.01.2022";"31.12.2022";{"Umlagesatz".0,045})',
    ],
  },
};
