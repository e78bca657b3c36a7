import { kostenschluessel, type Monatseingabe } from '../../../src/core/personal/monatseingabe';
import { groessen, monatskosten } from '../../../src/core/personal/monatskosten';
import { Monatslauf } from '../../../src/core/personal/monatslauf';
import type { Zeitwert } from '../../../src/core/daten';
import { satzgroessen } from '../../../src/core/personal/satzgroessen';
import type { Dezimal } from '../../../src/core/zahl/dezimal';
import { d, kostenrechnung, zr } from '../hilfen';
import { angabe, ersterMonat, person } from './hilfen';

const PERSON = person('0.5');
const eingabe = ersterMonat(kostenrechnung(), angabe('S11b', 3, '1', zr('15.11.2022-30.11.2022')));
const { saetze, entgelt, zulage, jsz } = eingabe;
if (zulage === null || jsz === null) throw new Error('S11b hat Zulage und Jahressonderzahlung.');

const mitWert = (z: Zeitwert, wert: Dezimal): Zeitwert => ({ ...z, wert });
const werte = { ...saetze.werte, Krankenversicherung: mitWert(saetze.werte.Krankenversicherung, d('0.16')) };

const ANDERS: readonly [was: string, anders: Partial<Monatseingabe>][] = [
  ['Sätze', { saetze: { ...saetze, werte, saetze: satzgroessen(werte) } }],
  ['Entgelt', { entgelt: { ...entgelt, betrag: d(4000) } }],
  ['Zulage', { zulage: mitWert(zulage, d(10)) }],
  ['keine Zulage', { zulage: null }],
  ['Satz der Jahressonderzahlung', { jsz: { ...jsz, satz: mitWert(jsz.satz, d('0.9')) } }],
  ['Grundlage der Jahressonderzahlung', { jsz: { ...jsz, summe: d(9000) } }],
  ['keine Jahressonderzahlung', { jsz: null }],
  ['Tage', { anteil: { zaehler: 1, nenner: 30 } }],
  ['Länge des Monats', { anteil: { ...eingabe.anteil, nenner: 31 } }],
  ['Anteil der Jahressonderzahlung', { jszAnteil: { zaehler: 1, nenner: 1 } }],
];

const monat = (m: Monatseingabe): string => monatskosten(groessen(m), PERSON).monat.toFixed();

test.each(ANDERS)('PK-11 Monate, die sich im Merkmal %s unterscheiden, kosten Verschiedenes', (_, anders) => {
  const andere = { ...eingabe, ...anders };
  expect(monat(andere)).not.toBe(monat(eingabe));
  expect(kostenschluessel(andere)).not.toBe(kostenschluessel(eingabe));
  const lauf = new Monatslauf([eingabe, eingabe, andere]);
  expect(lauf.posten.map((p) => p.anzahl)).toEqual([2, 1]);
  const summe = d(monat(eingabe)).times(2).plus(monat(andere));
  expect(lauf.kosten(PERSON).toFixed()).toBe(summe.toFixed());
});

test('PK-11 gleiche Monate sind ein Posten und haben denselben Schlüssel', () => {
  const gleich = { ...eingabe };
  expect(new Monatslauf([eingabe, gleich]).posten.map((p) => p.anzahl)).toEqual([2]);
  expect(kostenschluessel(gleich)).toBe(kostenschluessel(eingabe));
});

test('PK-19 der Monat mit dem niedrigsten Entgelt, wo immer er steht', () => {
  const mit = (betrag: number): Monatseingabe => ({ ...eingabe, entgelt: { ...entgelt, betrag: d(betrag) } });
  for (const betraege of [
    [3000, 2000, 4000],
    [2000, 3000],
    [3000, 2000],
  ])
    expect(new Monatslauf(betraege.map(mit)).niedrigster.dezimal.entgelte.entgelt.toFixed()).toBe('2000');
});
