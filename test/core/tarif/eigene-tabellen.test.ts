import { Fachfehler } from '../../../src/core/fehler';
import type { EigenesEntgelt, Tarifwerk } from '../../../src/core/tarif/tarifwerk';
import { am, d, werk } from '../hilfen';

const zeile = (gruppe: string, stufe: number, gueltigAb: string, betrag: string): EigenesEntgelt => ({
  tarif: 'TVöD-VKA',
  gruppe,
  stufe,
  betrag: d(betrag),
  gueltigAb: am(gueltigAb),
  gueltigBis: null,
  quelle: 'Haushaltsplan',
  status: 'Annahme',
});

const frage = (w: Tarifwerk, gruppe: string, stufe: number, tag: string): string =>
  w.entgelt('TVöD-VKA', gruppe, stufe, am(tag)).betrag.toFixed(2);

describe('am Tag einer eingebauten Tabelle', () => {
  const w = werk([zeile('E9c', 3, '01.05.2026', '4600')]);

  test('TA-4 die eigene Zeile geht der eingebauten vor, nur für ihre Zelle', () => {
    expect(frage(w, 'E9c', 3, '01.05.2026')).toBe('4600.00');
    expect(frage(w, 'E9c', 3, '01.01.2027')).toBe('4600.00');
    expect(frage(w, 'E9c', 4, '01.05.2026')).toBe(frage(werk(), 'E9c', 4, '01.05.2026'));
    expect(frage(w, 'E9c', 3, '30.04.2026')).toBe('4469.61');
    expect(frage(w, 'E9b', 3, '01.05.2026')).toBe(frage(werk(), 'E9b', 3, '01.05.2026'));
  });

  test('TA-4 Quelle und Status sind die der Zeile', () => {
    const e = w.entgelt('TVöD-VKA', 'E9c', 3, am('01.06.2026'));
    expect([e.quelle, e.status, e.fortgeschrieben]).toEqual(['Haushaltsplan', 'Annahme', false]);
  });

  test('TA-4 ein anderer Tarif bleibt unberührt', () => {
    expect(w.entgelt('TV-L', 'E10', 3, am('01.06.2026')).betrag.toFixed(2)).toBe('4599.41');
    const mitE10 = werk([zeile('E10', 3, '01.05.2026', '9999')]);
    expect(mitE10.entgelt('TV-L', 'E10', 3, am('01.06.2026')).betrag.toFixed(2)).toBe('4599.41');
  });
});

describe('an einem neuen Tag', () => {
  const w = werk([zeile('E9c', 4, '01.04.2027', '5100'), zeile('E9c', 3, '01.04.2027', '4732.60')]);

  test('TA-3 die eigene Tabelle gilt ab ihrem Tag, davor die eingebaute', () => {
    expect(frage(w, 'E9c', 3, '31.03.2027')).toBe('4594.76');
    expect(frage(w, 'E9c', 3, '01.04.2027')).toBe('4732.60');
    expect(w.entgelt('TVöD-VKA', 'E9c', 3, am('01.04.2028')).fortgeschrieben).toBe(false);
  });

  test('TA-4 eine fehlende Zelle wird nicht aus der vorigen Tabelle ergänzt', () => {
    const fehlt = (): string => frage(w, 'E9c', 2, '01.04.2027');
    expect(fehlt).toThrow(Fachfehler);
    expect(fehlt).toThrow('in der Tabelle ab 01.04.2027 keinen Betrag; vorhanden: Stufe 3, 4');
  });

  test('TA-4 andere Gruppen führen ihre Tabelle fort', () => {
    expect(w.entgelt('TVöD-VKA', 'E9b', 3, am('01.04.2027')).fortgeschrieben).toBe(true);
  });
});

test('TA-4 eigene Zeilen vor der ersten Tabelle füllen die Vergangenheit', () => {
  const w = werk([zeile('E9c', 3, '01.04.2019', '3700')]);
  expect(frage(w, 'E9c', 3, '29.02.2020')).toBe('3700.00');
  expect(frage(w, 'E9c', 3, '01.03.2020')).toBe('3790.94');
});

test('TA-4 eine eigene Zeile zählt ab ihrem Tag, bis die nächste ihrer Gruppe sie ersetzt', () => {
  const [erste, zweite] = [zeile('E15Ü', 3, '01.04.2027', '8000'), zeile('E15Ü', 3, '01.04.2028', '8100')];
  const w = werk([erste, zweite]);
  const tage = ['31.03.2027', '01.04.2027', '31.03.2028', '01.04.2028'];
  expect(tage.map((tag) => w.zaehlt(erste, am(tag)))).toEqual([false, true, true, false]);
});

test('TA-4 eine eigene Gruppe ist bekannt und steht in der Liste', () => {
  const w = werk([zeile('E15Ü', 3, '01.03.2024', '7462.01')]);
  expect(frage(w, 'E15Ü', 3, '01.04.2024')).toBe('7462.01');
  const alle = w.gruppen('TVöD-VKA');
  const stelle = alle.indexOf('E15Ü');
  expect(alle.slice(stelle - 1, stelle + 2)).toEqual(['E15', 'E15Ü', 'S2']);
  expect(w.gruppen('TV-L')).not.toContain('E15Ü');
});
