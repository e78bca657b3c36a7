import type { Foerdersatz, Merkmal } from '../../../src/core/daten';
import { Fachfehler } from '../../../src/core/fehler';
import { bausteinname, Foerdersaetze } from '../../../src/core/foerderung/foerdersatz';
import { am, d, DATEN, mitSpur } from '../hilfen';

const saetze = new Foerdersaetze(DATEN.foerdersaetze);

/** One day inside each validity, and the days at its edges. */
test.each([
  ['1', 'PERSONAL', '01.07.2020', '55000', 'HÖCHSTBETRAG'],
  ['1', 'PERSONAL', '31.12.2022', '55000', 'HÖCHSTBETRAG'],
  ['1', 'PERSONAL', '01.01.2025', '57000', 'HÖCHSTBETRAG'],
  ['1', 'ASSISTENZ', '01.07.2022', '45000', 'FESTBETRAG'],
  ['1', 'SACHKOSTEN', '01.07.2022', '9700', 'HÖCHSTBETRAG'],
  ['1', 'SACHKOSTEN', '01.01.2026', '5700', 'HÖCHSTBETRAG'],
  ['2', 'PERSONAL', '31.12.2022', '55000', 'HÖCHSTBETRAG'],
  ['2', 'PERSONAL', '01.01.2023', '57000', 'PAUSCHALE'],
  ['2', 'MINDESTANTEIL', '01.01.2030', '0.5', null],
  ['3', 'PERSONAL', '01.01.2021', '50000', 'PAUSCHALE'],
  ['3', 'PERSONAL', '01.07.2022', '50000', 'PAUSCHALE'],
  ['3', 'PERSONAL', '31.12.2024', '50000', 'PAUSCHALE'],
] as const)('FS-1 Baustein %s %s am %s: %s (%s)', (baustein, merkmal, tag, wert, art) => {
  const satz = saetze.satz(baustein, merkmal, am(tag));
  expect([satz.wert.toFixed(), satz.art]).toEqual([wert, art]);
});

test('FS-1 der Satz für 0,75 VZÄ von Baustein 3 ist 37.500', () => {
  expect(saetze.satz('3', 'PERSONAL', am('01.07.2022')).wert.times('0.75').toFixed(2)).toBe('37500.00');
});

test.each([
  ['1', 'PERSONAL', '01.07.2023', 'bekannt bis 31.12.2022, wieder bekannt ab 01.01.2025'],
  ['1', 'PERSONAL', '30.06.2020', 'bekannt ab 01.07.2020'],
  ['2', 'PERSONAL', '01.01.2024', 'bekannt bis 31.12.2023'],
  ['3', 'PERSONAL', '01.01.2025', 'bekannt bis 31.12.2024'],
  [
    '2',
    'SACHKOSTEN',
    '01.01.2022',
    'Baustein 2 hat kein Merkmal SACHKOSTEN; hinterlegt sind PERSONAL, MINDESTANTEIL',
  ],
  ['3', 'SACHKOSTEN', '01.01.2022', 'Baustein 3 hat kein Merkmal SACHKOSTEN; hinterlegt ist PERSONAL'],
  ['7', 'PERSONAL', '01.01.2022', 'Baustein 7 ist nicht hinterlegt; bekannt sind 1, 2, 3'],
] as const)('FS-1 Baustein %s %s am %s ist #NV: %s', (baustein, merkmal, tag, text) => {
  expect(() => saetze.satz(baustein, merkmal, am(tag))).toThrow(Fachfehler);
  expect(() => saetze.satz(baustein, merkmal, am(tag))).toThrow(text);
});

const eigener = (
  merkmal: Merkmal,
  ab: string,
  bis: string | null,
  wert: string,
  baustein = '2',
): Foerdersatz => ({
  baustein,
  merkmal,
  wert: d(wert),
  art: 'PAUSCHALE',
  gueltigAb: am(ab),
  gueltigBis: bis === null ? null : am(bis),
  quelle: 'Bescheid vom 01.02.2024',
  status: 'Bescheid',
});

test('FS-1 eigene Sätze gehen vor und füllen Lücken', () => {
  const mit = new Foerdersaetze(DATEN.foerdersaetze, [
    eigener('PERSONAL', '01.07.2022', '30.09.2022', '56000'),
    eigener('PERSONAL', '01.01.2024', null, '58000'),
    eigener('PERSONAL', '01.01.2022', null, '70000', 'SCHULSOZIALARBEIT'),
  ]);
  const am2 = (tag: string, baustein = '2'): string => mit.satz(baustein, 'PERSONAL', am(tag)).wert.toFixed();
  expect([am2('30.06.2022'), am2('01.07.2022'), am2('30.09.2022'), am2('01.10.2022')]).toEqual([
    '55000',
    '56000',
    '56000',
    '55000',
  ]);
  expect(am2('01.06.2030')).toBe('58000');
  expect(am2('01.06.2030', 'SCHULSOZIALARBEIT')).toBe('70000');
  expect(am2('01.06.2030', 'schulsozialarbeit')).toBe('70000');
  expect(() => mit.satz('9', 'PERSONAL', am('01.01.2022'))).toThrow(
    'bekannt sind 1, 2, 3, SCHULSOZIALARBEIT',
  );
});

test('FS-1 in welcher Reihenfolge eigene Sätze stehen, ist gleich', () => {
  const mit = new Foerdersaetze(
    [],
    [
      eigener('PERSONAL', '01.01.2024', '31.12.2024', '58000'),
      eigener('PERSONAL', '01.01.2022', '31.12.2022', '56000'),
      eigener('PERSONAL', '01.01.2023', '31.12.2023', '57000'),
    ],
  );
  expect(
    ['31.12.2022', '31.12.2023', '31.12.2024'].map((t) => mit.finde('2', 'PERSONAL', am(t))?.wert.toNumber()),
  ).toEqual([56000, 57000, 58000]);
});

