import { tagAusIso } from '../../../src/core/zeit/datum';
import '../../../src/shared-runtime/announce';
import type { FunctionsPort } from '../../../src/shared-runtime/port';
import { erkenneErhoehung, wortlautVon } from '../../../src/vereinbarung/aktualisierung/erhoehung';
import { wieImVorjahr } from '../../../src/vereinbarung/aktualisierung/parameterjahr';
import {
  annahmenbereich,
  type Tarifrundenannahme,
  zeilenDerAnnahme,
} from '../../../src/vereinbarung/aktualisierung/tarifzeilen';
import { tabellen, zellen } from '../../parameters/hilfen';

const { calculate } = globalThis.kimFunctions as FunctionsPort;

function angenommen(tarif: string, runde: Tarifrundenannahme) {
  const ergebnis = calculate('TARIFANNAHME', [annahmenbereich([runde]), tarif]);
  if (ergebnis.kind !== 'result' || !Array.isArray(ergebnis.value)) throw new Error(JSON.stringify(ergebnis));
  return zeilenDerAnnahme(ergebnis.value);
}

/** All annexes of a tariff as they hold on a day: the newest table of each, by cell. */
function veroeffentlicht(tarif: string, tag: string): Map<string, number> {
  const anlagen = new Map<string, ReturnType<typeof tabellen>[number]>();
  for (const anlage of ['A', 'B', 'C'])
    for (const datei of tabellen(tarif, anlage)) if (datei.gueltigAb <= tag) anlagen.set(anlage, datei);
  return new Map(
    [...anlagen.values()].flatMap((datei) =>
      zellen(datei).map(({ zelle, betrag }): [string, number] => [zelle, Number(betrag)]),
    ),
  );
}
const vortag = (iso: string): string => new Date(Date.parse(iso) - 86_400_000).toISOString().slice(0, 10);

const runde = (ab: string, prozent: number, sockel = 0, mindestbetrag = 0): Tarifrundenannahme => ({
  ab,
  prozent: prozent === 0 ? null : prozent,
  sockel: sockel === 0 ? null : sockel,
  mindestbetrag: mindestbetrag === 0 ? null : mindestbetrag,
});

/** The agreed raises, as data/SOURCES.md 1.2 and SOURCES-2.md have them. */
const RUNDEN: readonly [tarif: string, runde: Tarifrundenannahme, wortlaut: string][] = [
  ['TVöD-VKA', runde('2021-04-01', 0.014, 0, 50), '+1,4 %, mindestens 50,00 EUR'],
  ['TVöD-VKA', runde('2022-04-01', 0.018), '+1,8 %'],
  ['TVöD-VKA', runde('2024-03-01', 0.055, 200, 340), '+200,00 EUR, +5,5 %, mindestens 340,00 EUR'],
  ['TVöD-VKA', runde('2025-04-01', 0.03, 0, 110), '+3 %, mindestens 110,00 EUR'],
  ['TVöD-VKA', runde('2026-05-01', 0.028), '+2,8 %'],
  ['TV-L', runde('2022-12-01', 0.028), '+2,8 %'],
  ['TV-L', runde('2024-11-01', 0, 200), '+200,00 EUR'],
  // The least raise of 340 counts from 2022 on, of which 200 came in 2024.
  ['TV-L', runde('2025-02-01', 0.055, 0, 140), '+5,5 %, mindestens 140,00 EUR'],
  ['TV-L', runde('2026-04-01', 0.028, 0, 100), '+2,8 %, mindestens 100,00 EUR'],
  ['TV-L', runde('2028-01-01', 0.01), '+1 %'],
  ['LBesO-NRW', runde('2022-12-01', 0.028), '+2,8 %'],
  ['LBesO-NRW', runde('2024-11-01', 0, 200), '+200,00 EUR'],
  ['LBesO-NRW', runde('2025-02-01', 0.055), '+5,5 %'],
  ['LBesO-NRW', runde('2026-04-01', 0.0336), '+3,36 %'],
];

