import { HINWEIS } from '../../../src/core/meldungen/hinweise';
import { kommunen, rahmen, stellen, type Angaben } from './hilfen';
import { eigenanteile, haushalt } from './rechnen';

const JAHR = '01.01.2022-31.12.2022';
const BASIS: Angaben = { kosten: '60000', hoechst: '55000' };

describe('Überschneidungen', () => {
  const zeilen = (angaben: readonly Angaben[]): string[] =>
    eigenanteile(stellen(angaben.map((a) => ({ ...BASIS, ...a }))), rahmen(JAHR)).zeilen.map(
      (z) => z.hinweis,
    );

  test('PR-1 dieselbe Stelle zweimal am selben Tag, beide Zeilen nennen sich', () => {
    expect(
      zeilen([
        { name: 'A', zeit: '01.01.2022-30.06.2022' },
        { name: 'B' },
        { name: 'A', zeit: '30.06.2022-31.12.2022' },
      ]),
    ).toEqual([HINWEIS.ueberschneidung(4), '', HINWEIS.ueberschneidung(2)]);
  });

  test('PR-1 aneinander stoßende Zeiträume sind ein Wechsel, keine Überschneidung', () => {
    expect(
      zeilen([
        { name: 'A', zeit: '01.01.2022-30.06.2022' },
        { name: 'A', zeit: '01.07.2022-31.12.2022' },
      ]),
    ).toEqual(['', '']);
  });

  test('PR-1 gleiche Namen in zwei Kommunen sind zwei Stellen', () => {
    expect(
      zeilen([
        { name: 'A', kommune: 'Unna' },
        { name: 'A', kommune: 'Schwerte' },
      ]),
    ).toEqual(['', '']);
    expect(
      zeilen([
        { name: 'A', kommune: 'Unna' },
        { name: 'A', kommune: 'UNNA' },
      ]),
    ).toEqual([HINWEIS.ueberschneidung(3), HINWEIS.ueberschneidung(2)]);
  });

  test('PR-1 eine Überschneidung außerhalb des Zeitraums ändert keine Zahl', () => {
    expect(
      zeilen([
        { name: 'A', zeit: '01.01.2021-30.06.2022' },
        { name: 'A', zeit: '01.07.2021-31.12.2021' },
      ]),
    ).toEqual(['', HINWEIS.ausserhalb]);
  });

  test('TB-3 PR-1 im Haushalt steht sie in den Jahren, in denen sie liegt', () => {
    const posten = stellen([
      { ...BASIS, name: 'A', zeit: '01.01.2021-30.06.2022' },
      { ...BASIS, name: 'A', zeit: '01.06.2022-31.12.2023' },
    ]);
    const { zeilen: plan } = haushalt(
      posten,
      kommunen('1'),
      rahmen('01.01.2021-31.12.2023', { hinweis: true }),
    );
    expect(plan.filter((z) => z.hinweis !== '').map((z) => `${z.jahr} ${z.kommune}: ${z.hinweis}`)).toEqual([
      `2022 Summe: A: ${HINWEIS.ueberschneidung(3)}; A: ${HINWEIS.ueberschneidung(2)}`,
    ]);
  });

  test('PR-1 Zeilen ohne Namen sind nicht dieselbe Stelle', () => {
    expect(zeilen([{}, {}])).toEqual(['', '']);
  });

  test('PR-1 auch eine lange Zeile vor mehreren kurzen wird gefunden, in jeder Reihenfolge', () => {
    expect(
      zeilen([
        { name: 'A', zeit: '01.09.2022-30.09.2022' },
        { name: 'A', zeit: '01.02.2022-28.02.2022' },
        { name: 'A', zeit: '01.01.2022-31.12.2022' },
      ]),
    ).toEqual([HINWEIS.ueberschneidung(4), HINWEIS.ueberschneidung(4), HINWEIS.ueberschneidung(3)]);
  });

  test('PR-1 steht neben den anderen Hinweisen', () => {
    const pauschale = { name: 'A', kosten: '1', hoechst: '2', art: 'PAUSCHALE' } as const;
    expect(zeilen([pauschale, pauschale])[0]).toBe(
      `${HINWEIS.rueckzahlung(false)}; ${HINWEIS.ueberschneidung(3)}`,
    );
  });
});
