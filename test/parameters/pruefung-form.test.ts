import { A2022, KVW, RV, U2, ZULAGEN, B1, datei, eintraege, pruefe, type Bruch, type Objekt } from './bruch';
import type { Kopie } from './hilfen';

const tabelle = (d: Kopie, pfad = A2022) => datei(d, 'tarif', pfad);
const rv = (d: Kopie, i: number) => eintraege(d, 'zeitreihen', RV)[i] as Objekt;

describe('Form: Felder, Typen, Worte', () => {
  const FAELLE: Bruch[] = [
    [
      'unbekanntes Feld im Eintrag',
      (d) => (rv(d, 1)['wertt'] = '1.00'),
      `${RV}, Eintrag 2: das Feld „wertt“ ist nicht vorgesehen.`,
    ],
    [
      'unbekanntes Feld in der Tabelle',
      (d) => (tabelle(d)['notiz'] = 'x'),
      `${A2022}: das Feld „notiz“ ist nicht vorgesehen.`,
    ],
    ['fehlende Quelle', (d) => delete rv(d, 0)['quelle'], `${RV}, Eintrag 1: das Feld „quelle“ fehlt.`],
    [
      'leere Quelle',
      (d) => (rv(d, 0)['quelle'] = ''),
      `${RV}, Eintrag 1: „quelle“ ist „“, erwartet wird ein Text ohne Leerzeichen am Rand.`,
    ],
    ['fehlende Adresse', (d) => delete tabelle(d)['adresse'], `${A2022}: das Feld „adresse“ fehlt.`],
    [
      'fehlendes gueltigBis',
      (d) => delete rv(d, 2)['gueltigBis'],
      `${RV}, Eintrag 3: das Feld „gueltigBis“ fehlt.`,
    ],
    [
      'Zahl statt Text',
      (d) => (rv(d, 0)['wert'] = 18.6),
      `${RV}, Eintrag 1: „wert“ ist 18.6, erwartet wird eine Zahl als Text mit zwei Nachkommastellen, zum Beispiel "18.60" oder "-0.88".`,
    ],
    [
      'deutsches Komma',
      (d) => (rv(d, 0)['wert'] = '18,60'),
      `${RV}, Eintrag 1: „wert“ ist „18,60“, erwartet wird eine Zahl als Text mit zwei Nachkommastellen, zum Beispiel "18.60" oder "-0.88".`,
    ],
    [
      'deutsches Datum',
      (d) => (rv(d, 0)['gueltigAb'] = '01.01.2020'),
      `${RV}, Eintrag 1: „gueltigAb“ ist „01.01.2020“, erwartet wird ein Datum JJJJ-MM-TT.`,
    ],
    [
      'Tag, den es nicht gibt',
      (d) => (rv(d, 0)['gueltigBis'] = '2021-02-29'),
      `${RV}, Eintrag 1: „gueltigBis“ ist „2021-02-29“, erwartet wird ein Datum JJJJ-MM-TT oder null.`,
    ],
    [
      'unbekannter Status',
      (d) => (tabelle(d)['status'] = 'geraten'),
      `${A2022}: „status“ ist „geraten“, erwartet wird eines von veröffentlicht, abgeleitet, Abschlag (Gesetz offen).`,
    ],
    [
      'Status einer Tabelle in einem Eintrag',
      (d) => (rv(d, 0)['status'] = 'abgeleitet'),
      `${RV}, Eintrag 1: „status“ ist „abgeleitet“, erwartet wird eines von veröffentlicht, Entwurf, Annahme.`,
    ],
    [
      'PK-15: nurFortschreibung ist true oder fehlt',
      (d) => (rv(d, 7)['nurFortschreibung'] = false),
      `${RV}, Eintrag 8: „nurFortschreibung“ ist false, erwartet wird true.`,
    ],
    [
      'PK-17: unbekannte Kasse',
      (d) => ((d.zeitreihen[KVW] as Objekt)['kasse'] = 'ZVK'),
      `${KVW}: „kasse“ ist „ZVK“, erwartet wird eines von KVW, VBL, RZVK I, RZVK II.`,
    ],
    [
      'unbekannter Parameter',
      (d) => ((d.zeitreihen[U2] as Objekt)['parameter'] = 'U3'),
      `${U2}: „parameter“ ist „U3“, erwartet wird eines von Rentenversicherung, `,
    ],
    [
      'unbekannte Einheit',
      (d) => ((d.zeitreihen[U2] as Objekt)['einheit'] = 'Promille'),
      `${U2}: „einheit“ ist „Promille“, erwartet wird eines von EUR je Monat, EUR je Zahlungsmonat, EUR je Jahr, Prozent, VZÄ.`,
    ],
    [
      'unbekannte Gruppe',
      (d) => ((eintraege(d, 'zulagen', ZULAGEN)[0] as Objekt)['gruppeVon'] = 'S1'),
      `${ZULAGEN}, Eintrag 1: „gruppeVon“ ist „S1“, erwartet wird eines von E1, `,
    ],
    [
      'unbekannte Finanzierungsart',
      (d) => ((eintraege(d, 'foerdersaetze', B1)[0] as Objekt)['art'] = 'SPENDE'),
      `${B1}, Eintrag 1: „art“ ist „SPENDE“, erwartet wird eines von HÖCHSTBETRAG, `,
    ],
    [
      'keine Einträge',
      (d) => ((d.zeitreihen[RV] as Objekt)['eintraege'] = []),
      `${RV}: „eintraege“ ist [], erwartet wird eine nicht leere Liste.`,
    ],
    [
      'Eintrag ist kein Objekt',
      (d) => ((d.zeitreihen[RV] as Objekt)['eintraege'] = ['x']),
      `${RV}, Eintrag 1: erwartet wird ein Objekt, gefunden wurde „x“.`,
    ],
  ];
  test.each(FAELLE)('%s', (_titel, brich, satz) => {
    expect(pruefe(brich)).toContainEqual(expect.stringContaining(satz));
  });
});
