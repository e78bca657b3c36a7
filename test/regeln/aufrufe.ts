import { ARTEN, type Art } from '../../src/core/daten';
import { RESTREGELN } from '../../src/core/verteilung/restregel';
import { MONATSMETHODEN } from '../../src/core/zeit/monate';
import { KOMMUNEN, SCHLUESSEL } from '../faelle/suedkreis';

export type Argumente = readonly unknown[];

const fehlt = undefined;
const optionen = (werte: Readonly<Record<string, unknown>>): unknown[][] => Object.entries(werte);

const KOPF = [
  'Stelle',
  'Kommune',
  'Gruppe',
  'Stufe',
  'VZÄ',
  'Seit',
  'Kosten gesamt',
  'Sachkosten je VZÄ',
  'Baustein',
];
const KOPF_2 = ['Höchstbetrag', 'Sachkosten-Höchstbetrag', 'Art', 'Quote', 'Drittmittel', 'Eigenmittel'];
const stellen = (...zeilen: readonly (readonly unknown[])[]): unknown[][] => [
  [...KOPF, ...KOPF_2],
  ...zeilen.map((z) => [...z, ...Array<null>(KOPF.length + KOPF_2.length - z.length).fill(null)]),
];

/** Tariff cost, given cost, step progress, SuE, every financing type, with and without Baustein and Kommune. */
const STELLEN: readonly (readonly [von: string, bis: string, stellen: unknown[][]])[] = [
  [
    '15.10.2021',
    '31.12.2022',
    stellen(['CM', null, '9c', 3, 2.5, null, null, 9700, 2, null, 5000, null, null, 1000]),
  ],
  [
    '01.01.2022',
    '31.12.2022',
    stellen(['SuE', 'Unna', 'S8b', 2, 0.5, '01.01.2020', null, null, null, 55000]),
  ],
  ['01.05.2023', '31.07.2023', stellen(['CM', null, 'E9c', 3, 1, null, null, null, 2])],
  ['01.01.2026', '31.12.2026', stellen(['CM', null, 'E9c', 3, 0.4, null, null, null, null, 55000])],
  [
    '01.01.2022',
    '31.12.2023',
    stellen(
      ['A', null, null, null, 1, null, 60000, null, 3],
      ['B', 'Unna', null, null, 1, null, 40000, null, 3],
    ),
  ],
  ...ARTEN.map((art): readonly [string, string, unknown[][]] => [
    '01.01.2022',
    '31.12.2022',
    stellen(['A', null, null, null, 1, null, 60000, 0, null, 55000, null, art, 0.8, 5000, 1000]),
  ]),
];

const TABELLENOPTIONEN = [
  fehlt,
  optionen({ Pool: true }),
  optionen({ Abrechnung: 'LAUFZEIT', Kostenbasis: 'GESAMT', Monatsmethode: '30/360' }),
];

/** PK-16: after the end of the agreement. */
const KUENFTIG: readonly [string, string, unknown] = [
  '01.04.2027',
  '31.12.2027',
  optionen({ Fortschreibung: true, Tarifsteigerung: 0.02 }),
];
const KUENFTIGE = stellen(['CM', null, 'E9c', 3, 1, null, null, null, null, 55000]);

/** KO-3: a Quote belongs to ANTEIL. */
const quoteFuer = (art: Art): number | undefined => (art === 'ANTEIL' ? 0.8 : fehlt);

/** KO-2, KO-3, PR-2: a row of totals, a column of the user's own, keys of two kinds. */
const MIT_SUMME = [
  ['Kommune', 'Schlüssel', 'Bemerkung'],
  ['Schwerte', 39, 'x'],
  ['Unna', 0.35, null],
  ['Summe', 39.35, null],
];

/** PR-1: shares that do not add up to 100 %. */
const ANTEILE = [
  ['Kommune', 'Schlüssel'],
  ['Schwerte', 0.6],
  ['Unna', 0.3],
];

/** FO-7, KO-2, KO-3, PR-2: what a table has to say about itself. */
const AUFFAELLIGE = [
  ['Stelle', 'Gruppe', 'Stufe', 'VZÄ', 'Art', 'Bemerkung'],
  ['A', '9c', 3, 12, 'VOLL', 'x'],
  ['B', '9c', 3, 1, 'OHNE', null],
  ['Summe', null, null, 13, null, null],
];

