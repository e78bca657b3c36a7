import '../../../src/shared-runtime/announce';
import type { FunctionsPort } from '../../../src/shared-runtime/port';
import { datenstandAus, eigeneDaten } from '../../../src/vereinbarung/aktualisierung/datenstand';
import { LEERE_VEREINBARUNG } from '../../../src/vereinbarung/form';

const { calculate } = globalThis.kimFunctions as FunctionsPort;

function rechenweg(...args: readonly unknown[]) {
  const alsBereich = args.map((wert) => (Array.isArray(wert) || wert === null ? wert : [[wert]]));
  const ergebnis = calculate('RECHENWEG', ['EIGENANTEILE', alsBereich]);
  if (ergebnis.kind !== 'result' || !Array.isArray(ergebnis.value)) throw new Error(JSON.stringify(ergebnis));
  return ergebnis.value;
}
const STELLEN = [
  ['Gruppe', 'Stufe', 'VZÄ', 'Baustein'],
  ['9c', 3, 1, '1'],
];
const TARIF = [
  ['Tarif', 'GültigAb', 'Gruppe', 'Stufe', 'Betrag', 'Quelle', 'Status'],
  ['TVöD-VKA', '01.04.2027', 'E9c', 3, 4500, 'Schätzung (Kämmerei); Mai', 'Annahme'],
];

test('AK-2 Entgelttabellen, Fördersätze und Parameter, jeder einmal, mit Zeit, Quelle und Status', () => {
  const belege = datenstandAus(rechenweg(STELLEN, '01.01.2026', '31.12.2026'));
  expect(
    belege.filter(({ art }) => art === 'entgelt').map(({ gueltigAb, gueltigBis }) => [gueltigAb, gueltigBis]),
  ).toEqual([
    ['2025-04-01', '2026-04-30'],
    ['2026-05-01', '2027-03-31'],
  ]);
  expect(belege.find(({ art }) => art === 'foerdersatz')).toMatchObject({
    quelle: expect.stringMatching(/\S/) as string,
  });
  const bbg = belege.find(({ quelle }) => quelle.startsWith('SVBezGrV 2026'));
  expect(bbg).toMatchObject({
    art: 'parameter',
    gueltigAb: '2026-01-01',
    gueltigBis: '2026-12-31',
    istSicher: true,
  });
  expect(new Set(belege.map((b) => JSON.stringify(b))).size).toBe(belege.length);
});

test('AK-2 Entwürfe, Annahmen und Fortgeschriebenes sind nicht sicher; eigene Zeilen stehen mit ihrer Quelle da', () => {
  const optionen = [
    ['Name', 'Wert'],
    ['Fortschreibung', true],
  ];
  const belege = datenstandAus(rechenweg(STELLEN, '01.01.2027', '31.12.2027', optionen, TARIF));
  expect(belege.find(({ quelle }) => quelle === 'Schätzung (Kämmerei); Mai')).toEqual({
    art: 'entgelt',
    quelle: 'Schätzung (Kämmerei); Mai',
    gueltigAb: '2027-04-01',
    gueltigBis: null,
    status: 'Annahme',
    istSicher: false,
  });
  expect(new Set(belege.filter(({ istSicher }) => !istSicher).map(({ status }) => status))).toEqual(
    new Set(['Annahme', 'Entwurf', 'fortgeschrieben']),
  );
});

test('AK-2 welche eigenen Zeilen Eingebautem vorgehen', () => {
  const zeile = { tarif: 'TVöD-VKA', gruppe: 'E9c', stufe: 3, betrag: 4500, quelle: null } as const;
  expect(
    eigeneDaten({
      ...LEERE_VEREINBARUNG,
      tarife: [
        { ...zeile, gueltigAb: '2027-04-01', status: 'Annahme' },
        { ...zeile, stufe: 4, gueltigAb: '2027-04-01', status: 'Annahme' },
        { ...zeile, gueltigAb: '2026-05-01', status: null },
      ],
    }),
  ).toEqual([
    { liste: 'tarife', gueltigAb: '2026-05-01', anzahl: 1, status: [] },
    { liste: 'tarife', gueltigAb: '2027-04-01', anzahl: 2, status: ['Annahme'] },
  ]);
});
