import fc from 'fast-check';
import { eigenanteile } from '../../src/functions/berechnung/tabellen';
import { ausZahl } from './bruch';
import { DATEN } from './differenz-kern';
import { Personalkosten } from './personalkosten';
import { addiere, deckungsgradAus, Stellentabelle } from './tabellen';
import { alsJson, form, leer, zahlAus } from './zellen';
import { ausgang, betrag, SAAT, vzae, zeitraum } from './zufall';

/** KO-1: headings in other spellings, in any order, with a column nobody knows. */
const KOEPFE = [
  'Stelle',
  'gruppe',
  'STUFE',
  'VZAE',
  'Von',
  'bis',
  'Sachkosten_je VZÄ',
  'Hoechstbetrag',
  'Drittmittel',
  'Notiz',
];

test('TB-1 EIGENANTEILE from a range with shuffled columns and blank cells', () => {
  const zelle = <T>(a: fc.Arbitrary<T>): fc.Arbitrary<T | null | 0 | ''> =>
    fc.oneof(
      { weight: 3, arbitrary: a },
      { weight: 1, arbitrary: fc.constantFrom<null | 0 | ''>(null, 0, '') },
    );
  const zeile = fc.record({
    gruppe: fc.constantFrom('E9c', 'S11b'),
    stufe: fc.integer({ min: 1, max: 6 }),
    vzae,
    zeit: fc.option(zeitraum(2021, 2023, 700)),
    leer,
    sachkosten: zelle(betrag(12_000)),
    hoechstbetrag: betrag(70_000).map((b) => b + 1),
    drittmittel: zelle(betrag(20_000)),
  });
  const ordnung = fc.shuffledSubarray([...KOEPFE.keys()], { minLength: KOEPFE.length });
  fc.assert(
    fc.property(
      fc.array(zeile, { minLength: 1, maxLength: 3 }),
      zeitraum(2021, 2023, 800),
      ordnung,
      form,
      (zeilen, zeit, reihe, f) => {
        const bereich = zeilen.map((z, i) => [
          `S${i}`,
          z.gruppe,
          z.stufe,
          z.vzae,
          z.zeit === null ? z.leer : f(z.zeit.von),
          z.zeit === null ? z.leer : f(z.zeit.bis),
          z.sachkosten,
          z.hoechstbetrag,
          z.drittmittel,
          'frei',
        ]);
        const gemischt = [KOEPFE, ...bereich].map((r) => reihe.map((spalte) => r[spalte] ?? null));
        const soll = ausgang(() => {
          const tabelle = new Stellentabelle(DATEN, new Personalkosten(DATEN), zeit);
          const je = zeilen.map((z) =>
            tabelle.zeile({
              gruppe: z.gruppe,
              stufe: z.stufe,
              vzae: ausZahl(z.vzae),
              von: z.zeit?.von,
              bis: z.zeit?.bis,
              sachkostenJeVzae: ausZahl(Number(z.sachkosten ?? 0)),
              hoechstbetrag: ausZahl(z.hoechstbetrag),
              drittmittel: ausZahl(Number(z.drittmittel ?? 0)),
            }),
          );
          return alsJson(
            [...je, addiere(je)].map((b) => {
              const grad = deckungsgradAus(b);
              const geld = [
                b.kosten,
                b.sachkosten,
                b.drittmittel,
                b.foerderung,
                b.ueberdeckung,
                b.eigenanteil,
              ];
              return [...geld.map(zahlAus), grad === null ? '' : zahlAus(grad)];
            }),
          );
        });
        const ist = ausgang(() =>
          alsJson(
            eigenanteile([gemischt, f(zeit.von), f(zeit.bis)])
              .slice(1)
              .map((r) => r.slice(2, 9)),
          ),
        );
        expect(ist).toBe(soll);
      },
    ),
    { seed: SAAT, numRuns: 4_000 },
  );
});
