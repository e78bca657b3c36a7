import {
  einHoechstbetrag,
  neuerHoechstbetrag,
  satzgegenstand,
  satzposten,
} from '../../../src/vereinbarung/aktualisierung/foerderjahr';
import { letzteWerte, type Parameterwert } from '../../../src/vereinbarung/aktualisierung/parameterjahr';
import type { Wertbeleg } from '../../../src/vereinbarung/aktualisierung/wertbeleg';
import { ersetzt, ersetztMitEnde } from '../../../src/vereinbarung/aktualisierung/zeilenersatz';
import { SUEDKREIS } from '../../../src/vereinbarung/beispiel';
import { parameter, satz, stelle } from '../bau';

const zeile = (gueltigAb: string, gueltigBis: string | null, wert: number) =>
  parameter({ parameter: 'Umlage', gueltigAb, gueltigBis, wert });
const mit = (...neue: readonly ReturnType<typeof zeile>[]) =>
  ersetztMitEnde([zeile('2020-01-01', null, 0.045)], neue, ({ parameter: name }) => name ?? '').map(
    ({ gueltigAb, gueltigBis, wert }) => [gueltigAb, gueltigBis, wert],
  );

describe('AK-3 eine neue Zeile und die, die schon da sind', () => {
  test('am selben Tag ersetzt sie dort, wo die andere steht', () => {
    expect(ersetzt(['a1', 'b1'], ['b2', 'c2'], (text) => text.charAt(0))).toEqual(['a1', 'b2', 'c2']);
    expect(mit(zeile('2020-01-01', null, 0.05))).toEqual([['2020-01-01', null, 0.05]]);
  });

  test('die ältere endet am Tag davor und gilt nach dem Ende der neuen weiter', () => {
    expect(mit(zeile('2027-01-01', null, 0.05))).toEqual([
      ['2020-01-01', '2026-12-31', 0.045],
      ['2027-01-01', null, 0.05],
    ]);
    expect(mit(zeile('2027-01-01', '2027-12-31', 0.05))).toEqual([
      ['2020-01-01', '2026-12-31', 0.045],
      ['2028-01-01', null, 0.045],
      ['2027-01-01', '2027-12-31', 0.05],
    ]);
    expect(mit(zeile('2020-01-01', '2027-12-31', 0.05))).toEqual([
      ['2020-01-01', '2027-12-31', 0.05],
      ['2028-01-01', null, 0.045],
    ]);
  });

  test('was vorher endet, später beginnt oder etwas anderes sagt, bleibt', () => {
    expect(mit(zeile('2019-01-01', '2019-12-31', 0.05))[0]).toEqual(['2020-01-01', null, 0.045]);
    const bleibt = [zeile('2025-01-01', '2026-12-31', 0.04), parameter({ parameter: 'U2', wert: 0.006 })];
    expect(
      ersetztMitEnde(bleibt, [zeile('2027-01-01', null, 0.05)], ({ parameter: name }) => name ?? ''),
    ).toEqual([...bleibt, zeile('2027-01-01', null, 0.05)]);
  });
});

test('AK-3 von jedem Parameter der letzte bekannte Wert, keine Entwürfe', () => {
  const wert = (name: string, gueltigAb: string, zahl: number, istEntwurf = false): Parameterwert => ({
    parameter: name,
    gueltigAb,
    gueltigBis: null,
    wert: zahl,
    quelle: '',
    istEntwurf,
  });
  const alle = [
    wert('BBG RV', '2025-01-01', 8_050),
    wert('BBG RV', '2026-01-01', 8_450),
    wert('BBG RV', '2027-01-01', 8_850, true),
    // Bands are cut anew: those of the older agreement are not known any more.
    wert('Jahressonderzahlung E1 bis E8 (TVöD-VKA)', '2025-01-01', 0.8451),
    wert('Jahressonderzahlung E1 bis E15 (TVöD-VKA)', '2026-01-01', 0.85),
    // An own row goes before.
    wert('U2', '2020-01-01', 0.0066),
    wert('U2', '2020-01-01', 0.005),
  ];
  expect(letzteWerte(alle, '2028-01-01').map(({ parameter: name, wert: zahl }) => [name, zahl])).toEqual([
    ['BBG RV', 8_450],
    ['Jahressonderzahlung E1 bis E15 (TVöD-VKA)', 0.85],
    ['U2', 0.005],
  ]);
  expect(letzteWerte(alle, '2026-01-01')[0]?.wert).toBe(8_050);
});

