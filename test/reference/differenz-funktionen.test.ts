import fc from 'fast-check';
import { ARTEN } from '../../src/core/daten';
import * as kernFoerderung from '../../src/functions/berechnung/foerderung';
import type { Berechnung } from '../../src/functions/berechnung/funktion';
import { personalkosten } from '../../src/functions/berechnung/personalkosten';
import { verteilung as kernVerteilung } from '../../src/functions/berechnung/verteilung';
import { ausZahl, type Bruch } from './bruch';
import { DATEN, fuerReferenz, GRUPPEN, optionen, type Zufallsoptionen } from './differenz-kern';
import { deckungsgrad, eigenanteil, foerderung, type Fall } from './foerderung';
import { Personalkosten } from './personalkosten';
import { verteilung } from './verteilung';
import { alsJson, form, leer, zahlAus } from './zellen';
import { ausgang, betrag, SAAT, vzae, zeitraum } from './zufall';

/** The functions as Excel calls them: doubles, serial numbers or text dates, ranges, blank cells as null or 0. */

/** TA-2: the spellings the concept promises. */
const schreibweise = fc.constantFrom<(g: string) => unknown>(
  (g) => g,
  (g) => g.toLowerCase().split('').join(' '),
  (g) => (g.startsWith('E') ? `EG ${g.slice(1)}` : `S ${g.slice(1).toUpperCase()}`),
  (g) => (/^E\d+$/.test(g) ? Number(g.slice(1)) : g.replace('E', '')),
);

const NAMEN: Readonly<Record<keyof Zufallsoptionen, readonly string[]>> = {
  leistungsentgelt: ['Leistungsentgelt', 'LEISTUNGSENTGELT'],
  umlage: ['Umlage', ' umlage '],
  sanierungsgeld: ['Sanierungsgeld', 'Sanierungs-Geld'],
  u2: ['U2', 'u 2'],
  zusatzbeitrag: ['Zusatzbeitrag', 'Zusatz_Beitrag'],
  zulage: ['Zulage', 'ZULAGE'],
  jahressonderzahlung: ['Jahressonderzahlung', 'jahres sonderzahlung'],
  jszStichtag: ['JSZ-Stichtag', 'jsz stichtag'],
  einmalzahlungen: ['Einmalzahlungen', 'einmalzahlungen'],
  fortschreibung: ['Fortschreibung', 'FORTSCHREIBUNG'],
};

/** KO-1, PK-12: the options as a two-column range, truth values also as text. */
function optionsbereich(o: Zufallsoptionen, variante: number): unknown[][] {
  const zeilen = (Object.keys(NAMEN) as (keyof Zufallsoptionen)[]).flatMap((name) => {
    const wert = o[name];
    if (wert === undefined) return [];
    const als = typeof wert === 'boolean' && variante === 1 ? (wert ? 'WAHR' : 'Falsch') : wert;
    return [[NAMEN[name][variante], als]];
  });
  return zeilen.length > 0 ? zeilen : [['', '']];
}

test('PK-1 to PK-12 PERSONALKOSTEN from cells', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...GRUPPEN),
      schreibweise,
      fc.integer({ min: 1, max: 6 }),
      vzae,
      zeitraum(2020, 2027, 500),
      fc.tuple(form, form),
      optionen,
      fc.constantFrom(0, 1),
      (gruppe, schreibe, stufe, v, { von, bis }, [formVon, formBis], o, variante) => {
        const args = [schreibe(gruppe), stufe, v, formVon(von), formBis(bis), optionsbereich(o, variante)];
        const soll = ausgang(() => {
          const rechnung = new Personalkosten(DATEN, fuerReferenz(o, 'TVöD-VKA'));
          return alsJson(zahlAus(rechnung.summe({ gruppe, stufe, vzae: ausZahl(v), von, bis })));
        });
        expect(ausgang(() => alsJson(personalkosten(args)))).toBe(soll);
      },
    ),
    { seed: SAAT, numRuns: 4_000 },
  );
});

const FUNKTIONEN: readonly (readonly [Berechnung<number>, (fall: Fall) => Bruch])[] = [
  [kernFoerderung.foerderung, foerderung],
  [kernFoerderung.eigenanteil, eigenanteil],
  [kernFoerderung.deckungsgrad, deckungsgrad],
];

test('FO-1 to FO-5, EA-1, DG-1 from cells', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...FUNKTIONEN),
      fc.tuple(betrag(300_000), vzae, betrag(90_000)),
      fc.option(fc.integer({ min: 1, max: 1500 }).map((m) => m / 31)),
      fc.option(fc.constantFrom(...ARTEN)),
      fc.integer({ min: 1, max: 1000 }).map((q) => q / 1000),
      fc.tuple(betrag(50_000), betrag(50_000), leer),
      ([kern, referenz], [kosten, v, hoechst], m, art, quote, [dritt, eigen, nichts]) => {
        const fall: Fall = {
          kosten: ausZahl(kosten),
          vzae: ausZahl(v),
          hoechstbetrag: ausZahl(hoechst),
          monate: m === null ? undefined : ausZahl(m),
          art: art ?? undefined,
          quote: ausZahl(quote),
          drittmittel: ausZahl(dritt),
          eigenmittel: ausZahl(eigen),
        };
        const args = [kosten, v, hoechst, m, art?.toLowerCase() ?? nichts, quote, dritt, eigen];
        expect(ausgang(() => alsJson(kern(args)))).toBe(ausgang(() => alsJson(zahlAus(referenz(fall)))));
      },
    ),
    { seed: SAAT, numRuns: 6_000 },
  );
});

test('VT-1, VT-2 VERTEILUNG from a column of cells, blanks inside and behind', () => {
  fc.assert(
    fc.property(
      betrag(1_000_000),
      fc.array(fc.option(fc.integer({ min: 1, max: 4000 }).map((x) => x / 39)), {
        minLength: 1,
        maxLength: 12,
      }),
      fc.constantFrom(null, 0, 0.01, 1, 10, 500),
      (geld, spalte, rundung) => {
        fc.pre(spalte.some((k) => k !== null));
        const letzte = Math.max(...spalte.map((k, i) => (k === null ? -1 : i)));
        const schluessel = spalte.slice(0, letzte + 1).map((k) => ausZahl(k ?? 0));
        const soll = verteilung(
          ausZahl(geld),
          schluessel,
          ausZahl(rundung === null || rundung === 0 ? 0.01 : rundung),
        );
        const ist = kernVerteilung([geld, spalte.map((k) => [k]), rundung, null]);
        expect(ist.map((z) => z[0])).toEqual(soll.map(zahlAus));
      },
    ),
    { seed: SAAT, numRuns: 4_000 },
  );
});
