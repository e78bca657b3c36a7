import { d, mitSpur, schritteZu } from '../hilfen';
import { rahmen, stellen, tabelle, type Angaben, type Optionen } from './hilfen';
import { eigenanteile } from './rechnen';

const JAHR = '01.01.2022-31.12.2022';
const POOL: Optionen = { pool: true };

/** Förderung | Überdeckung | Eigenanteil of every row and the sum. */
const ergebnis = (angaben: readonly Angaben[], zeit = JAHR, optionen = POOL): string[] =>
  tabelle(angaben, zeit, optionen).map((t) => t.split(' | ').slice(3).join(' | '));

const post = (kosten: string, mehr: Angaben = {}): Angaben => ({ kosten, hoechst: '55000', ...mehr });

test('EA-2 im Pool füllt eine billige Stelle die Lücke einer teuren', () => {
  expect(ergebnis([post('50000'), post('60000')])).toEqual([
    '50000.00 | 0.00 | 0.00',
    '60000.00 | 0.00 | 0.00',
    '110000.00 | 0.00 | 0.00',
  ]);
});

test('EA-2 reicht es nicht für alle, geht es nach der Größe der Lücken', () => {
  expect(ergebnis([post('50000'), post('58000'), post('62000')])).toEqual([
    '50000.00 | 0.00 | 0.00',
    '56500.00 | 0.00 | 1500.00',
    '58500.00 | 0.00 | 3500.00',
    '165000.00 | 0.00 | 5000.00',
  ]);
});

test('EA-2 ohne freien Rest oder ohne Lücke ändert der Pool nichts', () => {
  for (const angaben of [
    [post('60000'), post('70000')],
    [post('50000'), post('40000')],
  ]) {
    expect(ergebnis(angaben)).toEqual(ergebnis(angaben, JAHR, {}));
  }
});

test('EA-2 die Überdeckung einer Pauschale schrumpft um das, was sie abgibt', () => {
  const pauschale = { art: 'PAUSCHALE', hoechst: '57000' } as const;
  expect(ergebnis([post('50000', pauschale), post('60000', pauschale)])).toEqual([
    '54000.00 | 4000.00 | 0.00',
    '60000.00 | 0.00 | 0.00',
    '114000.00 | 4000.00 | 0.00',
  ]);
});

test.each([
  ['Arten', post('50000'), post('60000', { art: 'FESTBETRAG' })],
  ['Bausteine', post('50000', { baustein: '1' }), post('60000', { baustein: '2' })],
  ['Jahre', post('50000', { zeit: '01.01.2021-31.12.2021' }), post('60000', { zeit: JAHR })],
])('EA-2 verschiedene %s gleichen sich nicht aus', (_, a, b) => {
  const zeit = '01.01.2021-31.12.2022';
  expect(ergebnis([a, b], zeit)).toEqual(ergebnis([a, b], zeit, {}));
});

test('EA-2 mit Quote und Fehlbedarf zählt als Lücke nur, was die Art fördern könnte', () => {
  const anteil = { art: 'ANTEIL', quote: '0.8' } as const;
  expect(ergebnis([post('50000', anteil), post('80000', anteil)])).toEqual([
    '40000.00 | 0.00 | 10000.00',
    '64000.00 | 0.00 | 16000.00',
    '104000.00 | 0.00 | 26000.00',
  ]);
});

test('EA-2 TB-5 LAUFZEIT: im Pool sind alle Stellen der Laufzeit, auch die nur eines Jahres', () => {
  const zeit = '01.07.2022-30.06.2023';
  const angaben = [post('60000'), post('50000', { zeit: '01.01.2023-30.06.2023' })];
  expect(ergebnis(angaben, zeit, { pool: true, abrechnung: 'LAUFZEIT' })).toEqual([
    '57500.00 | 0.00 | 2500.00',
    '25000.00 | 0.00 | 0.00',
    '82500.00 | 0.00 | 2500.00',
  ]);
});

test('EA-2 gleiche Zeilen sind im Pool zwei Stellen', () => {
  expect(ergebnis([post('50000'), post('60000'), post('60000')])).toEqual([
    '50000.00 | 0.00 | 0.00',
    '57500.00 | 0.00 | 2500.00',
    '57500.00 | 0.00 | 2500.00',
    '165000.00 | 0.00 | 5000.00',
  ]);
});

test('EA-2 FO-7 eine Stelle ohne Höchstbetrag hat weder Lücke noch etwas übrig', () => {
  const voll = { art: 'VOLL' } as const;
  const ohne: Angaben = { kosten: '80000', ...voll };
  expect(ergebnis([ohne, post('60000', voll), post('54000', voll)])).toEqual([
    '80000.00 | 0.00 | 0.00',
    '56000.00 | 0.00 | 4000.00',
    '54000.00 | 0.00 | 0.00',
    '190000.00 | 0.00 | 4000.00',
  ]);
});

test('EA-2 der Rechenweg nennt freie Reste, Lücken und den Ausgleich', () => {
  const schritte = mitSpur((s) =>
    eigenanteile(stellen([post('50000'), post('60000')]), rahmen(JAHR, POOL), s),
  );
  expect(schritteZu(schritte, 'EA-2').map((s) => [s.rechnung, s.betrag?.toFixed(2)])).toEqual([
    ['min(frei 5.000,00; Lücken 5.000,00)', '5000.00'],
  ]);
  const namen = schritte.map(({ schritt }) => schritt);
  expect(namen.filter((name) => name.endsWith('nach dem Ausgleich'))).toHaveLength(2);
  expect(namen.findIndex((name) => name.endsWith('nach dem Ausgleich'))).toBeLessThan(
    namen.indexOf('Eigenanteil'),
  );
});

test('EA-2, KO-1 ein eigener Baustein ist in jeder Schreibweise derselbe Pool', () => {
  const gueltig = { gueltigAb: 43_831, gueltigBis: null, quelle: '', status: '' };
  const satz = { ...gueltig, baustein: 'Klima', merkmal: 'PERSONAL', wert: d('55000'), art: null } as const;
  const je = (andere: string): string | undefined =>
    ergebnis(
      [
        { kosten: '50000', baustein: 'Klima' },
        { kosten: '60000', baustein: andere },
      ],
      JAHR,
      { ...POOL, saetze: [satz] },
    ).at(-1);
  expect(je('KLIMA')).toBe('110000.00 | 0.00 | 0.00');
  expect(je('klima')).toBe(je('Klima'));
});

test('EA-2 eine Stelle außerhalb des Zeitraums hat am Pool keinen Anteil', () => {
  expect(ergebnis([post('50000'), post('60000', { zeit: '01.01.2024-31.12.2024' })])).toEqual([
    '50000.00 | 0.00 | 0.00',
    '0.00 | 0.00 | 0.00',
    '50000.00 | 0.00 | 0.00',
  ]);
});
