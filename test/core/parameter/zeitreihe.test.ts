import type { Zeitwert } from '../../../src/core/daten';
import { Fachfehler } from '../../../src/core/fehler';
import { fortgeschriebener, geltender, nachbarn, zeitwert } from '../../../src/core/parameter/zeitreihe';
import { am, d } from '../hilfen';

const wert = (zahl: string, ab: string, bis: string | null): Zeitwert => ({
  wert: d(zahl),
  gueltigAb: am(ab),
  gueltigBis: bis === null ? null : am(bis),
  quelle: 'Quelle',
  status: 'veröffentlicht',
});

const A = wert('1', '01.01.2020', '31.12.2021');
const B = wert('2', '01.01.2023', '31.12.2023');
const EIGEN = wert('9', '01.06.2023', '30.06.2023');
const zahl = (w: Zeitwert | undefined): string | undefined => w?.wert.toFixed();

test('PK-8 ein Wert gilt vom ersten bis zum letzten Tag, beide eingeschlossen', () => {
  const werte = ['31.12.2019', '01.01.2020', '31.12.2021', '01.01.2022'].map((t) =>
    zahl(geltender([[A, B]], am(t))),
  );
  expect(werte).toEqual([undefined, '1', '1', undefined]);
  expect(zahl(geltender([[wert('3', '01.01.2020', null)]], am('31.12.2099')))).toBe('3');
});

test('PK-14 die erste Liste geht der zweiten vor, aber nur an ihren Tagen', () => {
  const listen = [[EIGEN], [A, B]];
  expect(zahl(geltender(listen, am('15.06.2023')))).toBe('9');
  expect(zahl(geltender(listen, am('01.07.2023')))).toBe('2');
});

test('PK-12 fortgeschrieben wird der letzte beendete Wert, mit diesem Status', () => {
  const letzter = fortgeschriebener([[B, A]], am('01.01.2024'));
  expect([zahl(letzter), letzter?.status]).toEqual(['2', 'fortgeschrieben']);
  expect(zahl(fortgeschriebener([[A, B]], am('15.06.2022')))).toBe('1');
  expect(zahl(fortgeschriebener([[A, EIGEN], [B]], am('01.01.2024')))).toBe('9');
  expect(zahl(fortgeschriebener([[{ ...B, wert: d(8) }], [B]], am('01.01.2024')))).toBe('8');
  expect(fortgeschriebener([[A, B]], am('31.12.2019'))).toBeUndefined();
  expect(fortgeschriebener([[wert('3', '01.01.2020', null)]], am('01.01.2024'))).toBeUndefined();
});

test.each([
  ['31.12.2019', 'bekannt ab 01.01.2020'],
  ['15.06.2022', 'bekannt bis 31.12.2021, wieder bekannt ab 01.01.2023'],
  ['01.01.2024', 'bekannt bis 31.12.2023'],
])('FE-1 am %s nennt die Meldung die Nachbarn: %s', (tag, text) => {
  expect(nachbarn([[A, B]], am(tag))).toBe(text);
});

test('FE-1 ohne jeden Wert sagt die Meldung das', () => {
  expect(nachbarn([[], []], am('01.01.2024'))).toBe('kein Wert bekannt');
});

test('PK-12 ohne Fortschreibung ist ein unbekannter Tag #NV, mit ihr der letzte Wert', () => {
  const frage = (fortschreibung: boolean): Zeitwert =>
    zeitwert('U2', [[A, B]], am('01.01.2024'), fortschreibung);
  expect(() => frage(false)).toThrow(
    new Fachfehler(
      'NV',
      'U2 ist für den 01.01.2024 nicht hinterlegt (bekannt bis 31.12.2023). Bitte in KIM_Parameter ergänzen oder die Option Fortschreibung auf WAHR setzen.',
    ),
  );
  expect(zahl(frage(true))).toBe('2');
  expect(() => zeitwert('U2', [[B]], am('01.01.2022'), true)).toThrow('bekannt ab 01.01.2023');
});
