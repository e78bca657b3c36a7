import type { Beispiele, Sachgebiet } from './form';

export const VERTEILUNG = {
  titel: 'Verteilung auf Kommunen',
  funktionen: {
    VERTEILUNG: {
      stichworte: 'aufteilen umlegen Umlage Kommunen Städte Gemeinden Prozent Einwohner runden Rundung',
      umfang: { wie: 'schluessel' },
      regeln: ['VT-3', 'VT-4', 'VT-5', 'VT-6'],
    },
    KOSTENTEILUNG: {
      stichworte: 'verteilen umlegen Umlage Aufteilung Verteilung Prozent Städte Gemeinden Vereinbarung',
      // Below the Kommunen stands the sum.
      umfang: { zeilen: 1, spalten: 4, je: { zeileVon: 'kommunen', zeilen: 1 } },
      regeln: ['VT-3', 'VT-4'],
    },
  },
} as const satisfies Sachgebiet;

export const VERTEILUNG_BEISPIELE: Beispiele<typeof VERTEILUNG> = {
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
    ],
    fehler: [
      '=KIM.KOSTENTEILUNG(10;{"Kommune"."Schlüsel";"Lünen".62})',
      '=KIM.KOSTENTEILUNG(10;{"Kommune"."Schlüssel";"Lünen"."viel"})',
      '=KIM.KOSTENTEILUNG(10;{"Kommune"."Schlüssel";"Lünen".0;"Selm".0})',
    ],
  },
};
