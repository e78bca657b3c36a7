import { shownAnswer } from '../../src/taskpane/ui/shown-answer';
import { SUEDKREIS } from '../../src/vereinbarung/beispiel';
import type { Vereinbarung } from '../../src/vereinbarung/form';
import { dreiwege } from '../../src/vereinbarung/vergleich/dreiwege';
import { changedAnswer } from '../../src/workbook/agreement/update/words';
import { kommune, parameter, stelle } from '../vereinbarung/bau';

/** The list of what changes from one state to the other, as it is shown. */
const listed = (before: Vereinbarung, after: Vereinbarung): string[] =>
  dreiwege({ zuletzt: before, blatt: after, neu: before })
    .eingriffe.map(changedAnswer)
    .map(
      ({ where, before: old, after: now, column }) =>
        `${where}: ${shownAnswer(old, column)} → ${shownAnswer(now, column)}`,
    );

const answer = <W>(wert: W) => ({ wert, quelle: null });

it('SC-2 a list of changes shows every answer as its field does', () => {
  const before: Vereinbarung = {
    ...SUEDKREIS,
    optionen: { hoechstbetrag: answer(55_000), pool: answer(true), art: answer('HÖCHSTBETRAG') },
    stellen: [stelle({ stelle: 'Leitung', vzae: 0.5, von: '2021-10-15' })],
    kommunen: [kommune({ kommune: 'Unna', schluessel: 1 })],
  };
  const after: Vereinbarung = {
    ...before,
    angaben: {
      ...before.angaben,
      titel: answer('UNNA'),
      von: answer('2023-01-01'),
      mindesteigenanteil: answer(0.1),
      restregel: answer('GRÖSSTER_ANTEIL'),
      rundung: answer(0.5),
    },
    optionen: { hoechstbetrag: answer(57_000.5), pool: answer(false), art: answer('PAUSCHALE') },
    stellen: [stelle({ stelle: 'Leitung', vzae: 1 / 3, von: null })],
    kommunen: [kommune({ kommune: 'Unna', schluessel: 1, ausschluss: true })],
    parameter: [parameter({ gueltigAb: '2027-01-01', wert: 0.186 })],
  };
  const list = listed(before, after);
  expect(list).toEqual(
    expect.arrayContaining([
      'Titel: Beispiel Südkreis → UNNA',
      'Laufzeit von: 15.10.2021 → 01.01.2023',
      'Mindesteigenanteil: leer → 10\u00a0%',
      'Rest an: leer → größter Anteil',
      'Beträge in Schritten von: 500 → 0,5',
      'Förderung: Höchstbetrag: 55.000 → 57.000,50',
      'Förderung: Pool: ja → nein',
      'Förderung: Art: Höchstbetrag → Pauschale',
      'Stellen: VZÄ von Leitung: 0,5 → 0,3333333333',
      'Stellen: Von von Leitung: 15.10.2021 → leer',
      'Kommunen: Ausschluss von Unna: leer → ja',
      'Eigene Werte: 01.01.2027, 0,186: leer → 01.01.2027, 0,186',
    ]),
  );
  expect(list.join()).not.toMatch(/\d{4}-\d{2}-\d{2}|null|undefined|_|HÖCHST|PAUSCH|WAHR/);
});

it('words that are no words stay as they are', () => {
  const tarif = { name: 'Tarif', art: 'wahl', woerter: ['TV-L'] } as const;
  expect(['TV-L', 'KVW', 'RZVK I', 'VZÄ'].map((word) => shownAnswer(word, tarif))).toEqual([
    'TV-L',
    'KVW',
    'RZVK I',
    'VZÄ',
  ]);
  // A formula of hers in the place of a day.
  expect(shownAnswer('=HEUTE()', { name: 'Von', art: 'tag' })).toBe('=HEUTE()');
});
