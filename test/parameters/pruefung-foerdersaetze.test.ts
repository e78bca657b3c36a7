import { B1, B2, eintraege, tausche, pruefe, type Bruch, type Objekt } from './bruch';
import type { Kopie } from './hilfen';

describe('Fördersätze', () => {
  const satz = (d: Kopie, pfad: string, i: number) => eintraege(d, 'foerdersaetze', pfad)[i] as Objekt;
  const FAELLE: Bruch[] = [
    [
      'FS-1: Überschneidung',
      (d) => (satz(d, B1, 0)['gueltigBis'] = '2025-01-01'),
      `${B1}, Eintrag 2 (ab 2025-01-01): überschneidet ${B1}, Eintrag 1 (bis 2025-01-01).`,
    ],
    [
      'FS-1: falsche Reihenfolge',
      (d) => tausche(eintraege(d, 'foerdersaetze', B1), 0, 1),
      `${B1}, Eintrag 2 (ab 2020-07-01): falsche Reihenfolge, ${B1}, Eintrag 1 gilt erst ab 2025-01-01.`,
    ],
    [
      'FS-1: Einheit passt nicht zum Merkmal',
      (d) => (satz(d, B2, 2)['einheit'] = 'EUR je Jahr'),
      `${B2}, Eintrag 3: Einheit „EUR je Jahr“, für MINDESTANTEIL wird „VZÄ“ erwartet.`,
    ],
    [
      'FS-1: Geld ohne Art',
      (d) => (satz(d, B1, 0)['art'] = null),
      `${B1}, Eintrag 1: „art“ ist für PERSONAL nötig.`,
    ],
    [
      'FS-1: Mindestanteil mit Art',
      (d) => (satz(d, B2, 2)['art'] = 'VOLL'),
      `${B2}, Eintrag 3: „art“ ist für MINDESTANTEIL nicht vorgesehen.`,
    ],
    [
      'FS-1: Geld ohne Bezug auf VZÄ',
      (d) => delete satz(d, B1, 0)['jeVzae'],
      `${B1}, Eintrag 1: „jeVzae“ ist für PERSONAL nötig.`,
    ],
    [
      'FS-1: je 0 VZÄ',
      (d) => (satz(d, B1, 0)['jeVzae'] = '0.00'),
      `${B1}, Eintrag 1: „jeVzae“ muss größer als 0 sein.`,
    ],
    [
      'FS-1: falsche Datei',
      (d) => ((d.foerdersaetze[B1] as Objekt)['baustein'] = '4'),
      `${B1}: Baustein 4 gehört nach foerdersaetze/baustein-4.json.`,
    ],
  ];
  test.each(FAELLE)('%s', (_titel, brich, text) => expect(pruefe(brich)).toContain(text));

  test('FS-1: eine Lücke ist erlaubt', () => {
    expect(pruefe((d) => (satz(d, B2, 0)['gueltigBis'] = '2022-06-30'))).toEqual([]);
  });
});
