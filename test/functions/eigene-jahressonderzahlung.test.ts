import { bereich, JAHR, WERT, type Zeile } from './bauen';
import { kosten, zeile } from './parameterzeile';

describe('PK-14 Jahressonderzahlung', () => {
  const jsz = (name: string, wert: number, mehr: Zeile = {}): Zeile =>
    zeile(`Jahressonderzahlung${name}`, wert, mehr);
  const ohne = kosten(null, [['Jahressonderzahlung', false]]);

  test('für alle, für ein Band, für eine Gruppe; die engere Angabe geht vor', () => {
    const alle = kosten(bereich(jsz('', 0.5)));
    const band = kosten(bereich(jsz(' E9a-E12', 0.6)));
    const gruppe = kosten(bereich(jsz(' 9c', 0.7)));
    expect(new Set([alle, band, gruppe, kosten(null), ohne]).size).toBe(5);
    const zeilen = [jsz('', 0.5), jsz(' E9a - E12', 0.6), jsz(' EG 9c', 0.7)];
    expect(kosten(bereich(...zeilen))).toBe(gruppe);
    expect(kosten(bereich(...zeilen.slice().reverse()))).toBe(gruppe);
    expect(kosten(bereich(...zeilen.slice(0, 2)))).toBe(band);
    expect(kosten(bereich(...zeilen.slice(0, 2)), null, JAHR, 'S11b')).toBe(
      kosten(bereich(jsz('', 0.5)), null, JAHR, 'S11b'),
    );
  });

  test('0 heißt keine', () => {
    expect(kosten(bereich(jsz('', 0)))).toBe(ohne);
  });

  test('der Satz des 1. September gilt für das Jahr', () => {
    const bisAugust = bereich(jsz('', 0.5, { GültigBis: '31.08.2022' }));
    expect(kosten(bisAugust)).toBe(kosten(null));
    expect(kosten(bereich(jsz('', 0.5, { GültigAb: '01.09.2022' })))).toBe(kosten(bereich(jsz('', 0.5))));
  });

  test('PK-17 TV-L hat seine; eine eigene Zeile geht auch ihr vor', () => {
    const zeit = ['01.01.2023', '31.12.2023'];
    const tvl = [['Tarif', 'TV-L']];
    const satz = (wert: number): unknown =>
      kosten(bereich(jsz('', wert, { GültigAb: '01.01.2023', GültigBis: null })), tvl, zeit, '9a');
    expect(satz(0.7435)).toBe(kosten(null, tvl, zeit, '9a'));
    expect(satz(0.5)).toBeLessThan(Number(satz(0.7435)));
  });

  test.each([' x', ' E12-E9a', ' E9a-S12', ' -E12', ' E9a-E9c-E12', ' E9a-x'])(
    '„Jahressonderzahlung%s“ ist unbekannt',
    (name) => {
      expect(kosten(bereich(jsz(name, 0.5)))).toEqual(
        WERT(
          /^Argument „parameter“: Zeile 2, Spalte Parameter: Der Parameter „Jahres.* ist nicht bekannt. Möglich sind .*, Jahressonderzahlung/,
        ),
      );
    },
  );
});
