import { GRUND, leftSentence, referencesSentence, unsureSentence } from '../../src/workbook/write/texts';

it.each([
  [
    GRUND['no-room'](['Neu!A1']),
    '#ÜBERLAUF! in Neu!A1: Das Ergebnis braucht mehr freie Zellen darunter oder rechts daneben. Bitte machen Sie dort Platz und schreiben Sie erneut.',
  ],
  [
    GRUND.moved(['Plan!B4:C6']),
    'Im selben Moment wurden Zeilen, Spalten oder Zellen eingefügt oder gelöscht: Plan!B4:C6 liegt nicht mehr dort, wo es vorgesehen war. Bitte schreiben Sie erneut.',
  ],
  [
    leftSentence({ what: 'cell', where: 'Plan!B3:C6', why: 'moved' }),
    'Zeilen, Spalten oder Zellen wurden eingefügt oder gelöscht: Plan!B3:C6. Das bleibt stehen; bitte entfernen Sie es von Hand.',
  ],
  [
    leftSentence({ what: 'comment', where: 'Neu', why: 'changed' }),
    'Geändert wurde inzwischen ein Kommentar auf dem Blatt Neu. Das bleibt stehen.',
  ],
  [
    leftSentence({ what: 'sheet', where: "'KIM Stellen'!E6", why: 'changed' }),
    "Geändert wurde inzwischen 'KIM Stellen'!E6. Das bleibt stehen.",
  ],
  [
    unsureSentence({ what: 'table', where: 'KIM_Stellen', may: 'stand' }),
    'Excel hat nicht geantwortet. Ob noch da ist: die Tabelle KIM_Stellen, ist ungewiss; bitte sehen Sie dort nach.',
  ],
  [
    unsureSentence({ what: 'cell', where: 'Plan!F3', may: 'have-displaced' }),
    'Excel hat nicht geantwortet. Hat im selben Moment jemand anderes dort etwas eingetragen (Plan!F3), steht es nur noch im Versionsverlauf der Datei.',
  ],
  [
    referencesSentence([
      { where: 'Plan!N9', formula: '=Faktor' },
      { where: 'Eigener', formula: '=Faktor' },
    ]),
    'Diese Formeln verweisen darauf und zeigen danach #BEZUG! oder #NAME?: Plan!N9, Eigener.',
  ],
  [
    referencesSentence(
      [1, 2, 3, 4, 5, 6].map((row) => ({ where: `'KIM Haushalt'!B${row}`, formula: '=Faktor' })),
    ),
    "Diese Formeln verweisen darauf und zeigen danach #BEZUG! oder #NAME?: 6 Zellen auf 'KIM Haushalt'.",
  ],
])('the sentence %s', (sentence, expected) => {
  expect(sentence).toBe(expected);
});
