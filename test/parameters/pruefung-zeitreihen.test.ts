import { KVW, RV, U2, eintraege, tausche, pruefe, type Bruch, type Objekt } from './bruch';
import type { Kopie } from './hilfen';

const rv = (d: Kopie, i: number) => eintraege(d, 'zeitreihen', RV)[i] as Objekt;

describe('Zeitreihen', () => {
  const FAELLE: Bruch[] = [
    [
      'PK-8: Überschneidung',
      (d) => (rv(d, 0)['gueltigBis'] = '2021-01-01'),
      `${RV}, Eintrag 2 (ab 2021-01-01): überschneidet ${RV}, Eintrag 1 (bis 2021-01-01).`,
    ],
    [
      'PK-8: Lücke',
      (d) => (rv(d, 0)['gueltigBis'] = '2020-12-30'),
      `${RV}, Eintrag 2 (ab 2021-01-01): Lücke nach ${RV}, Eintrag 1 (bis 2020-12-30).`,
    ],
    [
      'PK-8: falsche Reihenfolge',
      (d) => tausche(eintraege(d, 'zeitreihen', RV), 1, 2),
      `${RV}, Eintrag 3 (ab 2021-01-01): falsche Reihenfolge, ${RV}, Eintrag 2 gilt erst ab 2022-01-01.`,
    ],
    [
      'PK-8: doppelter Eintrag',
      (d) => eintraege(d, 'zeitreihen', RV).splice(7, 0, { ...rv(d, 6) }),
      `${RV}, Eintrag 8 (ab 2026-01-01): doppelt, ${RV}, Eintrag 7 gilt ab demselben Tag.`,
    ],
    [
      'PK-8: Arbeitgeberanteil nicht die Hälfte',
      (d) => (rv(d, 0)['arbeitgeberanteil'] = '9.4000'),
      `${RV}, Eintrag 1: arbeitgeberanteil 9.4000 ist nicht die Hälfte von 18.60.`,
    ],
    [
      'PK-8: Arbeitgeberanteil fehlt',
      (d) => delete rv(d, 0)['arbeitgeberanteil'],
      `${RV}, Eintrag 1: das Feld „arbeitgeberanteil“ fehlt.`,
    ],
    [
      'PK-9: Arbeitgeberanteil bei U2',
      (d) => ((eintraege(d, 'zeitreihen', U2)[0] as Objekt)['arbeitgeberanteil'] = '0.3300'),
      `${U2}, Eintrag 1: „arbeitgeberanteil“ ist hier nicht vorgesehen.`,
    ],
    [
      'falsche Einheit',
      (d) => ((d.zeitreihen[U2] as Objekt)['einheit'] = 'EUR je Jahr'),
      `${U2}: Einheit „EUR je Jahr“, erwartet wird „Prozent“.`,
    ],
    [
      'Parameter ohne Datei',
      (d) => Reflect.deleteProperty(d.zeitreihen, U2),
      'Parameter „U2“: erwartet wird genau eine Datei, gefunden wurden 0.',
    ],
    [
      'Parameter in zwei Dateien',
      (d) => (d.zeitreihen['x.json'] = d.zeitreihen[U2] as Objekt),
      'Parameter „U2“: erwartet wird genau eine Datei, gefunden wurden 2.',
    ],
    [
      'PK-17: eine Kasse fehlt',
      (d) => Reflect.deleteProperty(d.zeitreihen, KVW),
      'Parameter „Umlage KVW“: erwartet wird genau eine Datei, gefunden wurden 0.',
    ],
    [
      'PK-17: eine Kasse, wo alle dasselbe zahlen',
      (d) => ((d.zeitreihen[U2] as Objekt)['kasse'] = 'VBL'),
      `${U2}: „U2 VBL“ ist keine der erwarteten Reihen.`,
    ],
  ];
  test.each(FAELLE)('%s', (_titel, brich, satz) => expect(pruefe(brich)).toContain(satz));
});