/** FO-8, TB-1: a post too small for a grant, one with a ceiling for the whole, shares added and granted. */
const NEUERE = [
  [
    'Stelle',
    'Kosten gesamt',
    'VZÄ',
    'Höchstbetrag gesamt',
    'Mindestanteil',
    'Gemeinkosten',
    'Drittmittel je VZÄ',
  ],
  ['A', 60_000, 0.4, 20_000, 0.5, null, 100],
  ['B', 60_000, 1, 50_000, null, 0.2, null],
].map((zeile, i) => [
  ...zeile,
  ...(i === 0 ? ['Sachkosten-Quote', 'Sachkosten-Höchstbetrag'] : [0.5, 9_700]),
]);

/** FO-9: more than all grants together, and less. */
const BAGATELLEN = [60_000, 1].map((grenze) => optionen({ Bagatellgrenze: grenze }));

/** The same with one post. */
const EINE_AUFFAELLIGE = AUFFAELLIGE.filter(([name]) => name !== 'B');

/** FO-7, PR-2, KO-3: no ceiling, weekly hours for VZÄ, own means that have no effect. */
const OHNE_HOECHSTBETRAG: Argumente = [600000, 12, 0, 12, 'VOLL', fehlt, 0, 1000];

/** PK-18: what a sheet with Beamte has to say. */
const BEAMTE = optionen({ Beihilfe: 350, Versorgungszuschlag: 0.3, Zulage: 100.5 });

/** PK-18: employees and Beamte in one sheet. */
const GEMISCHT = [
  ['Stelle', 'Gruppe', 'Stufe', 'VZÄ', 'Höchstbetrag'],
  ['Leitung', 'Bes.Gr. A 11', 5, 1, 55000],
  ['CM', '9c', 3, 1, 55000],
];

const PERSONALKOSTEN: readonly Argumente[] = [
  ['9c', 3, 1, '01.11.2021', '30.11.2021'],
  ['9c', 3, 2.5, '15.10.2021', '31.12.2022'],
  ['9c', 3, 38.5, '01.11.2021', '30.11.2021'],
  ['S11b', 4, 0.5, '01.06.2022', '31.07.2022'],
  ['9c', 3, 1, '01.05.2023', '31.07.2023'],
  ['9c', 3, 1, '01.01.2027', '30.04.2027', optionen({ Fortschreibung: true })],
  ['9c', 3, 1, '01.04.2027', '30.04.2027', optionen({ Fortschreibung: true, Tarifsteigerung: 0.025 })],
  ['E10', 3, 1, '01.01.2023', '31.12.2023', optionen({ Tarif: 'TV-L', Jahressonderzahlung: false })],
  ['E10', 3, 1.3, '01.11.2023', '31.01.2024', optionen({ Tarif: 'TV-L' })],
  ['9c', 3, 0.1, '01.11.2022', '30.11.2022', optionen({ Zusatzversorgung: 'RZVK II' })],
  ['A 11', 5, 1.5, '15.11.2023', '31.01.2024', BEAMTE],
  ['9c', 3, 1, '01.01.2022', '31.12.2022', optionen({ Umlage: 0, 'JSZ-Stichtag': true, Zulage: 50 })],
];

const MERKMALE = [
  ['Kommune', 'Einwohner', 'Mindestens', 'Höchstens'],
  ['Schwerte', 46_000, null, 1],
  ['Unna', 59_000, null, 0.5],
  ['Selm', 26_000, 0.5, null],
  ['Holzwickede', 17_000, null, null],
];

const STUFEN = [
  ['Art', 'Wert', 'Träger'],
  ['ÜBER', 900, 'Land'],
  ['JE EINHEIT', 2, null],
];

const KETTE = [
  ['Empfänger', 'Von', 'Erhalten', 'Kosten', 'Höchstbetrag', 'Zurückgezahlt'],
  ['Kreis', 'Land', 110_000, 0, null, 0],
  ['Bergkamen', 'Kreis', 110_000, 56_000, 55_000, 0],
  ['DRK', 'Bergkamen', 55_000, 53_250.5, null, 500],
];

/** SP-2: figures that have come, a post without, a vacancy. */
const ISTSTELLEN = [
  ['Stelle', 'Kosten gesamt', 'VZÄ', 'Höchstbetrag', 'Ist-Kosten', 'Vakanz', 'Bewilligt'],
  ['A', 60_000, 1, 50_000, 58_000, 2.5, 45_000],
  ['B', 40_000, 0.5, 55_000, null, null, null],
];

const RUNDEN = [
  ['Ab', 'Prozent', 'Sockel', 'Mindestbetrag'],
  ['01.04.2026', 0.03, null, 110],
  ['01.04.2027', null, 50, null],
];

const LAUFZEITEN = optionen({ Abrechnung: 'LAUFZEIT', Monatsmethode: '30/360' });

