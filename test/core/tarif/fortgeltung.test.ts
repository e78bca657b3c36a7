import { Fachfehler } from '../../../src/core/fehler';
import type { EigenesEntgelt } from '../../../src/core/tarif/tarifwerk';
import { tarifstand } from '../../../src/core/tarif/tarifstand';
import { am, cent, d, werk } from '../hilfen';

const eigene = (gueltigAb: string, gruppe = 'E9c'): EigenesEntgelt => ({
  tarif: 'TVöD-VKA',
  gruppe,
  stufe: 3,
  betrag: d('5000'),
  gueltigAb: am(gueltigAb),
  gueltigBis: null,
  quelle: 'Haushaltsplan',
  status: 'Annahme',
});

test.each([
  ['TVöD-VKA', 'E9c', '31.03.2029', '01.04.2029', '31.03.2027'],
  ['TVöD-VKA', 'S11b', '31.03.2029', '01.04.2029', '31.03.2027'],
  ['TV-L', 'E10', '31.01.2030', '01.02.2030', '31.01.2028'],
] as const)(
  'TA-7 %s %s gilt bis zum %s fort, am nächsten Tag ist es #NV',
  (tarif, gruppe, letzter, danach, ende) => {
    const w = werk();
    expect(w.entgelt(tarif, gruppe, 3, am(letzter)).fortgeschrieben).toBe(true);
    expect(tarifstand(w, tarif, am(letzter)).status).toBe('fortgeschrieben');
    const satz =
      `Für den ${danach} ist kein Entgelt hinterlegt: Die Tarifeinigung ${tarif} endet am ${ende}, ihre Tabellen gelten hier ` +
      `höchstens bis zum ${letzter} weiter. Bitte eigene Werte in KIM_Tarif angeben; Funktionen mit Optionen rechnen auch mit ` +
      '{"Fortschreibung".WAHR} oder {"Tarifsteigerung".0,025} weiter.';
    expect(() => w.entgelt(tarif, gruppe, 3, am(danach))).toThrow(new Fachfehler('NV', satz));
    expect(() => tarifstand(w, tarif, am(danach))).toThrow(new Fachfehler('NV', satz));
  },
);

test('TA-7 eigene Zeilen nach dem Ende der Tarifeinigung sagen, wie es weitergeht, für ihre Gruppe', () => {
  const w = werk([eigene('01.04.2027')]);
  expect(cent(w.entgelt('TVöD-VKA', 'E9c', 3, am('01.01.2040')).betrag)).toBe('5000.00');
  expect(() => w.entgelt('TVöD-VKA', 'E10', 3, am('01.01.2040'))).toThrow('höchstens bis zum 31.03.2029');
  expect(tarifstand(w, 'TVöD-VKA', am('01.01.2040')).gueltigAb).toBe(am('01.04.2027'));
});

test.each(['31.03.2027', '02.01.2040'])('TA-7 eine eigene Zeile ab %s sagt es nicht', (ab) => {
  const w = werk([eigene(ab)]);
  expect(() => w.entgelt('TVöD-VKA', 'E9c', 3, am('01.01.2040'))).toThrow('endet am 31.03.2027');
  expect(() => tarifstand(w, 'TVöD-VKA', am('01.01.2040'))).toThrow('endet am 31.03.2027');
});

test('TA-7 mit Fortschreibung oder Tarifsteigerung geht es ohne Ende weiter', () => {
  const frage = (ausblick: Parameters<ReturnType<typeof werk>['entgelt']>[4]) =>
    cent(werk().entgelt('TVöD-VKA', 'E9c', 3, am('01.01.2040'), ausblick).betrag);
  expect(frage({ fortschreibung: true })).toBe('4594.76');
  expect(frage({ fortschreibung: false, tarifsteigerung: d(0) })).toBe('4594.76');
});
