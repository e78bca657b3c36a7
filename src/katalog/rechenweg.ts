import type { Beispiele, Sachgebiet } from './form';

export const RECHENWEG = {
  titel: 'Rechenweg',
  funktionen: {
    RECHENWEG: {
      stichworte: 'Nachweis Prüfung nachvollziehen erklären Quelle Herleitung Rechnungsprüfung',
      umfang: { zeilen: 2, spalten: 5 },
      regeln: ['RW-1'],
    },
  },
} as const satisfies Sachgebiet;

export const RECHENWEG_BEISPIELE: Beispiele<typeof RECHENWEG> = {
  RECHENWEG: {
    weitere: [
      {
        titel: 'Ausgelassenes Argument',
        formel: '=KIM.RECHENWEG("FOERDERUNG";60000;1;55000;12;;;20000)',
      },
      { titel: 'Bereich als Argument', formel: '=KIM.RECHENWEG("KIM.VERTEILUNG";100;{1;1;1})' },
    ],
    fehler: [
      '=KIM.RECHENWEG(KIM.EIGENANTEIL(187500;2,5;55000))',
      '=KIM.RECHENWEG("SUMME";1;2)',
      '=KIM.RECHENWEG("VZAE";19,5;39;40)',
      '=KIM.RECHENWEG("ENTGELT";"9";3;"01.11.2021")',
    ],
  },
};