/** SP, VN: posts, time, options; one year or one term. */
const ABRECHNUNGEN: readonly Argumente[] = [
  [ISTSTELLEN, '01.01.2022', '31.12.2022'],
  [NEUERE, '01.01.2022', '31.12.2022'],
  [AUFFAELLIGE, '01.01.2022', '31.12.2022', optionen({ Umlage: 0 })],
  [KUENFTIGE, ...KUENFTIG],
  [GEMISCHT, '01.01.2026', '30.06.2026', BEAMTE],
  ...STELLEN.filter(([, , [, erste]]) => erste?.[8] !== 3).map(([von, bis, s]): Argumente => [
    s,
    von,
    bis,
    LAUFZEITEN,
  ]),
];

/** A broad set of calls of every function that a Rechenweg can explain. */
export const AUFRUFE: Readonly<Record<string, readonly Argumente[]>> = {
  MONATE: MONATSMETHODEN.map((methode) => ['15.10.2021', '31.12.2022', methode]),
  VZAE: [[19.5], [20, 40]],
  ENTGELT: [
    ['9c', 3, '01.11.2021'],
    ['E10', 3, '01.06.2025', 'TV-L'],
    ['9c', 3, '01.06.2027'],
    ['A 11', 5, '01.06.2026'],
  ],
  STUFE: [
    ['9c', 2, '01.01.2020', '01.01.2022'],
    ['S4', 2, '01.01.2022', '31.12.2024'],
    ['9c', 6, '01.01.2020', '01.01.2022'],
  ],
  TARIFSTAND: [
    ['01.06.2026'],
    ['01.11.2024'],
    ['01.06.2025', 'TV-L'],
    ['01.06.2027'],
    ['01.06.2026', 'LBesO-NRW'],
  ],
  PERSONALKOSTEN,
  FOERDERUNG: [
    ...ARTEN.map((art) => [60000, 1, 55000, 12, art, quoteFuer(art), 5000, 1000]),
    OHNE_HOECHSTBETRAG,
  ],
  EIGENANTEIL: [
    [187500, 2.5, 55000],
    OHNE_HOECHSTBETRAG,
    ...ARTEN.map((art) => [50000, 1, 55000, 14.5, art, quoteFuer(art), 5000, 1000]),
  ],
  DECKUNGSGRAD: [OHNE_HOECHSTBETRAG, ...ARTEN.map((art) => [60000, 1, 55000, fehlt, art, quoteFuer(art)])],
  FOERDERSATZ: [
    [3, '01.07.2022'],
    [1, '01.07.2022', 'ASSISTENZ'],
  ],
  VERTEILUNG: [
    ...RESTREGELN.map((regel) => [50042.5, SCHLUESSEL.map((k) => [k]), 500, regel]),
    [50042.5, [[0.5], [40]]],
    [50042.5, [[0.6], [0.3]]],
  ],
  EIGENANTEILE: [
    ...STELLEN.flatMap(([von, bis, s]) => TABELLENOPTIONEN.map((o): Argumente => [s, von, bis, o])),
    [KUENFTIGE, ...KUENFTIG],
    [AUFFAELLIGE, '01.01.2022', '31.12.2022', optionen({ Umlage: 0 })],
    ...BAGATELLEN.map((o): Argumente => [NEUERE, '01.01.2022', '31.12.2022', o]),
    [GEMISCHT, '01.11.2025', '30.06.2026', BEAMTE],
    [GEMISCHT.slice(0, 2), '01.11.2025', '30.06.2026', BEAMTE],
  ],
  KOSTENTEILUNG: [
    [1000, MIT_SUMME.slice(0, 2), fehlt, fehlt, STUFEN],
    [50042.5, MIT_SUMME],
    [50042.5, ANTEILE],
    ...RESTREGELN.flatMap((regel) => [
      [50042.5, KOMMUNEN, fehlt, regel],
      [50042.5, KOMMUNEN, 500, regel],
    ]),
  ],
  HAUSHALT: [
    ...STELLEN.flatMap(([von, bis, s]) => TABELLENOPTIONEN.map((o): Argumente => [s, KOMMUNEN, von, bis, o])),
    [KUENFTIGE, KOMMUNEN, ...KUENFTIG],
    ...BAGATELLEN.map((o): Argumente => [NEUERE, KOMMUNEN, '01.01.2022', '31.12.2022', o]),
    [AUFFAELLIGE, MIT_SUMME, '01.01.2022', '31.12.2022', optionen({ Umlage: 0 })],
    [AUFFAELLIGE, ANTEILE, '01.01.2022', '31.12.2022'],
    [GEMISCHT, KOMMUNEN, '01.11.2025', '30.06.2026', BEAMTE],
  ],
  MONATSPLAN: [
    [GEMISCHT, KOMMUNEN, '01.11.2025', '30.06.2026', BEAMTE],
    ...STELLEN.flatMap(([von, bis, s]) => TABELLENOPTIONEN.map((o): Argumente => [s, KOMMUNEN, von, bis, o])),
    [KUENFTIGE, KOMMUNEN, ...KUENFTIG],
    ...BAGATELLEN.map((o): Argumente => [NEUERE, KOMMUNEN, '01.01.2022', '31.12.2022', o]),
    [AUFFAELLIGE, MIT_SUMME, '01.01.2022', '31.12.2022', optionen({ Umlage: 0, Termine: '01.05.' })],
    [AUFFAELLIGE, ANTEILE, '01.01.2022', '31.12.2022'],
  ],
  SPITZABRECHNUNG: ABRECHNUNGEN.flatMap(([stellen, ...rest]): Argumente[] =>
    [KOMMUNEN, MIT_SUMME, ANTEILE].map((kommunen): Argumente => [stellen, kommunen, ...rest]),
  ),
  VERWENDUNGSNACHWEIS: [
    ...ABRECHNUNGEN,
    [ISTSTELLEN, '01.01.2022', '31.12.2022', optionen({ Ansicht: 'STELLEN' })],
  ],
  STELLENBUDGET: [
    ...STELLEN.filter(([, , s]) => s.length === 2).flatMap(([von, bis, s]) =>
      TABELLENOPTIONEN.map((o): Argumente => [30_000, s, von, bis, fehlt, 0.25, o]),
    ),
    [30_000, KUENFTIGE, ...KUENFTIG.slice(0, 2), fehlt, 0.25, KUENFTIG[2]],
    [30_000, [GEMISCHT[0], GEMISCHT[1]], '01.01.2026', '30.06.2026', fehlt, 0.25, BEAMTE],
    [30_000, EINE_AUFFAELLIGE, '01.01.2022', '31.12.2022', fehlt, 0.25, optionen({ Umlage: 0 })],
    [30_000, NEUERE.slice(0, 2), '01.01.2022', '31.12.2022', 'KOSTEN'],
    [30_000, KUENFTIGE, '01.01.2022', '31.12.2022', fehlt, 0.25, optionen({ Bagatellgrenze: 60_000 })],
    ...['KOSTEN', 'HÖCHSTBETRAG', 'QUOTE'].map((g): Argumente => [
      30_000,
      stellen(['A', null, null, null, 1, null, 60000, null, null, 50000]),
      '01.01.2022',
      '31.12.2022',
      g,
    ]),
  ],
  SCHLUESSEL: [
    [MERKMALE, [['Einwohner', 1]]],
    [
      MERKMALE,
      [
        ['Einwohner', 3],
        ['Sockel', 1],
        ['Summe', 4],
      ],
      optionen({ Gesamt: 2.5, Rundung: 0.5 }),
    ],
    [
      [
        ...MERKMALE.map((zeile, i) => [
          ...zeile,
          ['Festwert', 0.5, null, null, null][i],
          ['Ausschluss', null, 'x', null, null][i],
          ['Begründung', 'Rat', 'Austritt', null, null][i],
          ['Bemerkung', 1, 1, 1, 1][i],
        ]),
      ],
      [['Einwohner', 1]],
      optionen({ Gesamt: 3 }),
    ],
  ],
  WEITERLEITUNG: [
    [KETTE],
    [[...KETTE, ['Summe', null, 0, 0, 0, 0]]],
    [KETTE.map((zeile, i) => [...zeile, i === 0 ? 'Bemerkung' : 'x'])],
  ],
  ERSTATTUNGSZINS: [
    [13_750, '31.12.2023', '31.12.2024'],
    [[[100], [0], [300]], [['31.12.2022'], [null], ['15.08.2023']], '31.12.2024', 0.05, '30/360'],
    [1000, '01.01.2024', '01.01.2024'],
    [
      1000,
      '01.01.2024',
      '01.02.2024',
      fehlt,
      fehlt,
      [
        ['Parameter', 'GültigAb', 'Wert', 'Bemerkung'],
        ['Basiszinssatz', '01.01.2024', 0, 'x'],
      ],
    ],
  ],
  NACHBERECHNUNG: [
    [
      [
        ['Stelle', 'Eigenanteil'],
        ['A', 1],
        ['B', 2],
      ],
      [
        ['Stelle', 'Eigenanteil'],
        ['A', 3],
        ['C', 4],
      ],
    ],
  ],
  TARIFANNAHME: [
    [RUNDEN, fehlt, [['9c'], ['S11b'], ['A 11']]],
    [RUNDEN.map((zeile, i) => [...zeile, i === 0 ? 'Bemerkung' : 'x']), 'TV-L', 'E9b'],
  ],
};
