import { pruefeAnteile, pruefeBilanz, pruefeSumme } from '../../../src/core/tabellen/invariante';
import { Fachfehler } from '../../../src/core/fehler';
import { d } from '../hilfen';

const BILANZ = {
  kosten: d('50000'),
  sachkosten: d('9700'),
  drittmittel: d('1000'),
  foerderung: d('57000'),
  ueberdeckung: d('7000'),
  eigenanteil: d('8700'),
};

test('TB-4 Förderung + Drittmittel + Eigenanteil - Überdeckung = Kosten + Sachkosten', () => {
  expect(() => pruefeBilanz(BILANZ)).not.toThrow();
});

test.each(Object.keys(BILANZ) as (keyof typeof BILANZ)[])(
  'TB-4 ein Cent Abweichung bei %s fällt auf',
  (name) => {
    const falsch = { ...BILANZ, [name]: BILANZ[name].plus('0.01') };
    expect(() => pruefeBilanz(falsch)).toThrow(
      /^TB-4: Mittel \d+(\.\d\d)? und Kosten \d+(\.\d\d)? weichen ab\.$/,
    );
  },
);

test('TB-4 die Meldung nennt beide Seiten', () => {
  expect(() => pruefeBilanz({ ...BILANZ, eigenanteil: d('8700.01') })).toThrow(
    'TB-4: Mittel 59700.01 und Kosten 59700 weichen ab.',
  );
});

test('TB-4 die Anteile ergeben den Betrag', () => {
  expect(() => pruefeAnteile([d('33.34'), d('33.33'), d('33.33')], d(100))).not.toThrow();
  expect(() => pruefeAnteile([], d(0))).not.toThrow();
  expect(() => pruefeAnteile([d('33.33'), d('33.33'), d('33.33')], d(100))).toThrow(
    'TB-4: Anteile 99.99 und Summe 100 weichen ab.',
  );
});

test('TB-4 eine Abweichung ist ein Fehler des Programms, keiner der Eingabe', () => {
  const falsch = (): void => pruefeAnteile([d(1)], d(2));
  expect(falsch).toThrow(Error);
  expect(falsch).not.toThrow(Fachfehler);
});

test('SL-3, WL-5 Teile, die das Ganze verfehlen, fallen auf, was hinter den sicheren Stellen liegt, nicht', () => {
  expect(() => pruefeSumme('WL-5', [d(1), d('2.01')], d(3), 10)).toThrow(
    'WL-5: Teile 3.01 und Ganzes 3 weichen ab.',
  );
  expect(() => pruefeSumme('SL-3', [d(1), d('2.00000000000001')], d(3), 10)).not.toThrow();
});
