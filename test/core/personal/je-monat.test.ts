import { groessen, ohneJahressonderzahlung } from '../../../src/core/personal/monatskosten';
import { summe } from '../../../src/core/zahl/dezimal';
import { d, kostenrechnung, zr } from '../hilfen';
import { angabe, ersterMonat } from './hilfen';

const JAHR = zr('15.01.2022-31.12.2022');

describe('MP-1, MP-2 Kosten Monat für Monat', () => {
  test.each(['1', '0.5', '2.5', '3.141592653589793'])('%s VZÄ: die Monate ergeben das Ganze', (vzae) => {
    const rechnung = kostenrechnung();
    const a = angabe('E9c', 3, vzae, JAHR);
    const monate = rechnung.jeMonat(a, JAHR);
    expect(monate).toHaveLength(12);
    expect(summe(monate.map((m) => m.kosten))).toEqual(rechnung.personalkosten(a, JAHR));
    expect(monate.every((m) => m.davonSonderzahlung.gt(0))).toBe(true);
  });

  test('was die Jahressonderzahlung ausmacht, ist der Unterschied zur Rechnung ohne sie', () => {
    const a = angabe('E9c', 3, '2.5', JAHR);
    const mit = kostenrechnung().jeMonat(a, JAHR);
    const ohne = kostenrechnung({ jahressonderzahlung: false });
    expect(summe(mit.map((m) => m.kosten.minus(m.davonSonderzahlung)))).toEqual(ohne.personalkosten(a, JAHR));
    expect(ohne.jeMonat(a, JAHR).every((m) => m.davonSonderzahlung.isZero())).toBe(true);
  });

  test('auch ein Entgelt, das nicht in ganze Zahlen passt', () => {
    const monat = ersterMonat(kostenrechnung(), angabe('E9c', 3, '1', JAHR));
    const g = groessen({ ...monat, entgelt: { ...monat.entgelt, betrag: d('100000000.01') } });
    expect(g.ganz).toBeNull();
    expect(ohneJahressonderzahlung(g)?.ganz).toBeNull();
    expect(ohneJahressonderzahlung(g)?.dezimal.entgelte.jsz.toNumber()).toBe(0);
  });
});
