import { personalkosten } from '../../src/berechnung/personalkosten';
import { eigenanteile } from '../../src/berechnung/tabellen';
import { ausZahl } from './bruch';
import { BIS, eigenanteilVon, KOPF, VON } from './kleinetabelle';
import { Personalkosten } from './personalkosten';
import { ausgang, DATEN } from './vergleich';
import { zahlAus } from './zellen';

describe('LE-2 and FO-7 nothing beside a name', () => {
  const OHNE_NULL = [
    'Jahressonderzahlung',
    'JSZ-Stichtag',
    'Einmalzahlungen',
    'Tarif',
    'Fortschreibung',
    'Zusatzversorgung',
  ];
  const STELLE = ['9c', 3, 1, VON, BIS];
  const mitOption = (name: string, wert: unknown): string =>
    ausgang(() => personalkosten([...STELLE, [[name, wert]]]));

  test.each(OHNE_NULL)('option %s', (name) => {
    expect([mitOption(name, null), mitOption(name, 0)]).toEqual(['WERT', 'WERT']);
  });

  test.each([
    'Gruppe',
    'Stufe',
    'VZÄ',
    'Von',
    'Bis',
    'Seit',
    'Höchstbetrag',
    'Kosten gesamt',
    'Art',
    'Pool',
    'Abrechnung',
  ])('option %s of the tables', (name) => {
    const stellen = [KOPF, ['S', 1, 60_000, 55_000]];
    expect([null, 0].map((nichts) => eigenanteilVon(stellen, [[name, nichts]]))).toEqual(['WERT', 'WERT']);
  });

  test('0 is a rate or an amount', () => {
    const kosten = (optionen: object): string =>
      ausgang(() =>
        zahlAus(
          new Personalkosten(DATEN, optionen).summe({
            gruppe: 'E9c',
            stufe: 3,
            vzae: ausZahl(1),
            von: '2022-01-01',
            bis: '2022-12-31',
          }),
        ),
      );
    expect(mitOption('Umlage', 0)).toBe(kosten({ umlage: ausZahl(0) }));
    expect(mitOption('Zulage', 0)).toBe(kosten({ zulage: ausZahl(0) }));
    expect(mitOption('Leistungsentgelt', 0)).toBe(kosten({ leistungsentgelt: ausZahl(0) }));
  });

  test.each([
    'Rentenversicherung',
    'Krankenversicherung',
    'Pflegeversicherung',
    'BBG RV',
    'BBG KV',
    'BBG PV',
    'Hinzurechnungsgrenze',
  ])('parameter %s', (name) => {
    const mit = (wert: unknown): string =>
      ausgang(() =>
        personalkosten([
          ...STELLE,
          null,
          null,
          [
            ['Parameter', 'GültigAb', 'GültigBis', 'Wert'],
            [name, VON, BIS, wert],
          ],
        ]),
      );
    expect([mit(null), mit(0)]).toEqual(['WERT', 'WERT']);
  });

  test.each(['HÖCHSTBETRAG', 'FESTBETRAG', 'PAUSCHALE'])('Betrag of a rate of the Art %s', (art) => {
    const saetze = (betrag: unknown): unknown => [
      ['Baustein', 'Merkmal', 'GültigAb', 'Betrag', 'Art'],
      ['EIGEN', 'PERSONAL', '01.01.2020', betrag, art],
    ];
    const stellen = [
      ['Stelle', 'VZÄ', 'Kosten gesamt', 'Baustein'],
      ['S', 1, 60_000, 'EIGEN'],
    ];
    for (const nichts of [null, 0])
      expect(ausgang(() => eigenanteile([stellen, VON, BIS, null, null, saetze(nichts)]))).toBe('WERT');
  });
});
