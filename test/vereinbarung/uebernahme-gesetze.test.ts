import fc from 'fast-check';
import type { Mappenspalte } from '../../src/mappe/spalte';
import type { Wert } from '../../src/vereinbarung/form';
import type { Zellinhalt } from '../../src/vereinbarung/rueckweg/mappenstand';
import { LISTEN, spaltenVon } from '../../src/vereinbarung/tabellen';
import { erkenne, uebernimm, type Uebernahmeliste, zellenAus } from '../../src/vereinbarung/uebernahme';
import { pruefeWert } from '../../src/vereinbarung/wert';
import { FEINDLICH } from './zufall';

const liste = fc.constantFrom<Uebernahmeliste>('stellen', 'kommunen');
const zelle: fc.Arbitrary<Zellinhalt> = fc.oneof(
  fc.constantFrom<Zellinhalt>(
    ...FEINDLICH,
    null,
    '',
    'Summe',
    'Stelle',
    'VZÄ',
    '9c',
    '39.600',
    '50 %',
    '01.04.2022',
  ),
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  fc.double({ noNaN: true }),
  fc.boolean(),
  fc.constant({ fehler: '#NV' }),
);
const zellen = fc.array(fc.array(zelle, { maxLength: 7 }), { maxLength: 12 });

test('AS-11 jede Zeile steht einmal da: als Eintrag oder mit ihrem Grund', () => {
  fc.assert(
    fc.property(zellen, liste, fc.boolean(), (alle, welche, von1904) => {
      const zuordnung = erkenne(alle, welche);
      const { zeilen, uebergangen } = uebernimm(alle, zuordnung, welche, { von1904 });
      const nummern = [...zeilen, ...uebergangen].map(({ nr }) => nr).sort((a, b) => a - b);
      expect(nummern).toEqual(alle.map((_, i) => i + 1).filter((nr) => nr - 1 !== zuordnung.kopfzeile));
    }),
    { numRuns: 2_500 },
  );
});

test('AS-11 AS-15 was gelesen wird, ist eine zulässige Antwort; was nicht, hat einen Satz und behält seinen Inhalt', () => {
  fc.assert(
    fc.property(zellen, liste, (alle, welche) => {
      const spalten: Readonly<Record<string, Mappenspalte>> = LISTEN[welche].spalten;
      for (const { werte, funde, nr } of uebernimm(alle, erkenne(alle, welche), welche).zeilen) {
        for (const [feld, wert] of Object.entries(werte))
          expect(pruefeWert(wert, spalten[feld] as Mappenspalte)).toEqual({ gelungen: true, wert });
        for (const { satz, roh } of funde) {
          expect(satz).toMatch(/\.$/);
          // A row may end before a column does.
          expect([...(alle[nr - 1] ?? []), null]).toContain(roh);
        }
      }
    }),
    { numRuns: 2_500 },
  );
});

/** As a German Excel copies it. */
function alsText(wert: Wert | null, { art }: Mappenspalte): string {
  if (wert === null) return '';
  if (art === 'tag') return String(wert).split('-').reverse().join('.');
  if (typeof wert === 'number') return String(wert).replace('.', ',');
  const text = String(wert);
  return /[\t\n"]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

const kommunenname = fc.stringMatching(/^[A-Z][a-z]{1,8}(?: [A-Z][a-z]{1,8})?$/);

test('AS-11 eine aus Excel kopierte Tabelle kommt an, wie sie war', () => {
  const felder = ['stelle', 'gruppe', 'stufe', 'vzae', 'von', 'kostenGesamt'] as const;
  const zeile = fc.record({
    stelle: fc.constantFrom('Case Management 1', 'Leitung "Süd"', 'IT\nSupport', 'Ümit & Co'),
    gruppe: fc.constantFrom('E9c', 'S11b', 'E13', 'A11'),
    stufe: fc.integer({ min: 1, max: 6 }),
    vzae: fc.integer({ min: 1, max: 200 }).map((n) => n / 100),
    von: fc.constantFrom('2022-04-01', '2021-10-15', null),
    kostenGesamt: fc.option(fc.integer({ min: 1, max: 20_000_000 }).map((n) => n / 100)),
  });
  fc.assert(
    fc.property(fc.array(zeile, { minLength: 1, maxLength: 6 }), kommunenname, (zeilen, kommune) => {
      const spalten = spaltenVon('stellen').filter(([feld]) => (felder as readonly string[]).includes(feld));
      const text = [
        [...spalten.map(([, spalte]) => spalte.name), 'Kommune'].join('\t'),
        ...zeilen.map((z) =>
          [...spalten.map(([feld, spalte]) => alsText(z[feld as keyof typeof z], spalte)), kommune].join(
            '\t',
          ),
        ),
      ].join('\r\n');
      const gelesen = zellenAus(text);
      const { zeilen: angekommen, uebergangen } = uebernimm(gelesen, erkenne(gelesen, 'stellen'), 'stellen');
      expect(uebergangen).toEqual([]);
      expect(angekommen.flatMap(({ funde }) => funde)).toEqual([]);
      expect(angekommen.map(({ werte }) => werte)).toEqual(
        zeilen.map((z) => ({ ...z, stelle: z.stelle.replace('\n', ' '), kommune })),
      );
    }),
    { numRuns: 2_000 },
  );
});
