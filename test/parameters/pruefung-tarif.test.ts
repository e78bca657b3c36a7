import { A2021, A2022, datei, pruefe, type Bruch, type Objekt } from './bruch';
import type { Kopie } from './hilfen';

const A2026 = 'tarif/lbeso-nrw-a/2026-04-01.json';
const TVL_2028 = 'tarif/tv-l-anlage-b/2028-01-01.json';

const tabelle = (d: Kopie, pfad = A2022) => datei(d, 'tarif', pfad);
const stufenIn = (d: Kopie, pfad: string, gruppe: string) =>
  (tabelle(d, pfad)['betraege'] as Record<string, unknown[]>)[gruppe] as unknown[];
const stufen = (d: Kopie, gruppe: string) => stufenIn(d, A2022, gruppe);

describe('Entgelttabellen', () => {
  const FAELLE: Bruch[] = [
    [
      'TA-3: Überschneidung',
      (d) => (tabelle(d, A2021)['gueltigBis'] = '2022-04-01'),
      `${A2022} (ab 2022-04-01): überschneidet ${A2021} (bis 2022-04-01).`,
    ],
    [
      'TA-3: Lücke',
      (d) => (tabelle(d, A2021)['gueltigBis'] = '2022-03-30'),
      `${A2022} (ab 2022-04-01): Lücke nach ${A2021} (bis 2022-03-30).`,
    ],
    [
      'TA-3: offen, obwohl eine folgt',
      (d) => (tabelle(d, A2021)['gueltigBis'] = null),
      `${A2022} (ab 2022-04-01): überschneidet ${A2021} (bis offen).`,
    ],
    [
      'TA-3: Ende vor Anfang',
      (d) => (tabelle(d, TVL_2028)['gueltigBis'] = '2027-12-31'),
      `${TVL_2028}: gueltigBis 2027-12-31 liegt vor gueltigAb 2028-01-01.`,
    ],
    [
      'TA-3: die jüngste Tabelle ist offen',
      (d) => (tabelle(d, TVL_2028)['gueltigBis'] = null),
      'TV-L: die jüngsten Tabellen brauchen ein gemeinsames Ende der Tarifeinigung.',
    ],
    [
      'PK-18: die Besoldung hat ein Ende',
      (d) => (tabelle(d, A2026)['gueltigBis'] = '2028-12-31'),
      'LBesO-NRW: die jüngste Tabelle muss offen sein, sie gehört zu keiner Tarifeinigung.',
    ],
    [
      'PK-18: eine Stufe, die es in der Gruppe nicht gibt',
      (d) => (stufenIn(d, A2026, 'A16')[4] = '6000.00'),
      `${A2026}, A16, Stufe 5: diese Stufe gibt es nicht, erwartet wird null.`,
    ],
    [
      'PK-18: eine Stufe der Besoldung fehlt',
      (d) => (stufenIn(d, A2026, 'A11')[11] = null),
      `${A2026}, A11, Stufe 12: null, erwartet wird eine Zahl als Text`,
    ],
    [
      'PK-18: sechs Stufen sind zu wenig',
      (d) => stufenIn(d, A2026, 'A5').splice(6),
      `${A2026}, A5: erwartet wird eine Liste von 12 Beträgen.`,
    ],
    [
      'TA-3: zwei Anlagen enden verschieden',
      (d) => (tabelle(d, 'tarif/tvoed-vka-anlage-a/2026-05-01.json')['gueltigBis'] = '2027-04-30'),
      'TVöD-VKA: die jüngsten Tabellen brauchen ein gemeinsames Ende der Tarifeinigung.',
    ],
    [
      'Gruppe fehlt',
      (d) => delete (tabelle(d)['betraege'] as Objekt)['E15'],
      `${A2022}: Gruppen sind E1 E2 E3 E4 E5 E6 E7 E8 E9a E9b E9c E10 E11 E12 E13 E14, erwartet werden `,
    ],
    [
      'zwei Stufen fehlen',
      (d) => stufen(d, 'E9c').splice(4),
      `${A2022}, E9c: erwartet wird eine Liste von 6 Beträgen.`,
    ],
    [
      'Stufe leer',
      (d) => (stufen(d, 'E9c')[3] = null),
      `${A2022}, E9c, Stufe 4: null, erwartet wird eine Zahl als Text`,
    ],
    [
      'Stufe, die es nicht gibt',
      (d) => (stufen(d, 'E1')[0] = '1900.00'),
      `${A2022}, E1, Stufe 1: diese Stufe gibt es nicht, erwartet wird null.`,
    ],
    [
      'Zahlendreher',
      (d) => (stufen(d, 'E9c')[2] = '9313.20'),
      `${A2022}, E9c, Stufe 4: 4206.69 ist weniger als die Stufe davor.`,
    ],
    [
      'eine sinkende Stufe, wo keine erlaubt ist',
      (d) =>
        (((tabelle(d, TVL_2028)['betraege'] as Record<string, unknown[]>)['E1'] as unknown[])[1] = '2700.00'),
      `${TVL_2028}, E1, Stufe 3: 2642.52 ist weniger als die Stufe davor.`,
    ],
    ['falsche Anlage', (d) => (tabelle(d)['anlage'] = 'B'), `${A2022}: TVöD-VKA hat keine Anlage B.`],
    [
      'Datei am falschen Ort',
      (d) => {
        d.tarif['tarif/neu.json'] = tabelle(d);
        Reflect.deleteProperty(d.tarif, A2022);
      },
      `tarif/neu.json: nach Tarif, Anlage und Datum gehört die Datei nach ${A2022}.`,
    ],
    [
      'TA-3: doppelte Tabelle',
      (d) => (d.tarif['tarif/kopie.json'] = tabelle(d, 'tarif/tvoed-vka-anlage-a/2026-05-01.json')),
      'tarif/kopie.json (ab 2026-05-01): doppelt, tarif/tvoed-vka-anlage-a/2026-05-01.json gilt ab demselben Tag.',
    ],
  ];
  test.each(FAELLE)('%s', (_titel, brich, satz) => {
    expect(pruefe(brich)).toContainEqual(expect.stringContaining(satz));
  });
});
