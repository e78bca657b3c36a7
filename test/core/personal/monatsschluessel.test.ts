import { monatskosten, monatsschluessel, type Monatseingabe } from '../../../src/core/personal/monatskosten';
import { monatsabschnitte } from '../../../src/core/zeit/zeitraum';
import { d, kostenrechnung, zr } from '../hilfen';
import { angabe } from './hilfen';

const stelle = zr('15.11.2022-30.11.2022');
const [november] = monatsabschnitte(stelle);
if (november === undefined) throw new Error('Der Zeitraum hat einen Monat.');
const eingabe = kostenrechnung().monatseingabe(angabe('S11b', 3, '1', stelle), d(1), november);
const { saetze, zulage, jsz } = eingabe;
if (zulage === null || jsz === null) throw new Error('S11b hat Zulage und Jahressonderzahlung.');

const ANDERS: readonly [was: string, anders: Partial<Monatseingabe>][] = [
  ['Sätze', { saetze: { ...saetze, nummer: saetze.nummer + 1, kv: d('0.09') } }],
  ['Entgelt', { entgelt: d(4000) }],
  ['Zulage', { zulage: { ...zulage, wert: d(10) } }],
  ['keine Zulage', { zulage: null }],
  ['Satz der Jahressonderzahlung', { jsz: { ...jsz, satz: { ...jsz.satz, wert: d('0.9') } } }],
  ['Grundlage der Jahressonderzahlung', { jsz: { ...jsz, summe: d(9000) } }],
  ['keine Jahressonderzahlung', { jsz: null }],
  ['Umfang', { umfang: d('0.5') }],
  ['Tage', { anteil: { zaehler: 1, nenner: 30 } }],
  ['Anteil der Jahressonderzahlung', { jszAnteil: { zaehler: 1, nenner: 1 } }],
];

test.each(ANDERS)('PK-11 Monate, die sich im Merkmal %s unterscheiden, kosten Verschiedenes', (_, anders) => {
  const andere = { ...eingabe, ...anders };
  expect(monatskosten(andere).monat).not.toEqual(monatskosten(eingabe).monat);
  expect(monatsschluessel(andere)).not.toBe(monatsschluessel(eingabe));
});

test('PK-11 gleiche Monate haben denselben Schlüssel', () => {
  expect(monatsschluessel({ ...eingabe })).toBe(monatsschluessel(eingabe));
});
