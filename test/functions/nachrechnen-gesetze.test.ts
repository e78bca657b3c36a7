import fc from 'fast-check';
import { aufCent } from '../../src/core/zahl/dezimal';
import { rechenweg, type Zellwert } from './aufruf';
import { bereich, JAHR, STELLE } from './bauen';
import { rechne, seiten } from './rechner';
import { BIS, IN_DER_LAUFZEIT, KOMMUNEN, STELLEN, VON } from '../faelle/suedkreis';
import { SAAT } from './zufall';

/** Lines that no cent rounding belongs to: VZÄ and a share. */
const UNGERUNDET = ['PK-1', 'DG-1'];

/** What a reader gets from the lines of section 5 and 6, beside what the line says. */
function nachgerechnet(zeilen: readonly (readonly Zellwert[])[]): {
  gelesen: unknown[];
  gerechnet: unknown[];
} {
  const betroffen = zeilen.filter(
    ([regel, , , betrag]) => /^(PK|FO|EA|DG)-/.test(String(regel)) && betrag !== '',
  );
  const zeile = (z: readonly Zellwert[], betrag: unknown): unknown =>
    `${String(z[0])} ${String(z[1])}: ${String(z[2])} -> ${String(betrag)}`;
  return {
    gelesen: betroffen.map((z) => zeile(z, z[3])),
    gerechnet: betroffen.map((z) => {
      const werte = seiten(String(z[2])).map((w) =>
        (UNGERUNDET.includes(String(z[0])) ? w : aufCent(w)).toNumber(),
      );
      return zeile(z, new Set(werte).size === 1 ? werte[0] : werte);
    }),
  };
}

function pruefe(zeilen: Zellwert[][]): number {
  const { gelesen, gerechnet } = nachgerechnet(zeilen);
  expect(gerechnet).toEqual(gelesen);
  return gelesen.length;
}

describe('RW-1 jede Zeile lässt sich mit dem Taschenrechner nachrechnen', () => {
  test('der Fall Südkreis: drei Stellen, zwei Jahre, Eigenanteil 59.328,78', () => {
    const zeilen = rechenweg('EIGENANTEILE', STELLEN, VON, BIS);
    expect(pruefe(zeilen)).toBeGreaterThan(200);
    expect(
      zeilen
        .filter((z) => z[3] !== '')
        .at(-1)
        ?.slice(0, 4),
    ).toEqual([
      ...['TB-1', 'Summe Eigenanteil', '23.762,57 + 23.762,57 + 11.803,64', IN_DER_LAUFZEIT.eigenanteil],
    ]);
  });

  test('der Fall Südkreis als Haushalt, auch die Verteilung', () => {
    const zeilen = rechenweg('HAUSHALT', STELLEN, KOMMUNEN, VON, BIS);
    expect(pruefe(zeilen)).toBeGreaterThan(200);
    for (const [regel, , rechnung, betrag] of zeilen.slice(1)) {
      if (regel === 'VT-2') {
        const [formel = '', rest] = String(rechnung)
          .replace(/ \(Rest auf Platz \d+\)/, '')
          .split('; ');
        const [links, ...rechts] = seiten(formel).map((w) => w.toNumber());
        expect(new Set(rechts)).toEqual(new Set([links]));
        expect(Math.abs(Number(betrag) - Number(links))).toBeLessThan(0.01);
        // Whole steps are rounded down; only who gets one of the rest has more than the exact share.
        expect(rest).toBe(
          Number(betrag) > Number(links) ? 'erhält einen der restlichen Schritte' : undefined,
        );
      } else if (String(rechnung).includes(' + ') && String(regel).startsWith('VT-1')) {
        expect(rechne(String(rechnung)).toNumber()).toBe(betrag);
      }
    }
  });

  test.each([
    ['Abrechnung über die Laufzeit', [['Abrechnung', 'LAUFZEIT']]],
    [
      'Kostenbasis GESAMT und Drittmittel',
      [
        ['Kostenbasis', 'GESAMT'],
        ['Drittmittel', 12_000],
      ],
    ],
    [
      'Pool',
      [
        ['Pool', true],
        ['Art', 'FESTBETRAG'],
      ],
    ],
    [
      'Pauschale mit Rückzahlung',
      [
        ['Art', 'PAUSCHALE'],
        ['Kosten gesamt', 50_000],
      ],
    ],
    [
      'Anteil',
      [
        ['Art', 'ANTEIL'],
        ['Quote', 0.8],
        ['Drittmittel', 5_000],
      ],
    ],
    [
      'Fehlbedarf',
      [
        ['Art', 'FEHLBEDARF'],
        ['Eigenmittel', 7_500],
      ],
    ],
    ['ohne Förderung', [['Art', 'OHNE']]],
    [
      'ohne Umlage',
      [
        ['Umlage', 0],
        ['Leistungsentgelt', 0],
        ['Sanierungsgeld', 0.07725],
      ],
    ],
    [
      'eigener Zusatzbeitrag, Stichtag der Sonderzahlung',
      [
        ['Zusatzbeitrag', 0.0123],
        ['JSZ-Stichtag', true],
      ],
    ],
  ])('%s', (_name, optionen) => {
    expect(pruefe(rechenweg('EIGENANTEILE', STELLEN, VON, BIS, optionen))).toBeGreaterThan(3);
  });

  test('Zulage, Einmalzahlungen, Stufenaufstieg, Wechsel der Sätze', () => {
    const s11b = bereich({ ...STELLE, Gruppe: 'S11b', Stufe: 2, VZÄ: 1.75, Seit: '01.10.2020' });
    expect(pruefe(rechenweg('EIGENANTEILE', s11b, '15.11.2020', '29.02.2024'))).toBeGreaterThan(100);
    expect(pruefe(rechenweg('PERSONALKOSTEN', 'E15', 6, 0.125, ...JAHR))).toBeGreaterThan(10);
  });

  test('zufällige Stellen', () => {
    const stelle = fc.record({
      gruppe: fc.constantFrom('E5', 'E9c', 'E15', 'S4', 'S11b', 'S15'),
      stufe: fc.integer({ min: 2, max: 6 }),
      vzae: fc.integer({ min: 1, max: 40_000 }).map((n) => n / 10_000),
      von: fc.integer({ min: 44_136, max: 46_000 }),
      tage: fc.integer({ min: 0, max: 300 }),
    });
    fc.assert(
      fc.property(stelle, ({ gruppe, stufe, vzae, von, tage }) => {
        pruefe(rechenweg('PERSONALKOSTEN', gruppe, stufe, vzae, von, von + tage));
      }),
      { seed: SAAT, numRuns: 200 },
    );
  });
});

test('der Rechner des Tests rechnet richtig', () => {
  const soll = new Map([
    ['1.234,50 + 0,5', 1_235],
    ['max(0; min(102,31; 100,00) / 4,5 % × 2,5 % - 13,30) + max(0; 102,31 - 100,00)', 44.565_555_555_555_56],
    ['70,28 % × 11.532,03 / 3 × 17/31 / 12', 123.458_7],
    ['3 Monate (01/2022-03/2022) × 2 × 5.352,33', 32_113.98],
    ['-1,5 × 2', -3],
  ]);
  for (const [text, wert] of soll) expect(rechne(text).toNumber()).toBeCloseTo(wert, 3);
  for (const text of ['1.23', '1 +', '(1', 'drei', '1 2', '(1; 2)']) expect(() => rechne(text)).toThrow();
});
