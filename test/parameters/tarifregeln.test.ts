import { Dezimal, aufCent } from '../../src/core/zahl/dezimal';
import { tabellen, zellen } from './hilfen';

/**
 * Every pay table follows from its neighbour by the raise its round agreed on, commercially rounded per
 * cell. A misread digit in either table breaks the chain.
 */
type Regel = (alt: Dezimal, zelle: string) => Dezimal;

const malMindestens =
  (faktor: string, mindestens: number): Regel =>
  (alt) =>
    Dezimal.max(aufCent(alt.times(faktor)), alt.plus(mindestens));

const mal =
  (faktor: string): Regel =>
  (alt) =>
    aufCent(alt.times(faktor));

const RUNDE_2021 = malMindestens('1.014', 50);
const RUNDE_2022 = mal('1.018');
const RUNDE_2024: Regel = (alt) => Dezimal.max(aufCent(alt.plus(200).times('1.055')), alt.plus(340));
const RUNDE_2025 = malMindestens('1.03', 110);
const RUNDE_2026 = mal('1.028');

const betrag = (tarif: string, anlage: string, ab: string, zelle: string): Dezimal => {
  const tabelle = tabellen(tarif, anlage).find((t) => t.gueltigAb === ab);
  const treffer = tabelle && zellen(tabelle).find((z) => z.zelle === zelle);
  if (treffer === undefined) throw new Error(`${tarif} ${anlage} ${ab} ${zelle} fehlt`);
  return new Dezimal(treffer.betrag);
};

/** The second step of the TV-L round set a minimum on the raise since 2022. */
const TVL_2025: Regel = (alt, zelle) =>
  Dezimal.max(aufCent(alt.times('1.055')), betrag('TV-L', 'B', '2022-12-01', zelle).plus(340));

/** The cell of TV-L that rises two months before the others. */
const VORGEZOGEN = 'E1/2';
const TVL_2027 = mal('1.02');

const SCHRITTE: readonly [tarif: string, anlage: string, von: string, nach: string, regel: Regel][] = [
  ['TVöD-VKA', 'A', '2020-03-01', '2021-04-01', RUNDE_2021],
  ['TVöD-VKA', 'A', '2021-04-01', '2022-04-01', RUNDE_2022],
  ['TVöD-VKA', 'A', '2022-04-01', '2024-03-01', RUNDE_2024],
  ['TVöD-VKA', 'A', '2024-03-01', '2025-04-01', RUNDE_2025],
  ['TVöD-VKA', 'A', '2025-04-01', '2026-05-01', RUNDE_2026],
  ['TVöD-VKA', 'C', '2020-03-01', '2021-04-01', RUNDE_2021],
  ['TVöD-VKA', 'C', '2021-04-01', '2022-04-01', RUNDE_2022],
  ['TVöD-VKA', 'C', '2022-04-01', '2024-03-01', RUNDE_2024],
  ['TVöD-VKA', 'C', '2024-10-01', '2025-04-01', RUNDE_2025],
  ['TVöD-VKA', 'C', '2025-04-01', '2026-05-01', RUNDE_2026],
  ['TV-L', 'B', '2021-01-01', '2022-12-01', mal('1.028')],
  ['TV-L', 'B', '2022-12-01', '2024-11-01', (alt) => alt.plus(200)],
  ['TV-L', 'B', '2024-11-01', '2025-02-01', TVL_2025],
  ['TV-L', 'B', '2025-02-01', '2026-04-01', malMindestens('1.028', 100)],
  [
    'TV-L',
    'B',
    '2026-04-01',
    '2027-01-01',
    (alt, zelle) => (zelle === VORGEZOGEN ? TVL_2027(alt, zelle) : alt),
  ],
  [
    'TV-L',
    'B',
    '2027-01-01',
    '2027-03-01',
    (alt, zelle) => (zelle === VORGEZOGEN ? alt : TVL_2027(alt, zelle)),
  ],
  ['TV-L', 'B', '2027-03-01', '2028-01-01', mal('1.01')],
  ['LBesO-NRW', 'A', '2021-01-01', '2022-12-01', mal('1.028')],
  ['LBesO-NRW', 'A', '2022-12-01', '2024-11-01', (alt) => alt.plus(200)],
  ['LBesO-NRW', 'A', '2024-11-01', '2025-02-01', mal('1.055')],
  ['LBesO-NRW', 'A', '2025-02-01', '2026-04-01', mal('1.0336')],
];

describe('Entgelttabellen gegen die Tarifregeln', () => {
  test.each(SCHRITTE)('TA-3: %s Anlage %s, %s nach %s', (tarif, anlage, von, nach, regel) => {
    const tabelle = (ab: string) =>
      zellen(tabellen(tarif, anlage).find((t) => t.gueltigAb === ab) ?? leer(ab));
    const soll = tabelle(von).map(({ zelle, betrag: alt }) => ({
      zelle,
      betrag: regel(new Dezimal(alt), zelle).toFixed(2),
    }));
    expect(tabelle(nach)).toEqual(soll);
  });

  test('TA-3: E1 Stufe 2 des TV-L liegt für zwei Monate über Stufe 3', () => {
    const stufen = (ab: string) => ['E1/2', 'E1/3'].map((zelle) => betrag('TV-L', 'B', ab, zelle).toFixed(2));
    expect(stufen('2026-04-01')).toEqual(['2534.49', '2565.06']);
    expect(stufen('2027-01-01')).toEqual(['2585.18', '2565.06']);
    expect(stufen('2027-03-01')).toEqual(['2585.18', '2616.36']);
  });

  test('TA-3: Anlage C ändert sich zum 01.10.2024 nur in S9', () => {
    const [alt, neu] = ['2024-03-01', '2024-10-01'].map((ab) =>
      zellen(tabellen('TVöD-VKA', 'C').find((t) => t.gueltigAb === ab) ?? leer(ab)),
    ) as [ReturnType<typeof zellen>, ReturnType<typeof zellen>];
    const geaendert = neu.filter((z, i) => z.betrag !== alt[i]?.betrag).map((z) => z.zelle.split('/')[0]);
    expect(new Set(geaendert)).toEqual(new Set(['S9']));
  });
});

function leer(ab: string): never {
  throw new Error(`Tabelle ${ab} fehlt`);
}
