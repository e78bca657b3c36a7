import { personalkosten } from '../../src/berechnung/personalkosten';
import { rechenweg } from '../../src/berechnung/rechenweg';

type Zeile = readonly unknown[];

const WINTER = ['9c', 3, 1, '01.11.2021', '31.03.2022'] as const;

const pk5 = (...optionen: unknown[][]): Zeile[] =>
  rechenweg(['PERSONALKOSTEN', [...WINTER, optionen]]).filter((z) => z[0] === 'PK-5');

/** Title, amount and source of the years without Jahressonderzahlung. */
const keine = (zeilen: readonly Zeile[]): unknown[] =>
  zeilen.filter((z) => String(z[1]).startsWith('J keine')).map((z) => [z[1], z[2], z[3], z[4]]);

describe('PK-5 ein Jahr ohne Jahressonderzahlung steht im Rechenweg, mit dem Grund', () => {
  test('PK-12 JSZ-Stichtag: der 1. Dezember liegt nicht in der Stelle', () => {
    const zeilen = pk5(['JSZ-Stichtag', true]);
    const satz = 'J keine Jahressonderzahlung 2022: 1. Dezember 2022 nicht in der Stelle';
    const zeile = [satz, '0,00', 0, 'Option JSZ-Stichtag (gültig ab 01.01.2022, Annahme)'];
    expect(keine(zeilen)).toEqual([zeile]);
    expect(zeilen[0]?.[1]).toBe('J Jahressonderzahlung (ein Zwölftel)');
  });

  test('PK-12 Jahressonderzahlung FALSCH: jedes Jahr', () => {
    const zeilen = pk5(['Jahressonderzahlung', false]);
    const je = (jahr: number): unknown[] => [
      `J keine Jahressonderzahlung ${jahr}`,
      '0,00',
      0,
      `Option Jahressonderzahlung (gültig ab 01.01.${jahr}, Annahme)`,
    ];
    expect(keine(zeilen)).toEqual([je(2021), je(2022)]);
    expect(zeilen).toHaveLength(2);
  });

  test('RW-1 Monate gleicher Kosten aus zwei Jahren stehen dafür getrennt, und das Ergebnis bleibt das letzte', () => {
    const optionen = [
      ['Jahressonderzahlung', false],
      ['Fortschreibung', true],
    ];
    const args = ['9c', 3, 1, '01.12.2027', '31.01.2028', optionen];
    const zeilen = rechenweg(['PERSONALKOSTEN', args]);
    expect(keine(zeilen.filter((z) => z[0] === 'PK-5')).map((z) => (z as Zeile)[0])).toEqual([
      'J keine Jahressonderzahlung 2027',
      'J keine Jahressonderzahlung 2028',
    ]);
    expect(zeilen.filter((z) => typeof z[3] === 'number').at(-1)?.[3]).toBe(personalkosten(args));
  });
});
