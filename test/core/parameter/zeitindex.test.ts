import type { Zeitwert } from '../../../src/core/daten';
import { Zeitindex } from '../../../src/core/parameter/zeitindex';
import { am, d } from '../hilfen';

const MAI = am('01.05.2024');

/** A row from one day of the month to another, both included. */
const zeile = (
  quelle: string,
  ab: number,
  bis: number | null,
  weiteres: Partial<Zeitwert> = {},
): Zeitwert => ({
  wert: d(1),
  gueltigAb: MAI + ab - 1,
  gueltigBis: bis === null ? null : MAI + bis - 1,
  quelle,
  status: '',
  ...weiteres,
});

/** The sources by day, "-" where nothing is found. */
const jeTag = (tage: number, finde: (tag: number) => Zeitwert | undefined): string =>
  Array.from({ length: tage }, (_, i) => finde(MAI + i)?.quelle ?? '-').join('');

const geltend = (tage: number, werte: readonly Zeitwert[]): string => {
  const index = new Zeitindex(werte);
  return jeTag(tage, (tag) => index.am(tag));
};
const beendet = (tage: number, werte: readonly Zeitwert[]): string => {
  const index = new Zeitindex(werte);
  return jeTag(tage, (tag) => index.zuletztVor(tag)?.wert);
};

describe('PK-14 an einem Tag gilt', () => {
  test.each([
    ['nichts ohne Zeilen', [], '------'],
    ['eine Zeile vom ersten bis zum letzten Tag', [zeile('a', 2, 4)], '-aaa--'],
    ['eine Zeile für einen Tag', [zeile('a', 3, 3)], '--a---'],
    ['eine Zeile ohne Ende', [zeile('a', 3, null)], '--aaaa'],
    [
      'jede Zeile zu ihrer Zeit, auch wenn sie nicht geordnet sind',
      [zeile('b', 5, 6), zeile('a', 1, 3)],
      'aaa-bb',
    ],
    ['von zweien die erste, innen', [zeile('a', 3, 4), zeile('b', 1, 6)], 'bbaabb'],
    ['von zweien die erste, außen', [zeile('a', 1, 6), zeile('b', 3, 4)], 'aaaaaa'],
    ['von zweien die erste, versetzt', [zeile('a', 3, 6), zeile('b', 1, 4)], 'bbaaaa'],
    ['von zweien für dieselbe Zeit die erste', [zeile('a', 2, 5), zeile('b', 2, 5)], '-aaaa-'],
    [
      'die dritte, wo die ersten Lücken lassen',
      [zeile('a', 2, 2), zeile('b', 4, 4), zeile('c', 1, 6)],
      'cacbcc',
    ],
    ['kein Entwurf', [zeile('a', 2, 4, { vorlaeufig: true }), zeile('b', 3, 3)], '--b---'],
    ['nie eine Zeile, die vor ihrem Beginn endet', [zeile('a', 4, 2), zeile('b', 3, 5)], '--bbb-'],
  ])('%s', (_, zeilen, erwartet) => {
    expect(geltend(6, zeilen)).toBe(erwartet);
  });
});

describe('PK-15 zuletzt beendet ist', () => {
  test.each([
    ['nichts ohne Zeilen', [], '------'],
    ['eine Zeile erst am Tag nach ihrem Ende', [zeile('a', 1, 2)], '--aaaa'],
    ['die, die später endet, auch wenn sie früher steht', [zeile('a', 1, 4), zeile('b', 1, 2)], '--bbaa'],
    ['von zweien mit demselben Ende die erste', [zeile('a', 3, 3), zeile('b', 1, 3)], '---aaa'],
    ['keine ohne Ende', [zeile('a', 1, null), zeile('b', 1, 3)], '---bbb'],
    ['auch ein Entwurf', [zeile('a', 1, 3, { vorlaeufig: true })], '---aaa'],
  ])('%s', (_, zeilen, erwartet) => {
    expect(beendet(6, zeilen)).toBe(erwartet);
  });

  test('mit dem Tag seines Endes', () => {
    expect(new Zeitindex([zeile('a', 1, 3)]).zuletztVor(MAI + 9)?.bis).toBe(MAI + 2);
  });
});

test('PK-14 von Tausenden, die ohne Ende gelten, gilt die erste, sobald sie begonnen hat', () => {
  const zeilen = Array.from({ length: 5000 }, (_, i) => zeile(String(i), 6 - (i % 5), null));
  expect(geltend(7, zeilen)).toBe('-432100');
});
