import { ausText, gleich } from './bruch';
import { ausZelltext } from './zahltext';

describe('RU-4 numbers stored as text', () => {
  test.each([
    ['57000', '57000'],
    ['0,5', '0.5'],
    ['57.000,00', '57000'],
    ['1.234.567', '1234567'],
    ['80 %', '0.8'],
    ['80%', '0.8'],
    ['-1.234,50 €', '-1234.5'],
    ['+12,5 EUR', '12.5'],
  ])('%s is %s', (text, wert) => {
    expect(gleich(ausZelltext(text), ausText(wert))).toBe(true);
  });

  test.each(['1.234', '0.5', '1,234.56', '12.34,5', '1234.567,8', '57 T€', 'drei', '', ',', '1e3', '1 000'])(
    '„%s“ has more than one meaning or none',
    (text) => {
      expect(() => ausZelltext(text)).toThrow('zweierlei');
    },
  );
});
