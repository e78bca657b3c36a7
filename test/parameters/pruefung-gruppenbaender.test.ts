import { JSZ, ZULAGEN, EINMAL, EINMAL_TVL, eintraege, pruefe, type Bruch, type Objekt } from './bruch';
import type { Kopie } from './hilfen';

describe('Gruppenbänder', () => {
  const jsz = (d: Kopie, i: number) => eintraege(d, 'jahressonderzahlung', JSZ)[i] as Objekt;
  const einmal = (d: Kopie, i: number) => eintraege(d, 'einmalzahlungen', EINMAL)[i] as Objekt;
  const FAELLE: Bruch[] = [
    [
      'PK-5: Gruppe ohne Satz',
      (d) => (jsz(d, 1)['gruppeVon'] = 'E9b'),
      `${JSZ}: die Gruppe E9a ist nicht von 2019-01-01 bis 2027-12-31 belegt.`,
    ],
    [
      'PK-5: ein Jahr fehlt',
      (d) => eintraege(d, 'jahressonderzahlung', JSZ).splice(6, 1),
      `${JSZ}, Eintrag 11 (ab 2021-01-01): Lücke nach ${JSZ}, Eintrag 2 (bis 2019-12-31).`,
    ],
    [
      'PK-5: zwei Sätze für eine Gruppe',
      (d) => (jsz(d, 0)['gruppeBis'] = 'E9a'),
      `${JSZ}, Eintrag 2 (ab 2019-01-01): doppelt, ${JSZ}, Eintrag 1 gilt ab demselben Tag.`,
    ],
    [
      'PK-5: kein volles Jahr',
      (d) => (jsz(d, 0)['gueltigBis'] = '2019-11-30'),
      `${JSZ}, Eintrag 1: der Zeitraum muss ein volles Kalenderjahr sein.`,
    ],
    [
      'PK-5: Einheit',
      (d) => ((d.jahressonderzahlung[JSZ] as Objekt)['einheit'] = 'EUR je Jahr'),
      `${JSZ}: Einheit „EUR je Jahr“, erwartet wird „Prozent“.`,
    ],
    [
      'Band verkehrt herum',
      (d) => Object.assign(jsz(d, 0), { gruppeVon: 'E8', gruppeBis: 'E1' }),
      `${JSZ}, Eintrag 1: E8 bis E1 ist kein Gruppenband.`,
    ],
    [
      'Band über zwei Anlagen',
      (d) => (jsz(d, 2)['gruppeBis'] = 'S9'),
      `${JSZ}, Eintrag 3: E13 bis S9 ist kein Gruppenband.`,
    ],
    [
      'Band halb offen',
      (d) => (jsz(d, 2)['gruppeBis'] = null),
      `${JSZ}, Eintrag 3: E13 bis null ist kein Gruppenband.`,
    ],
    [
      'PK-3: Zulage überschneidet sich',
      (d) => ((eintraege(d, 'zulagen', ZULAGEN)[0] as Objekt)['gruppeBis'] = 'S11b'),
      `${ZULAGEN}, Eintrag 2 (ab 2022-07-01): doppelt, ${ZULAGEN}, Eintrag 1 gilt ab demselben Tag.`,
    ],
    [
      'PK-3: Zulage ab Monatsmitte',
      (d) => ((eintraege(d, 'zulagen', ZULAGEN)[0] as Objekt)['gueltigAb'] = '2022-07-02'),
      `${ZULAGEN}, Eintrag 1: der Zeitraum muss an einem Monatsersten beginnen.`,
    ],
    [
      'PK-10: Einmalzahlung ohne Ende',
      (d) => (einmal(d, 6)['gueltigBis'] = null),
      `${EINMAL}, Eintrag 7: der Zeitraum muss aus vollen Kalendermonaten bestehen.`,
    ],
    [
      'PK-10: Einmalzahlung endet im Monat',
      (d) => (einmal(d, 6)['gueltigBis'] = '2024-02-28'),
      `${EINMAL}, Eintrag 7: der Zeitraum muss aus vollen Kalendermonaten bestehen.`,
    ],
    [
      'PK-10: dieselbe Zahlung zweimal',
      (d) =>
        void Object.assign(einmal(d, 6), {
          gueltigAb: '2023-06-01',
          bezeichnung: einmal(d, 5)['bezeichnung'],
        }),
      `${EINMAL}, Eintrag 7 (ab 2023-06-01): doppelt, ${EINMAL}, Eintrag 6 gilt ab demselben Tag.`,
    ],
    [
      'PK-17: Spanne ohne Ende',
      (d) => Reflect.deleteProperty(eintraege(d, 'einmalzahlungen', EINMAL_TVL)[1] as Objekt, 'einTagBis'),
      `${EINMAL_TVL}, Eintrag 2: „einTagVon“ und „einTagBis“ müssen zusammen eine Spanne ergeben.`,
    ],
    [
      'PK-17: Spanne verkehrt herum',
      (d) => ((eintraege(d, 'einmalzahlungen', EINMAL_TVL)[1] as Objekt)['einTagBis'] = '2023-07-31'),
      `${EINMAL_TVL}, Eintrag 2: „einTagVon“ und „einTagBis“ müssen zusammen eine Spanne ergeben.`,
    ],
    [
      'PK-17: eine Gruppe, die der Tarif nicht kennt',
      (d) =>
        Object.assign(eintraege(d, 'einmalzahlungen', EINMAL_TVL)[0] as Objekt, {
          gruppeVon: 'S2',
          gruppeBis: 'S9',
        }),
      `${EINMAL_TVL}, Eintrag 1: S2 bis S9 ist kein Gruppenband.`,
    ],
  ];
  test.each(FAELLE)('%s', (_titel, brich, satz) => expect(pruefe(brich)).toContain(satz));

  test('ein Verstoß eines Bandes ist ein Satz, nicht einer je Gruppe', () => {
    const saetze = pruefe((d) => (jsz(d, 3)['gruppeBis'] = 'S12'));
    expect(saetze).toEqual([
      `${JSZ}, Eintrag 5 (ab 2019-01-01): doppelt, ${JSZ}, Eintrag 4 gilt ab demselben Tag.`,
    ]);
  });

  test('PK-10: verschiedene Zahlungen dürfen in denselben Monat fallen', () => {
    expect(pruefe((d) => (einmal(d, 6)['gueltigAb'] = '2023-06-01'))).toEqual([]);
  });
});
