import '../../../src/shared-runtime/announce';
import type { FunctionsPort } from '../../../src/shared-runtime/port';
import { neueSachkosten, sachposten } from '../../../src/vereinbarung/aktualisierung/sachkostenjahr';
import type { Wertbeleg } from '../../../src/vereinbarung/aktualisierung/wertbeleg';
import { SUEDKREIS } from '../../../src/vereinbarung/beispiel';
import type { Vereinbarung } from '../../../src/vereinbarung/form';
import { termOf } from '../../../src/taskpane/assistent/figures/figures';
import { stelle } from '../bau';

const port = globalThis.kimFunctions as FunctionsPort;
const option = <W>(wert: W) => ({ wert, quelle: null });
const beleg: Wertbeleg = {
  gueltigAb: '2022-01-01',
  gueltigBis: null,
  quelle: 'KGSt',
  status: 'Annahme',
};
const SACHKOSTEN = { feld: 'sachkosten', betrag: 9_700 } as const;
const mit = (neu: number, ab = '2022-01-01', vereinbarung: Vereinbarung = SUEDKREIS): Vereinbarung => ({
  ...vereinbarung,
  ...neueSachkosten(vereinbarung, SACHKOSTEN, neu, { ...beleg, gueltigAb: ab }),
});
/** Year, town and own share of the term. */
const haushalt = (vereinbarung: Vereinbarung): unknown =>
  termOf(port, vereinbarung).run?.ergebnis?.map(([jahr, kommune, aufwand, , , eigenanteil]) => [
    jahr,
    kommune,
    aufwand,
    eigenanteil,
  ]);

test('AK-3 eine Stelle in zwei Zeilen kostet auf den Cent dasselbe', () => {
  const geteilt = mit(9_700);
  expect(geteilt.stellen.map(({ stelle: name, von, bis }) => [name, von, bis]).slice(0, 3)).toEqual([
    ['Case Management 1', null, '2021-12-31'],
    ['Case Management 1', '2022-01-01', null],
    ['Case Management 2', null, '2021-12-31'],
  ]);
  expect(haushalt(geteilt)).toEqual(haushalt(SUEDKREIS));
});

test('AK-3 neue Sachkosten ab einem Jahr: vorher bleibt alles, danach zählt der Unterschied je VZÄ', () => {
  const [vorher, danach] = [haushalt(SUEDKREIS), haushalt(mit(10_100))] as [unknown[][], unknown[][]];
  const jahr = (zeilen: unknown[][], wert: number) => zeilen.filter(([j]) => j === wert);
  expect(jahr(danach, 2021)).toEqual(jahr(vorher, 2021));
  const summe = (zeilen: unknown[][]) => jahr(zeilen, 2022).at(-1)?.[2] as number;
  // 2.5 VZÄ x 400 EUR
  expect(summe(danach) - summe(vorher)).toBeCloseTo(1_000, 9);
});

test('AK-3 der Beleg steht bei den Sachkosten', () => {
  expect(mit(10_100).angaben.sachkosten).toEqual({
    wert: 'angenommen',
    quelle: 'angenommen, wie KIM-Richtlinie Baustein 1; ab 01.01.2022 KGSt (Annahme)',
  });
  const { sachkosten: _, ...angaben } = SUEDKREIS.angaben;
  const neu = (status: Wertbeleg['status']) =>
    neueSachkosten({ ...SUEDKREIS, angaben }, SACHKOSTEN, 10_100, { ...beleg, status }).angaben.sachkosten;
  expect(neu('beschlossen')).toEqual({ wert: 'genannt', quelle: 'ab 01.01.2022 KGSt (beschlossen)' });
  expect(neu('Annahme')?.wert).toBe('angenommen');
});

test('AK-3 was erst dann beginnt, bekommt den Betrag selbst; was vorher endet oder anderes kostet, bleibt', () => {
  const stellen = [
    stelle({ stelle: 'a', vzae: 1, von: '2022-03-01' }),
    stelle({ stelle: 'b', vzae: 1, sachkosten: 9_700, bis: '2021-12-31' }),
    stelle({ stelle: 'c', vzae: 1, sachkosten: 5_700 }),
  ];
  const v = { ...SUEDKREIS, stellen, optionen: { ...SUEDKREIS.optionen, sachkosten: option(9_700) } };
  expect(mit(10_100, '2022-01-01', v).stellen).toEqual([
    { ...stellen[0], sachkosten: 10_100 },
    stellen[1],
    stellen[2],
  ]);
  expect(mit(10_100, '2021-01-01').stellen.map(({ sachkosten, von }) => [sachkosten, von])).toEqual(
    SUEDKREIS.stellen.map(() => [10_100, null]),
  );
});

test('AK-3 angeboten wird, was die Stellen dann haben, und nur, wo sich eine Stelle teilen lässt', () => {
  const v = {
    ...SUEDKREIS,
    optionen: { ...SUEDKREIS.optionen, sachkostenHoechstbetrag: option(5_700) },
    stellen: [...SUEDKREIS.stellen, stelle({ vzae: 1, sachkosten: 8_000, bis: '2021-12-31' })],
  };
  expect(sachposten(v, '2022-01-01')).toEqual([
    SACHKOSTEN,
    { feld: 'sachkostenHoechstbetrag', betrag: 5_700 },
  ]);
  expect(sachposten(v, '2021-01-01')).toHaveLength(3);
  expect(sachposten(v, '2022-07-01')).toEqual([]);
  const ohne = (stellenwerte: object, optionen = SUEDKREIS.optionen): unknown =>
    sachposten(
      { ...SUEDKREIS, optionen, stellen: [stelle({ vzae: 1, sachkosten: 1, ...stellenwerte })] },
      '2022-01-01',
    );
  expect(ohne({})).toHaveLength(1);
  expect(ohne({ sachkosten: null })).toEqual([]);
  expect(ohne({ istKosten: 5 })).toEqual([]);
  expect(ohne({ hoechstbetragGesamt: 5 })).toEqual([]);
  expect(ohne({}, { ...SUEDKREIS.optionen, abrechnung: option('LAUFZEIT' as const) })).toEqual([]);
});