test('FS-1 FE-2 was nicht hinterlegt ist, sagt auch, woran es liegt', () => {
  const angabe = (baustein: string, merkmal: Merkmal, tag: string): unknown => {
    try {
      saetze.satz(baustein, merkmal, am(tag));
    } catch (fehler) {
      if (fehler instanceof Fachfehler && fehler.art === 'NV') return fehler.angabe;
    }
    throw new Error('#NV erwartet');
  };
  expect(angabe('7', 'PERSONAL', '01.01.2022')).toBe('Baustein');
  expect(angabe('3', 'SACHKOSTEN', '01.01.2022')).toBe('Merkmal');
  expect(angabe('3', 'PERSONAL', '01.01.2025')).toBeUndefined();
});

test('FS-1 die Meldung nennt Merkmale und Bausteine je einmal, auch eigene in anderer Schreibweise', () => {
  const mit = new Foerdersaetze(
    [eigener('PERSONAL', '01.01.2022', null, '1', 'Klima')],
    [
      eigener('PERSONAL', '01.01.2022', '31.12.2022', '2', 'KLIMA'),
      eigener('PERSONAL', '01.01.2023', null, '3', 'KLIMA'),
      eigener('ASSISTENZ', '01.01.2023', null, '4', 'Bad'),
    ],
  );
  expect(() => mit.satz('klima', 'SACHKOSTEN', am('01.01.2022'))).toThrow(
    'Baustein klima hat kein Merkmal SACHKOSTEN; hinterlegt ist PERSONAL.',
  );
  expect(() => mit.satz('Dorf', 'PERSONAL', am('01.01.2022'))).toThrow('bekannt sind Bad, KLIMA.');
});

test('FS-1 finden ohne Fehler', () => {
  expect(saetze.finde('2', 'MINDESTANTEIL', am('31.12.2020'))).toBeUndefined();
  expect(saetze.finde('2', 'MINDESTANTEIL', am('01.01.2021'))?.wert.toFixed()).toBe('0.5');
});

test.each([
  ['2', '2'],
  ['Baustein 2', '2'],
  ['baustein2', '2'],
  ['  BAUSTEIN   2 ', '2'],
  ['Baustein', 'Baustein'],
  ['iii', '3'],
  ['I', '1'],
  ['IIII', 'IIII'],
  ['Teil II', 'Teil II'],
  ['II Nord', 'II Nord'],
  ['Mein Baustein 2', 'Mein Baustein 2'],
  ['Bau\u00adstein 2', '2'],
  ['Baustein II', '2'],
  ['Schulsozialarbeit  NRW', 'Schulsozialarbeit NRW'],
])('FS-1 „%s“ heißt %s', (text, name) => {
  expect(bausteinname(text)).toBe(name);
});

test('FS-1 der Rechenweg nennt Satz und Quelle', () => {
  const [schritt] = mitSpur((s) => saetze.satz('2', 'PERSONAL', am('01.07.2022'), s));
  expect([schritt?.regel, schritt?.schritt, schritt?.betrag?.toFixed()]).toEqual([
    'FS-1',
    'Fördersatz Baustein 2, PERSONAL',
    '55000',
  ]);
  expect(schritt?.rechnung).toBe('am 01.07.2022');
  expect(schritt?.belege).toHaveLength(1);
});

test('FS-1 eingebaute Sätze desselben Merkmals gelten nie zugleich', () => {
  for (const a of DATEN.foerdersaetze)
    for (const b of DATEN.foerdersaetze) {
      if (a === b || a.baustein !== b.baustein || a.merkmal !== b.merkmal) continue;
      expect((a.gueltigBis ?? Infinity) < b.gueltigAb || (b.gueltigBis ?? Infinity) < a.gueltigAb).toBe(true);
    }
});

describe('FS-1 eine lange eigene Tabelle', () => {
  /** A rate for each day from 2022 on, which counts how often somebody looks at when it begins. */
  function taegliche(anzahl: number): { saetze: Foerdersatz[]; blicke: () => number } {
    let blicke = 0;
    const ab = am('01.01.2022');
    const saetze = Array.from({ length: anzahl }, (_, i): Foerdersatz => {
      const satz = eigener('PERSONAL', '01.01.2022', null, String(i));
      return {
        ...satz,
        gueltigBis: ab + i,
        get gueltigAb() {
          blicke += 1;
          return ab + i;
        },
      };
    });
    return { saetze, blicke: () => blicke };
  }

  test('ein Tag wird durch Halbieren gefunden, nicht Zeile für Zeile', () => {
    const { saetze: tage, blicke } = taegliche(4_096);
    const mit = new Foerdersaetze([], tage);
    mit.satz('2', 'PERSONAL', am('01.01.2022'));
    const sortiert = blicke();
    for (let i = 0; i < 1_000; i += 1)
      expect(mit.satz('2', 'PERSONAL', am('01.01.2022') + i).wert.toNumber()).toBe(i);
    expect(blicke() - sortiert).toBeLessThanOrEqual(1_000 * 13);
  });

  test('auch 200.000 Zeilen geben in einer Lücke den Satz mit den Nachbarn', () => {
    const { saetze: tage } = taegliche(200_000);
    expect(() => new Foerdersaetze([], tage).satz('2', 'PERSONAL', am('31.12.2021'))).toThrow(
      'bekannt ab 01.01.2022',
    );
  });
});
