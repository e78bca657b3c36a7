import fc from 'fast-check';
import { bereich } from './bauen';

/** A day from 2020 to 2026, as serial number. */
const tag = fc.integer({ min: 43_891, max: 46_387 });
const zeit = fc
  .tuple(tag, fc.integer({ min: 0, max: 500 }))
  .map(([von, tage]) => [von, Math.min(von + tage, 46_387)] as const);
const oder = <T>(a: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(a);
const betrag = fc.oneof(
  fc.integer({ min: 0, max: 200_000 }),
  fc.integer({ min: 0, max: 20_000_000 }).map((c) => c / 100),
  fc.double({ min: 0, max: 1e6, noNaN: true }),
);
const vzae = fc.oneof(
  fc.constantFrom(0.5, 1, 2.5),
  fc.integer({ min: 1, max: 4_000 }).map((n) => n / 1_000),
);
const gruppe = fc.constantFrom('9c', 'E5', 'S11b', 'E13', '9a');
/** PK-18: what a sheet with Beamte has to say. */
const BEAMTENOPTIONEN: readonly (readonly [string, number])[] = [
  ['Beihilfe', 350.5],
  ['Versorgungszuschlag', 0.3],
];
const beamte = fc.tuple(fc.constantFrom('A 5', 'A 11', 'Bes.Gr. A12'), fc.integer({ min: 4, max: 10 }));
const stufe = fc.integer({ min: 2, max: 6 });
const art = fc.constantFrom(
  'HÖCHSTBETRAG',
  'FESTBETRAG',
  'VOLL',
  'PAUSCHALE',
  'ANTEIL',
  'FEHLBEDARF',
  'OHNE',
);
const anteil = fc.integer({ min: 1, max: 100 }).map((p) => p / 100);
const schritt = fc.constantFrom(null, 0.01, 1, 100, 500, 0.3);
const restregel = fc.constantFrom(null, 'GRÖSSTER_REST', 'ERSTE', 'LETZTE', 'GRÖSSTER_ANTEIL');

/** KO-3: a Quote belongs to ANTEIL. */
const artMitQuote = fc.tuple(oder(art), anteil).map(([a, q]) => [a, a === 'ANTEIL' ? q : null] as const);

const fall = fc
  .tuple(betrag, vzae, betrag, oder(fc.integer({ min: 1, max: 36 })), artMitQuote, oder(betrag), oder(betrag))
  .map(([kosten, umfang, hoechst, monate, [a, q], ...mittel]) => [
    ...[kosten, umfang, hoechst, monate, a, q],
    ...mittel,
  ]);
const schluessel = fc
  .array(fc.oneof(fc.integer({ min: 0, max: 50 }), fc.double({ min: 0, max: 1, noNaN: true })), {
    minLength: 1,
    maxLength: 6,
  })
  .map((alle) => [[1], ...alle.map((k) => [k])]);
const kommunen = schluessel.map((alle) =>
  bereich(...alle.map(([k], i) => ({ Kommune: `K${i}`, Schlüssel: k }))),
);

const stelle = fc.record({
  ...{
    Stelle: fc.constantFrom('A', 'B', 'C'),
    Kommune: fc.constantFrom(null, 'K0', 'K1'),
    Gruppe: gruppe,
    Stufe: stufe,
    VZÄ: vzae,
  },
  ...{ Von: oder(tag), Bis: fc.constant(null), Seit: oder(fc.integer({ min: 42_000, max: 44_000 })) },
  ...{
    'Kosten gesamt': oder(betrag),
    'Sachkosten je VZÄ': oder(betrag),
    Höchstbetrag: betrag,
    Art: oder(art),
    Quote: anteil,
  },
  ...{ 'Sachkosten-Höchstbetrag': oder(betrag), Drittmittel: oder(betrag), Eigenmittel: oder(betrag) },
});
const beamtenstelle = fc
  .tuple(stelle, beamte)
  .map(([s, [g, st]]) => ({ ...s, Gruppe: g, Stufe: st, Seit: null }));
const stellen = fc
  .array(fc.oneof(stelle, stelle, beamtenstelle), { minLength: 1, maxLength: 3 })
  .map((alle) => bereich(...alle));
const optionen = fc
  .constantFrom<(readonly [string, unknown])[]>(
    [],
    [['Abrechnung', 'LAUFZEIT']],
    [['Pool', true]],
    [['Kostenbasis', 'GESAMT']],
    [['Monatsmethode', 'ANGEFANGEN']],
  )
  .map((gewaehlt) => [...gewaehlt, ...BEAMTENOPTIONEN]);
const planoptionen = fc.constantFrom(
  null,
  [['Auszahlung', 'TERMINE']],
  [
    ['Auszahlung', 'NACHTRÄGLICH'],
    ['Abschläge', 'MONATLICH'],
    ['Fälligkeit', 'ENDE'],
  ],
  [
    ['Bedarfsmonate', 1],
    ['Anfangsbestand', -1000.5],
    ['Abschlagstermine', '30.04.;31.10.'],
    ['Abschläge', 'TERMINE'],
  ],
);
const mitZweiKommunen = fc.tuple(kommunen, betrag).map(([k]) => k);

const merkmale = fc
  .array(fc.tuple(fc.integer({ min: 1, max: 90_000 }), fc.constantFrom(null, 0.05)), {
    minLength: 1,
    maxLength: 6,
  })
  .map((alle) => bereich(...alle.map(([m, unten], i) => ({ Kommune: `K${i}`, M: m, Mindestens: unten }))));
const kette = fc.array(fc.tuple(betrag, betrag, oder(betrag)), { minLength: 1, maxLength: 5 }).map((alle) =>
  bereich(
    ...alle.map(([erhalten, kosten, zurueck], i) => ({
      Empfänger: `E${i}`,
      Von: i === 0 ? 'Land' : `E${i - 1}`,
      Erhalten: erhalten,
      Kosten: kosten,
      Zurückgezahlt: zurueck,
    })),
  ),
);
const vergleichstabelle = fc
  .array(fc.tuple(fc.constantFrom('A', 'B', 'C'), betrag), { minLength: 1, maxLength: 4 })
  .map((alle) => bereich(...alle.map(([name, wert]) => ({ Stelle: name, Eigenanteil: wert }))));

const iststellen = fc
  .array(fc.tuple(betrag, betrag, fc.integer({ min: 0, max: 14 })), { minLength: 1, maxLength: 4 })
  .map((alle) =>
    bereich(
      ...alle.map(([kosten, ist, vakanz]) => ({
        ...{ VZÄ: 1, 'Kosten gesamt': kosten, Höchstbetrag: 40_000 },
        ...{ 'Ist-Kosten': ist, Vakanz: vakanz / 2 },
      })),
    ),
  );

/** Arguments that mostly work, for every function that a Rechenweg explains. */
export const ARGUMENTE: Readonly<Record<string, fc.Arbitrary<readonly unknown[]>>> = {
  MONATE: fc.tuple(zeit, fc.constantFrom(null, 'VOLL', 'ANGEFANGEN', '30/360')).map(([z, m]) => [...z, m]),
  VZAE: fc.tuple(fc.double({ min: 0, max: 60, noNaN: true }), fc.constantFrom(null, 39, 40, 38.5)),
  ENTGELT: fc.tuple(gruppe, stufe, tag),
  STUFE: fc.tuple(gruppe, stufe, tag, tag),
  TARIFSTAND: fc.tuple(tag, fc.constantFrom(null, 'TV-L')),
  PERSONALKOSTEN: fc
    .tuple(fc.oneof(fc.tuple(gruppe, stufe), beamte), vzae, zeit)
    .map(([[g, s], v, z]) => [g, s, v, ...z, BEAMTENOPTIONEN]),
  FOERDERUNG: fall,
  EIGENANTEIL: fall,
  DECKUNGSGRAD: fall,
  FOERDERSATZ: fc.tuple(fc.constantFrom(1, 2, 3), tag, fc.constantFrom(null, 'ASSISTENZ', 'MINDESTANTEIL')),
  VERTEILUNG: fc.tuple(
    fc.oneof(
      betrag,
      betrag.map((b) => -b),
    ),
    schluessel,
    schritt,
    restregel,
  ),
  KOSTENTEILUNG: fc.tuple(
    fc.oneof(
      betrag,
      betrag.map((b) => -b),
    ),
    kommunen,
    schritt,
    restregel,
  ),
  EIGENANTEILE: fc.tuple(stellen, zeit, optionen).map(([s, z, o]) => [s, ...z, o]),
  HAUSHALT: fc.tuple(stellen, mitZweiKommunen, zeit, optionen).map(([s, k, z, o]) => [s, k, ...z, o]),
  MONATSPLAN: fc.tuple(stellen, mitZweiKommunen, zeit, planoptionen).map(([s, k, z, o]) => [s, k, ...z, o]),
  STELLENBUDGET: fc
    .tuple(betrag, stelle, zeit, fc.constantFrom(null, 'KOSTEN', 'HÖCHSTBETRAG', 'QUOTE'))
    .map(([b, s, z, g]) => [
      b,
      bereich({ ...s, Von: null }),
      ...z,
      g,
      g === null ? 0.25 : null,
      [['Höchstens', g === null ? 3 : 1]],
    ]),
  SCHLUESSEL: fc.tuple(
    merkmale,
    fc.constantFrom(
      [['M', 1]],
      [
        ['M', 3],
        ['Sockel', 1],
      ],
    ),
  ),
  WEITERLEITUNG: fc.tuple(kette),
  ERSTATTUNGSZINS: fc.tuple(betrag, zeit, oder(anteil)).map(([b, z, a]) => [b, ...z, a]),
  NACHBERECHNUNG: fc.tuple(vergleichstabelle, vergleichstabelle),
  SPITZABRECHNUNG: fc.tuple(iststellen, mitZweiKommunen).map(([s, k]) => [s, k, '01.01.2022', '31.12.2022']),
  VERWENDUNGSNACHWEIS: fc.tuple(iststellen).map(([s]) => [s, '01.01.2022', '31.12.2022']),
  TARIFANNAHME: fc.tuple(
    anteil.map((p) => [
      ['Ab', 'Prozent'],
      ['01.04.2027', p],
    ]),
    fc.constant(null),
    gruppe,
  ),
};
