import type { Beispiele, Sachgebiet } from './form';

export const VERTEILUNG = {
  titel: 'Verteilung auf Kommunen',
  funktionen: {
    SCHLUESSEL: {
      stichworte:
        'Verteilschlüssel Verteilungsschlüssel Merkmale gewichten Gewichtung Einwohner Einwohnerzahl Bevölkerung Fallzahlen Sockel Mindestbetrag Festwert Ausschluss Quote',
      umfang: { zeilen: 2, spalten: 4, je: { zeileVon: 'kommunen', zeilen: 1 } },
      regeln: ['SL-2', 'SL-3', 'SL-4', 'SL-5', 'SL-6'],
    },
    VERTEILUNG: {
      stichworte:
        'Eigenanteil aufteilen umlegen Umlage Kommunen Städte Gemeinden Prozent Einwohner runden Rundung',
      umfang: { wie: 'schluessel' },
      regeln: ['VT-3', 'VT-4', 'VT-5', 'VT-6'],
    },
    KOSTENTEILUNG: {
      stichworte:
        'Eigenanteil verteilen umlegen Umlage Kostenverteilung Aufteilung Verteilung Prozent Städte Gemeinden Vereinbarung',
      // Below the Kommunen stands the sum.
      umfang: { zeilen: 1, spalten: 4, je: { zeileVon: 'kommunen', zeilen: 1 } },
      regeln: ['VT-3', 'VT-4', 'SL-7', 'SL-8'],
    },
  },
} as const satisfies Sachgebiet;

export const VERTEILUNG_BEISPIELE: Beispiele<typeof VERTEILUNG> = {
  SCHLUESSEL: {
    weitere: [
      {
        titel: 'Zwei Merkmale, 63 zu 37 gewichtet',
        formel:
          '=KIM.SCHLUESSEL({"Kommune"."Kosten"."Schüler";"Schwerte".400000.1200;"Unna".250000.900;"Selm".150000.900};{"Kosten".63;"Schüler".37})',
      },
      {
        titel: '2,5 Stellen in halben Schritten, mindestens eine halbe für jede',
        formel:
          '=KIM.SCHLUESSEL({"Kommune"."Fälle"."Mindestens";"Schwerte".0,85.0,5;"Unna".1,19.0,5;"Selm".0,38.0,5};{"Fälle".1};{"Gesamt".2,5;"Rundung".0,5})',
      },
      {
        titel: 'Ein Fünftel als Sockel für alle gleich, der Rest nach Einwohnern',
        formel:
          '=KIM.SCHLUESSEL({"Kommune"."Einwohner";"Schwerte".46000;"Unna".59000};{"Sockel".0,2;"Einwohner".0,8})',
      },
      {
        titel: 'Vereinbarter Festwert, eine Kommune nimmt nicht teil',
        formel:
          '=KIM.SCHLUESSEL({"Kommune"."Einwohner"."Festwert"."Ausschluss"."Begründung";"Schwerte".46000.0,5."FALSCH"."Ratsbeschluss";"Unna".59000."".""."";"Selm".26000.""."ja"."eigenes Programm"};{"Einwohner".1})',
      },
      {
        titel: 'Gleich damit verteilen',
        formel:
          '=KIM.KOSTENTEILUNG(50098,41;KIM.SCHLUESSEL({"Kommune"."Einwohner";"Schwerte".46000;"Unna".59000};{"Einwohner".1}))',
      },
    ],
    fehler: [
      '=KIM.SCHLUESSEL({"Kommune"."Einwohner"."Festwert";"Schwerte".46000.0,5;"Unna".59000.""};{"Einwohner".1})',
      '=KIM.SCHLUESSEL({"Kommune"."Einwohner";"Schwerte".46000};{"Fälle".1})',
      '=KIM.SCHLUESSEL({"Kommune"."Einwohner"."Mindestens";"Schwerte".46000.0,7;"Unna".59000.0,7};{"Einwohner".1})',
    ],
  },
  VERTEILUNG: {
    weitere: [
      { titel: 'Auf den Cent', formel: '=KIM.VERTEILUNG(50042,5;{39;35;14;12})' },
      { titel: 'Nebeneinander', formel: '=KIM.VERTEILUNG(100;{1.1.1})' },
      { titel: 'Die letzte Kommune trägt die Differenz', formel: '=KIM.VERTEILUNG(100;{1;1;1};1;"LETZTE")' },
      { titel: 'Erstattung', formel: '=KIM.VERTEILUNG(-10;{62;37})' },
    ],
    fehler: [
      '=KIM.VERTEILUNG(100;{0;0})',
      '=KIM.VERTEILUNG(100;{39;"1.234"})',
      '=KIM.VERTEILUNG(100;{39;#NV;14})',
      '=KIM.VERTEILUNG(3;{1;1;1;1;1;1};1;"LETZTE")',
    ],
  },
  KOSTENTEILUNG: {
    weitere: [
      {
        titel: 'Auf volle 500 EUR',
        formel: '=KIM.KOSTENTEILUNG(50042,5;KIM_Kommunen[[#Kopfzeilen];[#Daten]];500)',
      },
      {
        titel: 'Schlüssel in der Formel',
        formel: '=KIM.KOSTENTEILUNG(10;{"Kommune"."Schlüssel";"Lünen".62;"Selm".37})',
      },
      {
        titel: 'Was über 40.903,35 EUR liegt, trägt die Stadt, vom Rest ein Viertel der Landkreis',
        formel:
          '=KIM.KOSTENTEILUNG(56480,51;{"Kommune"."Schlüssel";"Stadt".1717;"Schneeberg".169};;;{"Art"."Wert"."Träger";"ÜBER".40903,35."Stadt";"ANTEIL".0,25."Landkreis";"ANTEIL".0,4."Stadt"})',
      },
      {
        titel: 'Zuerst 2.500 EUR von jeder Kommune, der Rest nach Schlüssel',
        formel:
          '=KIM.KOSTENTEILUNG(50098,41;KIM_Kommunen[[#Kopfzeilen];[#Daten]];;;KIM_Stufen[[#Kopfzeilen];[#Daten]])',
      },
    ],
    fehler: [
      '=KIM.KOSTENTEILUNG(10;{"Kommune"."Schlüsel";"Lünen".62})',
      '=KIM.KOSTENTEILUNG(10;{"Kommune"."Schlüssel";"Lünen"."viel"})',
      '=KIM.KOSTENTEILUNG(10;{"Kommune"."Schlüssel";"Lünen".0;"Selm".0})',
      '=KIM.KOSTENTEILUNG(1000;{"Kommune"."Schlüssel";"Lünen".62;"Selm".37};;;{"Art"."Wert"."Träger";"FESTBETRAG".2500."ALLE"})',
    ],
  },
};
