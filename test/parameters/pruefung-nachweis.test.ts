import { A2021, A2022, B1, datei, eintraege, pruefe, type Bruch, type Objekt } from './bruch';
import type { Kopie } from './hilfen';

const BBG_RV = 'sozialversicherung/bbg-rv.json';

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
    [
      'PK-15: ein Entwurf, der wie ein Wert gilt',
      (d) => delete (eintraege(d, 'zeitreihen', BBG_RV)[7] as Objekt)['nurFortschreibung'],
      `${BBG_RV}, Eintrag 8: ein Entwurf gilt nur mit Fortschreibung; „nurFortschreibung“ fehlt.`,
    ],
    [
      'PK-15: ein veröffentlichter Wert, der nur mit Fortschreibung gilt',
      (d) => ((eintraege(d, 'zeitreihen', BBG_RV)[7] as Objekt)['status'] = 'veröffentlicht'),
      `${BBG_RV}, Eintrag 8: „nurFortschreibung“ passt nur zu Entwurf und Annahme, nicht zu „veröffentlicht“.`,
    ],
  ];
  test.each(FAELLE)('%s', (_titel, brich, satz) => expect(pruefe(brich)).toEqual([satz]));
});
