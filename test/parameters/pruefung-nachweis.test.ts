import { A2021, A2022, B1, datei, eintraege, pruefe, type Bruch, type Objekt } from './bruch';
import type { Kopie } from './hilfen';

const tabelle = (d: Kopie, pfad = A2022) => datei(d, 'tarif', pfad);

describe('Nachweis', () => {
  const FAELLE: Bruch[] = [
    [
      'private Abschrift als Veröffentlichung ausgegeben',
      (d) => (tabelle(d)['quelle'] = 'TVData'),
      `${A2022}: die Quelle „TVData“ nennt ihre Herkunft „private Abschrift“ nicht.`,
    ],
    [
      'abgeleitete Tabelle als veröffentlicht',
      (d) => (tabelle(d, A2021)['status'] = 'veröffentlicht'),
      `${A2021}: Herkunft „abgeleitet“ und Status „veröffentlicht“ passen nicht zusammen.`,
    ],
    [
      'Textkopie ohne den Namen',
      (d) => ((eintraege(d, 'foerdersaetze', B1)[0] as Objekt)['quelle'] = 'Förderseite'),
      `${B1}, Eintrag 1: die Quelle „Förderseite“ nennt ihre Herkunft „nichtamtliche Textkopie“ nicht.`,
    ],
  ];
  test.each(FAELLE)('%s', (_titel, brich, satz) => expect(pruefe(brich)).toEqual([satz]));
});
