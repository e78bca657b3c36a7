import { alsBruch, alsText, bruch, gleich, type Eingabe } from './bruch';
import { ladeDaten } from './laden';
import { foerdersatz } from './foerdersatz';
import { deckungsgrad, eigenanteil, foerderung, rueckzahlung, type Art, type Fall } from './foerderung';

const DATEN = ladeDaten();
const z = alsBruch;

const fall = (
  kosten: Eingabe,
  vzae: Eingabe,
  hoechstbetrag: Eingabe,
  art?: Art,
  rest: Partial<Fall> = {},
): Fall => ({ kosten: z(kosten), vzae: z(vzae), hoechstbetrag: z(hoechstbetrag), art, ...rest });

describe('grant and own share', () => {
  test('EA-1 and FO-2 examples', () => {
    expect(alsText(eigenanteil(fall('187500', '2.5', '55000')))).toBe('50000.00');
    expect(alsText(foerderung(fall('50000', '1', '55000')))).toBe('50000.00');
    expect(alsText(foerderung(fall('60000', '1', '55000', undefined, { drittmittel: z('20000') })))).toBe(
      '40000.00',
    );
  });

  test('FO-4 example ANTEIL', () => {
    expect(alsText(foerderung(fall('195253', '1', '500000', 'ANTEIL', { quote: z(0.7) })))).toBe('136677.10');
  });

  test('FO-3 a lump sum above the cost shows its repayment and leaves no own share', () => {
    const pauschale = fall('50000', '1', '57000', 'PAUSCHALE');
    expect([foerderung, rueckzahlung, eigenanteil].map((f) => alsText(f(pauschale)))).toEqual([
      '57000.00',
      '7000.00',
      '0.00',
    ]);
  });

  test('FO-5 FEHLBEDARF: own money goes first; FO-3 OHNE gives nothing', () => {
    expect(alsText(foerderung(fall('60000', '1', '55000', 'FEHLBEDARF', { eigenmittel: z('10000') })))).toBe(
      '50000.00',
    );
    expect(alsText(foerderung(fall('60000', '1', '55000', 'OHNE')))).toBe('0.00');
  });

  test('DG-1 grant / cost', () => {
    expect(gleich(deckungsgrad(fall('187500', '2.5', '55000')), bruch(11, 15))).toBe(true);
    expect(() => deckungsgrad(fall('0', '1', '55000'))).toThrow();
  });

  test('FS-1 rates and the gap', () => {
    const satz = (baustein: string, tag: string, merkmal?: string): string =>
      alsText(foerdersatz(DATEN, baustein, tag, merkmal));
    expect(alsText(foerderung(fall('90000', '0.75', satz('3', '2022-07-01'))))).toBe('37500.00');
    expect(satz('1', '2021-01-01', 'ASSISTENZ')).toBe('45000.00');
    expect(satz('2', '2022-12-31')).toBe('55000.00');
    expect(satz('2', '2023-01-01')).toBe('57000.00');
    expect(satz('1', '2022-12-31', 'SACHKOSTEN')).toBe('9700.00');
    expect(satz('2', '2021-01-01', 'MINDESTANTEIL')).toBe('0.50');
    expect(() => satz('1', '2024-01-01')).toThrow('kein Satz');
  });
});
