import type { Beispielsammlung } from './form';

export const TARIF: Beispielsammlung = {
  ENTGELT: {
    weitere: [
      { titel: 'Sozial- und Erziehungsdienst', formel: '=KIM.ENTGELT("S11b";4;"01.06.2026")' },
      { titel: 'Tarifvertrag der Länder', formel: '=KIM.ENTGELT("E11";3;"01.06.2026";"TV-L")' },
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
    weitere: [{ titel: 'Tarifvertrag der Länder', formel: '=KIM.TARIFSTAND("01.06.2026";"TV-L")' }],
    fehler: ['=KIM.TARIFSTAND("01.01.2019")', '=KIM.TARIFSTAND("01.06.2026";"AVR")'],
  },
};
