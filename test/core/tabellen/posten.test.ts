import type { Kostenoptionen } from '../../../src/core/personal/optionen';
import { mehrzeilige, zusammenhaenge } from '../../../src/core/tabellen/posten';
import { tagAlsText } from '../../../src/core/zeit/datum';
import { zeitraumAlsText } from '../../../src/core/zeit/zeitraum';
import { cent } from '../hilfen';
import { rahmen, stellen, type Angaben } from './hilfen';
import { eigenanteile } from './rechnen';

/** "Whole post | months of payment from", of each row; "-" for a row that nothing adjoins. */
const jeZeile = (angaben: readonly Angaben[]): string[] => {
  const zeilen = stellen(angaben);
  const gefunden = zusammenhaenge(mehrzeilige(zeilen));
  return zeilen.map((s) => {
    const z = gefunden.get(s);
    return z === undefined ? '-' : `${zeitraumAlsText(z.stelle)} | ${tagAlsText(z.zahlt.von)}`;
  });
};

const A = (zeit: string, mehr: Angaben = {}): Angaben => ({ name: 'A', art: 'OHNE', zeit, ...mehr });

describe('PK-10 was zusammengehört', () => {
  test('aneinander stoßende Zeilen sind ein Zeitraum, in jeder Reihenfolge', () => {
    const ganz = '01.01.2023-31.12.2023';
    expect(
      jeZeile([A('01.06.2023-31.07.2023'), A('01.01.2023-31.05.2023'), A('01.08.2023-31.12.2023')]),
    ).toEqual([`${ganz} | 01.06.2023`, `${ganz} | 01.01.2023`, `${ganz} | 01.08.2023`]);
  });

  test('endet die Zeile davor mitten im Monat, beginnen die Zahlungsmonate mit dem nächsten', () => {
    expect(
      jeZeile([A('01.05.2023-14.12.2023'), A('15.12.2023-31.12.2023'), A('01.01.2024-31.01.2024')]),
    ).toEqual([
      '01.05.2023-31.01.2024 | 01.05.2023',
      '01.05.2023-31.01.2024 | 01.01.2024',
      '01.05.2023-31.01.2024 | 01.01.2024',
    ]);
  });

  test.each([
    ['mit einer Lücke von einem Tag', A('01.01.2023-30.05.2023'), A('01.06.2023-31.12.2023')],
    ['die sich überschneiden', A('01.01.2023-01.06.2023'), A('01.06.2023-31.12.2023')],
    ['verschiedener Stellen', A('01.01.2023-31.05.2023'), A('01.06.2023-31.12.2023', { name: 'B' })],
    [
      'verschiedener Kommunen',
      A('01.01.2023-31.05.2023', { kommune: 'Unna' }),
      A('01.06.2023-31.12.2023', { kommune: 'Schwerte' }),
    ],
    ['ohne Namen', A('01.01.2023-31.05.2023', { name: '' }), A('01.06.2023-31.12.2023', { name: '' })],
    [
      'mit ähnlichen Nummern',
      A('01.01.2023-31.05.2023', { name: '1-1' }),
      A('01.06.2023-31.12.2023', { name: '11' }),
    ],
  ])('nicht Zeilen %s', (_, a, b) => {
    expect(jeZeile([a, b])).toEqual(['-', '-']);
  });

  test('gleich heißt, was gleich aussieht', () => {
    const ganz = '01.01.2023-31.12.2023';
    expect(
      jeZeile([
        A('01.01.2023-31.05.2023', { name: 'CM Nord', kommune: 'Unna' }),
        A('01.06.2023-31.12.2023', { name: 'cm\u00a0 No\u00adrd', kommune: 'UNNA ' }),
      ]),
    ).toEqual([`${ganz} | 01.01.2023`, `${ganz} | 01.06.2023`]);
  });

  test('zwei Zeilen davor: es zählt, seit wann es die Stelle gibt', () => {
    expect(
      jeZeile([
        A('01.03.2023-31.05.2023', { vzae: '0.5' }),
        A('01.01.2023-31.05.2023', { vzae: '0.5' }),
        A('01.06.2023-31.12.2023'),
      ]),
    ).toEqual([
      '01.03.2023-31.12.2023 | 01.03.2023',
      '01.01.2023-31.12.2023 | 01.01.2023',
      '01.01.2023-31.12.2023 | 01.06.2023',
    ]);
  });
});

const kosten = (angaben: readonly Angaben[], zeit: string, optionen: Partial<Kostenoptionen> = {}): string =>
  cent(eigenanteile(stellen(angaben), rahmen(zeit, {}, optionen)).summe.kosten);

describe('PK-10 Einmalzahlungen aneinander stoßender Zeilen', () => {
  const ZEIT = '01.01.2023-31.12.2023';
  const geteilt = [A('01.01.2023-31.05.2023'), A('01.06.2023-31.12.2023')];

  test('eine Stelle, am 31.05.2023 geteilt, verliert die 1.240 EUR nicht', () => {
    expect(kosten(geteilt, ZEIT)).toBe(kosten([A(ZEIT)], ZEIT));
    const fremd = geteilt.map((a, i) => ({ ...a, name: `S${i}` }));
    expect(Number(kosten(geteilt, ZEIT)) - Number(kosten(fremd, ZEIT))).toBeCloseTo(1_240, 6);
  });

  test('der Umfang ist der des Zahlungsmonats', () => {
    const halb = (teile: readonly Angaben[]): Angaben[] =>
      teile.map((a, i) => ({ ...a, vzae: i === 0 ? '1' : '0.5' }));
    const fremd = halb(geteilt).map((a, i) => ({ ...a, name: `S${i}` }));
    expect(Number(kosten(halb(geteilt), ZEIT)) - Number(kosten(fremd, ZEIT))).toBeCloseTo(620, 6);
  });

  test('auch der Zeitraum der Tabelle schneidet die Stelle nicht ab', () => {
    const juni = '01.06.2023-30.06.2023';
    expect(kosten(geteilt, juni)).toBe(kosten([A(ZEIT)], juni));
  });

  test('JSZ-Stichtag: ein Monat, den zwei Zeilen berühren, hat ein Zwölftel, nicht zwei', () => {
    const mitten = [A('01.01.2023-14.05.2023'), A('15.05.2023-31.12.2023')];
    const jsz = (angaben: readonly Angaben[]): number =>
      Number(kosten(angaben, ZEIT, { jszStichtag: true })) -
      Number(kosten(angaben, ZEIT, { jahressonderzahlung: false }));
    // A twelfth would be some 400 EUR; what is left comes from PK-7, whose limits are those of a whole month.
    expect(Math.abs(jsz(mitten) - jsz([A(ZEIT)]))).toBeLessThan(1);
  });

  test('JSZ-Stichtag: der 1. Dezember liegt in der Stelle, auch für die Zeile davor', () => {
    expect(kosten(geteilt, ZEIT, { jszStichtag: true })).toBe(kosten([A(ZEIT)], ZEIT, { jszStichtag: true }));
  });
});
