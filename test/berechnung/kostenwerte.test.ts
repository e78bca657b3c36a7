import { kostenwerte } from '../../src/berechnung/datenauskunft';
import { tagAusIso } from '../../src/core/zeit/datum';

const JANUAR = tagAusIso('2027-01-01');
const FORT = [['Fortschreibung', true]];
const PARAMETERKOPF = ['Parameter', 'GültigAb', 'GültigBis', 'Wert', 'Quelle', 'Status'];
const wert = (name: string, ...rest: [unknown, unknown]) =>
  kostenwerte([JANUAR], ['E14'], ...rest)[0]?.find(({ parameter }) => parameter === name);

test('AK-4 womit ein Monat rechnet: nichts, wo nichts gilt, Entwürfe und Fortgeschriebenes mit Fortschreibung', () => {
  expect(wert('BBG RV', null, null)).toBeUndefined();
  expect(wert('Umlage', null, null)).toMatchObject({ wert: 0.045 });
  expect(wert('BBG RV', FORT, null)).toMatchObject({ wert: 8_850, status: 'Entwurf' });
  expect(wert('Zusatzbeitrag', FORT, null)).toMatchObject({ wert: 0.029, status: 'fortgeschrieben' });
  expect(wert('Jahressonderzahlung E14', FORT, null)).toMatchObject({ wert: 0.85 });
});

test('AK-4 eigene Zeilen und Optionen gehen vor, wie in der Rechnung', () => {
  const eigene = [PARAMETERKOPF, ['BBG KV', JANUAR, null, 6_450, 'SVBezGrV', 'Annahme']];
  // PK-8: a row of BBG KV sets the ceiling of PV too.
  for (const name of ['BBG KV', 'BBG PV'])
    expect(wert(name, null, eigene)).toMatchObject({ wert: 6_450, quelle: 'SVBezGrV', status: 'Annahme' });
  expect(wert('U2', [['U2', 0.01]], null)).toMatchObject({ wert: 0.01, status: 'Annahme' });
});