test.each(RUNDEN)('AK-3 NB-3 %s %j ergibt die veröffentlichte Tabelle Zelle für Zelle', (tarif, annahme) => {
  const zeilen = angenommen(tarif, annahme);
  const neu = veroeffentlicht(tarif, annahme.ab);
  expect(
    new Map(zeilen.map(({ gruppe, stufe, betrag }) => [`${gruppe ?? ''}/${stufe ?? ''}`, betrag])),
  ).toEqual(neu);
  expect(
    new Set(zeilen.map(({ tarif: t, gueltigAb, status }) => `${t ?? ''} ${gueltigAb ?? ''} ${status ?? ''}`)),
  ).toEqual(new Set([`${tarif} ${annahme.ab} Annahme`]));
});

test.each(RUNDEN)('AK-3 %s %j wird aus den Beträgen erkannt', (tarif, { ab }, wortlaut) => {
  const [alt, neu] = [veroeffentlicht(tarif, vortag(ab)), veroeffentlicht(tarif, ab)];
  const paare = [...neu].flatMap(([zelle, betrag]) => {
    const davor = alt.get(zelle);
    return davor === undefined ? [] : [{ alt: Math.round(davor * 100), neu: Math.round(betrag * 100) }];
  });
  const erkannt = erkenneErhoehung(paare);
  expect(erkannt?.andere).toEqual([]);
  expect(erkannt && wortlautVon(erkannt.regel)).toBe(wortlaut);
});

test('AK-3 TVöD nach dem 31.03.2027 um 2,5 %', () => {
  const zeile = angenommen('TVöD-VKA', runde('2027-04-01', 0.025)).find(
    ({ gruppe, stufe }) => gruppe === 'E9c' && stufe === 3,
  );
  const heute = calculate('ENTGELT', ['9c', 3, tagAusIso('2027-03-31')]);
  if (heute.kind !== 'result') throw new Error('There is a table.');
  expect(zeile?.betrag).toBe(Math.round(Number(heute.value) * 102.5) / 100);
});

describe('2027 wie 2026', () => {
  const wert = (parameter: string, anders: object = {}) => ({
    parameter,
    gueltigAb: '2026-01-01',
    gueltigBis: '2026-12-31' as string | null,
    wert: 0.186,
    quelle: 'SVBezGrV 2026',
    istEntwurf: false,
    ...anders,
  });
  const WERTE = [
    wert('Rentenversicherung'),
    wert('BBG RV', { wert: 8_450 }),
    wert('BBG RV', {
      wert: 8_850,
      gueltigAb: '2027-01-01',
      gueltigBis: '2027-12-31',
      quelle: 'BMAS',
      istEntwurf: true,
    }),
    wert('U2', { gueltigBis: null }),
    wert('Jahressonderzahlung E1 bis E8 (TVöD-VKA)', { wert: 0.85 }),
    wert('Jahressonderzahlung E1 bis E15 (TVöD-VKA)', {
      wert: 0.9,
      gueltigAb: '2027-01-01',
      gueltigBis: null,
    }),
    wert('Zusatzbeitrag', { gueltigBis: '2025-12-31' }),
  ];

  test('AK-3 jeder Wert, der 2026 endet, wird eine Zeile von 2027 mit Quelle und Status', () => {
    expect(wieImVorjahr(2027, WERTE, [])).toEqual([
      {
        parameter: 'Rentenversicherung',
        gueltigAb: '2027-01-01',
        gueltigBis: '2027-12-31',
        wert: 0.186,
        quelle: 'wie 2026: SVBezGrV 2026',
        status: 'Annahme',
        tarif: null,
      },
      expect.objectContaining({ parameter: 'BBG RV', wert: 8_450, status: 'Annahme' }),
    ]);
  });

  test('AK-3 Entwürfe mit ihrer Quelle, wenn jemand sie will; was eine eigene Zeile hat, bleibt', () => {
    const mitEntwurf = wieImVorjahr(2027, WERTE, [], true);
    expect(mitEntwurf.map(({ wert: w, quelle, status }) => [w, quelle, status])).toEqual([
      [0.186, 'wie 2026: SVBezGrV 2026', 'Annahme'],
      [8_850, 'BMAS', 'Entwurf'],
    ]);
    expect(wieImVorjahr(2027, WERTE, mitEntwurf.slice(1)).map(({ parameter }) => parameter)).toEqual([
      'Rentenversicherung',
    ]);
    const offen = mitEntwurf.map((zeile) => ({ ...zeile, gueltigBis: null }));
    expect(wieImVorjahr(2027, WERTE, offen)).toEqual([]);
  });
});
