import fc from 'fast-check';
import { ANGABEN } from '../../src/mappe/angaben';
import type { Mappenspalte } from '../../src/mappe/spalte';
import type { Vereinbarung, Wert } from '../../src/vereinbarung/form';
import { LISTEN, type Liste, OPTIONSANGABEN } from '../../src/vereinbarung/tabellen';
import { HOECHSTENS, istZulaessig, laengeVon } from '../../src/vereinbarung/umfang';
import { bereinigt } from '../../src/vereinbarung/wert';

/** Texts that Excel would take for something else, or that something on the way might change. */
export const FEINDLICH = [
  '=1+1',
  '=SUM(A1:A9)',
  '=HYPERLINK("http://x";"y")',
  '+49 2303 27',
  '-B5',
  '@SUM(1)',
  "'Zitat",
  "''",
  '"',
  '"Zitat"',
  '12/21',
  '3-11',
  '1.4.',
  'April 2022',
  '00123',
  '1e5',
  '50 %',
  '57.000,00',
  'WAHR',
  'FALSCH',
  'true',
  '#NV',
  '#N/A',
  '\t=1',
  '\r=1',
  '\n',
  ' ',
  ' 7 ',
  '🙂 Ärger',
  'Ü\u0308',
  'U\u0308ber',
  '\u00ad',
  '\u200b',
  '[[#Headers],[#Data]]',
  'KIM_Stellen[#All]',
  'A5#',
  '&P',
  '*',
  '?',
  '~*',
  '<>1',
  '__proto__',
  'ä'.repeat(255),
  '='.repeat(255),
  'Süd\u2028Kreis',
] as const;

const EIGENE = [...'=+-@\'"\t\r\n;,[]#&{}äÜß', '🙂', '0', '1', '/', ' '];

const zeichen = fc.oneof(
  fc.constantFrom(...EIGENE),
  fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
);

/** Any text that an answer may be, of all characters that a file of Excel can hold. */
export const texte = (hoechstens: number = HOECHSTENS.name): fc.Arbitrary<string> =>
  fc
    .oneof(
      { weight: 2, arbitrary: fc.constantFrom(...FEINDLICH) },
      {
        weight: 1,
        arbitrary: fc
          .array(zeichen, { minLength: 1, maxLength: 40 })
          .map((teile) => teile.join('').slice(0, hoechstens)),
      },
    )
    .filter((text) => text !== '' && istZulaessig(text));

const zahlen = fc.oneof(
  fc.constantFrom(0, 0.1, 0.5, 1, 2.5, 39, 500, 55_000, 9_700, 1e13, 0.333333333333333, -12.34),
  fc.double({ min: 0, max: 1e9, noNaN: true }).map(bereinigt),
);

/** Days from 1950 to 9999. */
export const tage = fc
  .date({ min: new Date(Date.UTC(1950, 0, 1)), max: new Date(Date.UTC(9999, 11, 31)), noInvalidDate: true })
  .map((tag) => tag.toISOString().slice(0, 10));

/** Any answer that a column takes. */
function werte(spalte: Mappenspalte): fc.Arbitrary<Wert> {
  switch (spalte.art) {
    case 'text':
      return texte(laengeVon(spalte));
    case 'tag':
      return tage;
    case 'wahrheit':
      return fc.boolean();
    case 'wahl':
      return fc.constantFrom(...(spalte.woerter ?? []));
    case 'verschieden':
      return fc.oneof(zahlen, fc.boolean());
    default:
      return zahlen;
  }
}

const oderKeiner = (arbitrary: fc.Arbitrary<Wert>): fc.Arbitrary<Wert | null> =>
  fc.option(arbitrary, { nil: null, freq: 3 });

const quellen = fc.option(texte(HOECHSTENS.prosa), { nil: null });

function antworten(
  spalten: Readonly<Record<string, Mappenspalte>>,
  ohneWert: boolean,
): fc.Arbitrary<Record<string, unknown>> {
  const eintraege = Object.entries(spalten).map(([id, spalte]) => {
    const antwort = fc
      .record({ wert: ohneWert ? oderKeiner(werte(spalte)) : werte(spalte), quelle: quellen })
      .filter(({ wert, quelle }) => wert !== null || quelle !== null);
    return [id, antwort] as const;
  });
  return fc.record(Object.fromEntries(eintraege), { requiredKeys: [] });
}

/** Rows of a list of which at least one cell is filled: of a blank row nothing could be read back. */
function zeilen(liste: Liste, hoechstens: number): fc.Arbitrary<Record<string, unknown>[]> {
  const spalten = Object.entries<Mappenspalte>(LISTEN[liste].spalten);
  const zeile = fc
    .record(Object.fromEntries(spalten.map(([id, spalte]) => [id, oderKeiner(werte(spalte))])))
    .filter((eintrag) => Object.values(eintrag).some((wert) => wert !== null));
  return fc.array(zeile, { maxLength: hoechstens });
}

/** Headings of the key's columns: a town's own columns and each other they must not be. */
const merkmalsnamen = fc.uniqueArray(
  texte()
    .filter((text) => /[\p{L}\p{N}]/u.test(text))
    .map((text) => `M ${text}`.slice(0, HOECHSTENS.name)),
  {
    maxLength: 3,
    selector: (name) =>
      name
        .normalize('NFC')
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]/gu, ''),
  },
);

const gewichte = fc
  .tuple(merkmalsnamen, fc.array(zahlen, { minLength: 3, maxLength: 3 }))
  .map(([namen, anteile]) => namen.map((merkmal, i) => ({ merkmal, gewicht: anteile[i] ?? 1 })));

/** Agreements as nobody would wish for them: every part filled or not, every text hostile. */
export const vereinbarungen: fc.Arbitrary<Vereinbarung> = gewichte.chain((gewicht) =>
  fc
    .record({
      angaben: antworten(ANGABEN, true),
      optionen: antworten(OPTIONSANGABEN, false),
      stellen: zeilen('stellen', 6),
      kommunen: zeilen('kommunen', 5),
      merkmale: fc.array(fc.array(fc.option(zahlen, { nil: null }), { minLength: 3, maxLength: 3 }), {
        minLength: 5,
        maxLength: 5,
      }),
      tarife: zeilen('tarife', 2),
      saetze: zeilen('saetze', 2),
      parameter: zeilen('parameter', 2),
    })
    .map(({ merkmale, kommunen, ...rest }) => ({
      version: 1 as const,
      ...rest,
      kommunen: kommunen.map((kommune, i) => ({
        ...kommune,
        merkmale: (merkmale[i] ?? []).slice(0, gewicht.length),
      })),
      gewichte: gewicht,
    })),
) as unknown as fc.Arbitrary<Vereinbarung>;
