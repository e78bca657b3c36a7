import type { Beispiele, Sachgebiet } from './form';

export const FOERDERUNG = {
  titel: 'Förderung und Eigenanteil',
  funktionen: {
    EIGENANTEIL: {
      stichworte:
        'Eigenmittel Restkosten ungedeckt Refinanzierung selbst zahlen bleibt übrig Kommune Stadt Kreis Ratsvorlage',
    },
    FOERDERUNG: {
      stichworte:
        'Anteilsfinanzierung Zuschuss Landeszuschuss Zuwendung Fördermittel Fördersumme Festbetrag Fehlbedarf Anteil Pauschale Höchstbetrag Land',
    },
    FOERDERSATZ: {
      stichworte:
        'Pauschale Richtlinie Bescheid Baustein KIM Land NRW Höchstbetrag Assistenz Mindestanteil Fördersumme',
    },
    DECKUNGSGRAD: { stichworte: 'Förderquote Refinanzierungsquote Prozent gedeckt' },
  },
} as const satisfies Sachgebiet;

export const FOERDERUNG_BEISPIELE: Beispiele<typeof FOERDERUNG> = {
  FOERDERUNG: {
    weitere: [
      {
        titel: 'Kosten eines Zeitraums: die Monate mit denselben Tagen',
        formel:
          '=KIM.FOERDERUNG(KIM.PERSONALKOSTEN("11";4;1;"01.07.2025";"31.12.2025");1;57000;KIM.MONATE("01.07.2025";"31.12.2025"))',
      },
      { titel: 'Kosten unter dem Höchstbetrag', formel: '=KIM.FOERDERUNG(50000;1;55000)' },
      { titel: 'Mittel Dritter gehen vor', formel: '=KIM.FOERDERUNG(60000;1;55000;12;;;20000)' },
      { titel: 'Fachbezogene Pauschale', formel: '=KIM.FOERDERUNG(50000;1;55000;12;"PAUSCHALE")' },
      { titel: 'Fehlbedarf', formel: '=KIM.FOERDERUNG(60000;1;55000;12;"FEHLBEDARF";;10000;15000)' },
    ],
    fehler: [
      '=KIM.FOERDERUNG(195253;1;500000;12;"ANTEIL")',
      '=KIM.FOERDERUNG(195253;1;500000;12;"ANTEIL";70)',
      '=KIM.FOERDERUNG(195253;1;500000;12;;0,7)',
      '=KIM.FOERDERUNG(60000;1;55000;0)',
      '=KIM.FOERDERUNG(60000;1;55000;12;;;-20000)',
    ],
  },
  EIGENANTEIL: {
    weitere: [
      {
        titel: 'Kosten eines Zeitraums: die Monate mit denselben Tagen',
        formel:
          '=KIM.EIGENANTEIL(KIM.PERSONALKOSTEN("11";4;3,5;"01.07.2025";"31.12.2025");3,5;57000;KIM.MONATE("01.07.2025";"31.12.2025"))',
      },
      { titel: 'Nur sechs Monate gefördert', formel: '=KIM.EIGENANTEIL(94000;2,5;55000;6)' },
      {
        titel: 'Personalkosten eines Jahres, dazu 9.700 EUR Sachkosten je VZÄ',
        formel:
          '=KIM.EIGENANTEIL(KIM.PERSONALKOSTEN("9c";3;2,5;"01.01.2022";"31.12.2022")+2,5*9700;2,5;55000;KIM.MONATE("01.01.2022";"31.12.2022"))',
      },
      {
        titel: 'Anteilsfinanzierung ohne Höchstbetrag',
        formel: '=KIM.EIGENANTEIL(60000;1;;12;"ANTEIL";0,7)',
      },
      {
        titel: 'Pauschale, von der ein Teil zurückzuzahlen ist',
        formel: '=KIM.EIGENANTEIL(50000;1;55000;12;"PAUSCHALE")',
      },
    ],
    fehler: [
      '=KIM.EIGENANTEIL("187.500 EUR";2,5;55000)',
      '=KIM.EIGENANTEIL(187500;;55000)',
      '=KIM.EIGENANTEIL(187500;2,5;55000;12;"FESTGELD")',
    ],
  },
  DECKUNGSGRAD: {
    weitere: [
      {
        titel: 'Kosten eines Zeitraums: die Monate mit denselben Tagen',
        formel:
          '=KIM.DECKUNGSGRAD(KIM.PERSONALKOSTEN("11";4;1;"01.07.2025";"31.12.2025");1;57000;KIM.MONATE("01.07.2025";"31.12.2025"))',
      },
      { titel: 'Höchstbetrag über den Kosten', formel: '=KIM.DECKUNGSGRAD(50000;1;55000)' },
    ],
    fehler: ['=KIM.DECKUNGSGRAD(0;1;55000)', '=KIM.DECKUNGSGRAD(-100000;2;40000)'],
  },
  FOERDERSATZ: {
    weitere: [
      { titel: 'Halbe Verwaltungsassistenz', formel: '=KIM.FOERDERSATZ(1;"01.07.2022";"ASSISTENZ")*0,5' },
      { titel: 'Arbeitsplatz', formel: '=KIM.FOERDERSATZ(1;"01.07.2022";"SACHKOSTEN")' },
      {
        titel: 'Satz eines eigenen Programms',
        formel: '=KIM.FOERDERSATZ("Klimaschutz";"01.07.2026";;KIM_Foerdersaetze[[#Kopfzeilen];[#Daten]])',
      },
    ],
    fehler: [
      '=KIM.FOERDERSATZ(2;"01.07.2030")',
      '=KIM.FOERDERSATZ(4;"01.07.2022")',
      '=KIM.FOERDERSATZ("Klimaschutz";"01.01.2028";;KIM_Foerdersaetze[[#Kopfzeilen];[#Daten]])',
    ],
  },
};
