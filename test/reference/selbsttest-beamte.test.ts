import { alsBruch, alsText } from './bruch';
import { Personalkosten } from './personalkosten';
import { DATEN } from './vergleich';

const z = alsBruch;
const MIT = { beihilfe: z('250.5'), versorgungszuschlag: z('0.3') };

const kosten = (optionen: object, von: string, bis: string, rest: object = {}): string =>
  alsText(
    new Personalkosten(DATEN, optionen).summe({ gruppe: 'A11', stufe: 5, vzae: z('0.5'), von, bis, ...rest }),
  );

test('PK-18 pay, Zulage and Beihilfe, and the Versorgungszuschlag on the pay, each rounded', () => {
  const [monat] = new Personalkosten(DATEN, MIT).monate({
    gruppe: 'A5',
    stufe: 3,
    vzae: z('0.5'),
    von: '2021-01-01',
    bis: '2021-01-10',
  });
  // 2,549.80: (2,549.80 + 250.50) x 0.5 x 10/31; 0.3 x 2,549.80 x 0.5 x 10/31.
  expect(Object.values(monat?.zeilen ?? {}).map((b) => alsText(b))).toEqual(['451.66', '123.38', '0.00']);
});

test('PK-18 one-off payments as the TV-L has them', () => {
  const monat = (m: string): string => kosten(MIT, '2023-08-01', `2024-${m}-28`);
  const ohne = (m: string): string =>
    kosten({ ...MIT, einmalzahlungen: false }, '2023-08-01', `2024-${m}-28`);
  expect(Number(monat('02')) - Number(ohne('02'))).toBeCloseTo(0.5 * (1800 + 2 * 120), 6);
});

test('PK-18 both options are required, Seit is refused, steps 1 and 2 are not known', () => {
  const jahr = ['2024-01-01', '2024-12-31'] as const;
  expect(() => kosten({ beihilfe: z(1) }, ...jahr)).toThrow('fehlen');
  expect(() => kosten(MIT, ...jahr, { seit: '2020-01-01' })).toThrow('Seit');
  expect(() => kosten(MIT, ...jahr, { stufe: 2 })).toThrow('A11/2');
});