describe('AK-3 was das Land höchstens zahlt', () => {
  const beleg: Wertbeleg = {
    gueltigAb: '2022-07-01',
    gueltigBis: null,
    quelle: 'Erlass',
    status: 'Annahme',
  };
  const option = <W>(wert: W) => ({ wert, quelle: null });

  test('ein Höchstbetrag ohne Tag gilt bis dahin weiter, unter einem eigenen Baustein', () => {
    expect(einHoechstbetrag(SUEDKREIS)).toBe(55_000);
    const { optionen, saetze } = neuerHoechstbetrag(SUEDKREIS, 57_000, beleg);
    expect(optionen.hoechstbetrag).toBeUndefined();
    expect(optionen.baustein?.wert).toBe('eigener Höchstbetrag');
    expect(saetze).toEqual([
      {
        baustein: 'eigener Höchstbetrag',
        merkmal: 'PERSONAL',
        gueltigAb: '2021-01-01',
        gueltigBis: '2022-06-30',
        betrag: 55_000,
        art: 'HÖCHSTBETRAG',
        quelle: 'Drucksache 156/21',
        status: null,
      },
      {
        baustein: 'eigener Höchstbetrag',
        merkmal: 'PERSONAL',
        gueltigAb: '2022-07-01',
        gueltigBis: null,
        betrag: 57_000,
        art: 'HÖCHSTBETRAG',
        quelle: 'Erlass',
        status: 'Annahme',
      },
    ]);
    // The next one finds the Baustein, and another agreement of the workbook one of its own.
    const danach = { ...SUEDKREIS, optionen, saetze };
    expect(einHoechstbetrag(danach)).toBeNull();
    expect(satzposten(danach)).toEqual([
      { baustein: 'eigener Höchstbetrag', merkmal: 'PERSONAL', art: 'HÖCHSTBETRAG' },
    ]);
    const zweite = neuerHoechstbetrag({ ...SUEDKREIS, saetze }, 57_000, beleg);
    expect(zweite.optionen.baustein?.wert).toBe('eigener Höchstbetrag 2');
  });

  test('wird vorher nichts gerechnet, ist es die Angabe selbst', () => {
    const ab = (status: Wertbeleg['status']) =>
      neuerHoechstbetrag(SUEDKREIS, 57_000, { ...beleg, gueltigAb: '2021-10-15', status });
    expect(ab('beschlossen')).toEqual({
      optionen: { hoechstbetrag: { wert: 57_000, quelle: 'Erlass' } },
      saetze: [],
    });
    expect(ab('Annahme').optionen.hoechstbetrag?.quelle).toBe('Annahme: Erlass');
  });

  test('er behält seine Art', () => {
    const optionen = { ...SUEDKREIS.optionen, art: option('PAUSCHALE' as const) };
    const neu = neuerHoechstbetrag({ ...SUEDKREIS, optionen }, 57_000, beleg);
    expect(neu.optionen.art).toBeUndefined();
    expect(neu.saetze.map(({ art }) => art)).toEqual(['PAUSCHALE', 'PAUSCHALE']);
  });

  test.each([
    ['ein eigener Höchstbetrag', { hoechstbetrag: 60_000 }],
    ['einer für die ganze Laufzeit', { hoechstbetragGesamt: 60_000 }],
    ['eine eigene Art', { art: 'PAUSCHALE' as const }],
  ])('%s einer Stelle: es ist nicht einer für alle', (_, eigenes) => {
    expect(einHoechstbetrag({ ...SUEDKREIS, stellen: [stelle({ vzae: 1, ...eigenes })] })).toBeNull();
  });

  test('ein Baustein der Stelle stört nicht, einer der Vereinbarung schon', () => {
    const mitBaustein = [stelle({ vzae: 1 }), stelle({ vzae: 1, baustein: '1' })];
    expect(einHoechstbetrag({ ...SUEDKREIS, stellen: mitBaustein })).toBe(55_000);
    const optionen = { ...SUEDKREIS.optionen, baustein: option('2') };
    expect(einHoechstbetrag({ ...SUEDKREIS, optionen })).toBeNull();
  });

  test('Bausteine je Merkmal einmal, mit der Art des letzten Satzes', () => {
    const v = {
      ...SUEDKREIS,
      optionen: { baustein: option('Baustein 2') },
      stellen: [
        stelle({ vzae: 1 }),
        stelle({ vzae: 1, baustein: '2' }),
        stelle({ vzae: 0.5, baustein: '1', merkmal: 'ASSISTENZ' }),
        stelle({ vzae: 1, baustein: 'Kreisprogramm' }),
      ],
      saetze: [
        satz({ baustein: 'Kreisprogramm', gueltigAb: '2025-01-01', betrag: 1, art: 'ANTEIL' }),
        satz({ baustein: 'kreisprogramm', gueltigAb: '2026-01-01', betrag: 1, art: 'PAUSCHALE' }),
      ],
    };
    expect(satzposten(v)).toEqual([
      { baustein: '2', merkmal: 'PERSONAL', art: 'PAUSCHALE' },
      { baustein: '1', merkmal: 'ASSISTENZ', art: 'FESTBETRAG' },
      { baustein: 'Kreisprogramm', merkmal: 'PERSONAL', art: 'PAUSCHALE' },
    ]);
    const [a, b] = v.saetze.map(satzgegenstand);
    expect(a).toBe(b);
  });
});
