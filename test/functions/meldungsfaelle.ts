import { anfang, bereich, JAHR, STELLE, type Zeile } from './bauen';

/** A call that fails: sentence of the catalogue, function, arguments, where the sentence begins. */
export type Meldungsfall = readonly [schluessel: string, id: string, args: readonly unknown[], ort: RegExp];

const FALL = [60_000, 1, 55_000] as const;
const stellen = (mehr: Zeile, ...weitere: unknown[]): unknown[] => [
  bereich({ ...STELLE, ...mehr }),
  ...JAHR,
  ...weitere,
];
const ZEILE = /^Argument „stellen“: Zeile 2( \([^)]*\))?(, Spalte [^:]+)?: /;
const arg = (name: string): RegExp => new RegExp(anfang(name));
const N = null;
const TARIFZEILE: Zeile = { GültigAb: 44_562, Gruppe: '9c', Stufe: 3, Betrag: 4_000 };
const mitTarif = (...zeilen: readonly Zeile[]): unknown[] => ['9c', 3, 44_562, N, bereich(...zeilen)];

/** PK-18 */
const BEAMTE = [
  ['Beihilfe', 350],
  ['Versorgungszuschlag', 0.3],
];

const mitStufe = (stufe: Zeile): unknown[] => [
  1,
  bereich({ Kommune: 'A', Schlüssel: 1 }, { Kommune: 'B', Schlüssel: 1 }),
  N,
  N,
  bereich(stufe),
];

/** A table of many posts that cost nothing to compute. */
const viele = (anzahl: number): unknown[][] => [
  ['VZÄ', 'Kosten gesamt', 'Art'],
  ...new Array<unknown[]>(anzahl).fill([1, 1, 'OHNE']),
];

const F = [['Fälle', 1]];
const schluessel = (zeilen: readonly Zeile[], gewichte: unknown = F, optionen: unknown = N): unknown[] => [
  bereich(...zeilen),
  gewichte,
  optionen,
];
const A: Zeile = { Kommune: 'A', Fälle: 1 };
const B: Zeile = { Kommune: 'B', Fälle: 2 };

const plan = (...optionen: readonly (readonly [string, unknown])[]): unknown[] => [
  bereich(STELLE),
  bereich({ Kommune: 'A', Schlüssel: 1 }),
  ...JAHR,
  optionen,
];

/** MP-1 to MP-7 */
const PLANFAELLE: readonly Meldungsfall[] = [
  ['abschlagstermineFehlen', 'MONATSPLAN', plan(['Abschläge', 'TERMINE']), arg('optionen')],
  ['keinJahrestag', 'MONATSPLAN', plan(['Termine', '01.05.;Oktober']), arg('optionen')],
  ['keineGanzenMonate', 'MONATSPLAN', plan(['Bedarfsmonate', 1.5]), arg('optionen')],
  [
    'zuVieleZeilen',
    'MONATSPLAN',
    [
      bereich({ VZÄ: 1, 'Kosten gesamt': 1, Art: 'OHNE' }),
      bereich(...Array.from({ length: 12_000 }, (_, i) => ({ Kommune: `K${i}`, Schlüssel: 1 }))),
      '01.01.2022',
      '31.12.2022',
      [['Abschläge', 'MONATLICH']],
    ],
    /^Argument „stellen“: /,
  ],
];

const suche = (budget: number, stelle: Zeile, ...weitere: unknown[]): unknown[] => [
  budget,
  bereich({ ...STELLE, ...stelle }),
  ...JAHR,
  ...weitere,
];
const STELLENORT = /^Argument „stelle“: /;

/** SB-1 to SB-4 */
const BUDGETFAELLE: readonly Meldungsfall[] = [
  ['stelleAusserhalb', 'STELLENBUDGET', suche(1, { Von: '01.01.2030' }), STELLENORT],
  ['zuVieleProben', 'STELLENBUDGET', suche(1e9, { 'Kosten gesamt': 1 }, N, 0.001), STELLENORT],
  ['gesuchtNebenAnderem', 'STELLENBUDGET', suche(1, { Baustein: 2 }, 'QUOTE'), STELLENORT],
  ['nurEineStelle', 'STELLENBUDGET', [1, bereich(STELLE, STELLE), ...JAHR], STELLENORT],
];

/** SL-1 to SL-8: keys, and steps before the key. */
const SCHLUESSELFAELLE: readonly Meldungsfall[] = [
  [
    'alleAusgeschlossen',
    'SCHLUESSEL',
    schluessel([{ ...A, Ausschluss: 'x', Begründung: 'R' }]),
    arg('kommunen'),
  ],
  ['gewichteSpalten', 'SCHLUESSEL', schluessel([A], [['Fälle']]), arg('gewichte')],
  ['merkmalOhneName', 'SCHLUESSEL', schluessel([A], [[N, 1]]), arg('gewichte')],
  ['merkmalDoppelt', 'SCHLUESSEL', schluessel([A], [...F, ...F]), arg('gewichte')],
  ['merkmalIstSpalte', 'SCHLUESSEL', schluessel([A], [['Festwert', 1]]), arg('gewichte')],
  ['merkmalOhneSpalte', 'SCHLUESSEL', schluessel([A], [['VZÄ', 1]]), arg('kommunen')],
  ['keinGewicht', 'SCHLUESSEL', schluessel([A], [['Fälle', 0]]), arg('gewichte')],
  ['merkmalLeer', 'SCHLUESSEL', schluessel([{ ...A, Fälle: 0 }]), arg('kommunen')],
  [
    'festwertUndAusschluss',
    'SCHLUESSEL',
    schluessel([{ ...A, Festwert: 1, Ausschluss: 'x', Begründung: 'R' }, B]),
    arg('kommunen'),
  ],
  ['ohneBegruendung', 'SCHLUESSEL', schluessel([{ ...A, Festwert: 1 }, B]), arg('kommunen')],
  [
    'festwertePassenNicht',
    'SCHLUESSEL',
    schluessel([{ ...A, Festwert: 2, Begründung: 'R' }, B]),
    arg('kommunen'),
  ],
  [
    'mindestensUeberHoechstens',
    'SCHLUESSEL',
    schluessel([{ ...A, Mindestens: 0.5, Höchstens: 0.1 }, B]),
    /Zeile 2/,
  ],
  ['mindestensUeberGesamt', 'SCHLUESSEL', schluessel([{ ...A, Mindestens: 2 }, B]), arg('kommunen')],
  ['hoechstensUnterGesamt', 'SCHLUESSEL', schluessel([{ ...A, Höchstens: 0.1 }]), arg('kommunen')],
  ['restNachFestwerten', 'SCHLUESSEL', schluessel([A], F, [['Rundung', 0.3]]), arg('kommunen')],
  ['keinVielfaches', 'SCHLUESSEL', schluessel([{ ...A, Mindestens: 0.3 }], F, [['Rundung', 0.5]]), /Zeile 2/],
  ['stufeUeberRest', 'KOSTENTEILUNG', mitStufe({ Art: 'FESTBETRAG', Wert: 99 }), arg('stufen')],
  ['traegerFehlt', 'KOSTENTEILUNG', mitStufe({ Art: 'ÜBER', Wert: 1 }), arg('stufen')],
  [
    'traegerUeberzaehlig',
    'KOSTENTEILUNG',
    mitStufe({ Art: 'JE EINHEIT', Wert: 1, Träger: 'A' }),
    arg('stufen'),
  ],
];

const EMPFAENGER: Zeile = { Empfänger: 'A', Von: 'Land', Erhalten: 1 };
const TABELLE = bereich({ Stelle: 'A', Eigenanteil: 1 });

/** WL, ZI, NB. */
const ABRECHNUNGSFAELLE: readonly Meldungsfall[] = [
  ['empfaengerDoppelt', 'WEITERLEITUNG', [bereich(EMPFAENGER, EMPFAENGER)], arg('empfaenger')],
  [
    'zweiGeber',
    'WEITERLEITUNG',
    [bereich(EMPFAENGER, { ...EMPFAENGER, Empfänger: 'B', Von: 'Bund' })],
    /Zeile 3/,
  ],
  ['kreis', 'WEITERLEITUNG', [bereich({ ...EMPFAENGER, Von: 'A' })], arg('empfaenger')],
  ['gestaltVerschieden', 'ERSTATTUNGSZINS', [[[1], [2]], [[44_562, 44_563]], 44_600], /^Die Bereiche/],
  [
    'keinHalbjahr',
    'ERSTATTUNGSZINS',
    [1, 44_562, 44_600, N, N, bereich({ Parameter: 'Basiszinssatz', GültigAb: 44_600, Wert: 0 })],
    arg('parameter'),
  ],
  ['rundeOhneErhoehung', 'TARIFANNAHME', [bereich({ Ab: 46_478, Prozent: 0 })], arg('annahmen')],
  [
    'rundenfolge',
    'TARIFANNAHME',
    [bereich({ Ab: 46_478, Prozent: 0.1 }, { Ab: 46_400, Prozent: 0.1 })],
    arg('annahmen'),
  ],
  [
    'annahmeGiltFuerAlle',
    'TARIFANNAHME',
    [bereich({ Ab: '01.04.2027', Prozent: 0.03, Gruppe: '9c' })],
    arg('annahmen'),
  ],
  [
    'zahlenDaneben',
    'TARIFANNAHME',
    [bereich({ Ab: '01.04.2027', Prozent: 0.03, Einmalzahlung: 500 })],
    arg('annahmen'),
  ],
  ['keineBetragsspalte', 'NACHBERECHNUNG', [TABELLE, TABELLE, 'Stelle'], arg('spalte')],
  ['vergleichsspalteFehlt', 'NACHBERECHNUNG', [TABELLE, TABELLE, 'Kosten'], arg('alt')],
  ['keineNamensspalte', 'NACHBERECHNUNG', [bereich({ Name: 'A', Eigenanteil: 1 }), TABELLE], arg('alt')],
  ['andereNamensspalten', 'NACHBERECHNUNG', [TABELLE, bereich({ Kommune: 'A', Eigenanteil: 1 })], arg('neu')],
];

/** Input that Excel calls wrong: `#WERT!`. */
export const WERTFAELLE: readonly Meldungsfall[] = [
  ...SCHLUESSELFAELLE,
  ...PLANFAELLE,
  ...BUDGETFAELLE,
  ...ABRECHNUNGSFAELLE,
  ['fehlerwert', 'VZAE', [{ code: '#N/A' }], arg('wochenstunden')],
  ['keineZahl', 'VZAE', ['halb'], arg('wochenstunden')],
  ['zahlMehrdeutig', 'VZAE', ['1.234'], arg('wochenstunden')],
  ['zahlUnlesbar', 'VZAE', ['1234.56'], arg('wochenstunden')],
  ['negativ', 'FOERDERUNG', [-1, 1, 1], arg('kosten')],
  ['nichtPositiv', 'FOERDERUNG', [1, -1, 1], arg('vzae')],
  ['schrittOhneCent', 'EIGENANTEILE', stellen({}, [['Rundung', 0.003]]), arg('optionen')],
  ['schrittZuKlein', 'VERTEILUNG', [1, [[1]], 1e-9], arg('rundung')],
  ['anteilUeberEins', 'FOERDERUNG', [...FALL, 12, 'ANTEIL', 80], arg('quote')],
  ['keinDatum', 'MONATE', ['morgen', '31.12.2022'], arg('von')],
  ['jahrAlsZahl', 'MONATE', [2022, '31.12.2022'], arg('von')],
  ['jahrAlsText', 'MONATE', ['2022', '31.12.2022'], arg('von')],
  ['tagZuFrueh', 'MONATE', ['01.01.1949', '31.12.2022'], arg('von')],
  ['zahlZuFrueh', 'MONATE', [12_000, '31.12.2022'], arg('von')],
  ['keinKalendertag', 'MONATE', ['31.02.2022', '31.12.2022'], arg('von')],
  ['jahrZuKurz', 'MONATE', ['1.1.22', '31.12.2022'], arg('von')],
  ['keinText', 'ENTGELT', [true, 3, '01.01.2022'], arg('gruppe')],
  ['keineStufe', 'ENTGELT', ['9c', 'drei', '01.01.2022'], arg('stufe')],
  ['unbekannteWahl', 'MONATE', [...JAHR, 'GENAU'], arg('methode')],
  ['unbekannteWahl', 'RECHENWEG', ['SUMME', []], arg('funktion')],
  ['keineWahrheit', 'EIGENANTEILE', stellen({}, [['Pool', 'vielleicht']]), arg('optionen')],
  ['fehlt', 'FOERDERUNG', [N, 1, 1], arg('kosten')],
  ['fehltOderNull', 'ENTGELT', ['9c', 0, '01.01.2022'], arg('stufe')],
  ['nameUnbekannt', 'VZAE', [{ code: '#NAME?' }], arg('wochenstunden')],
  ['nullWeglassen', 'FOERDERUNG', [...FALL, 0], arg('monate')],
  ['einzelwert', 'VZAE', [[[1, 2]]], arg('wochenstunden')],
  ['keinBereich', 'VERTEILUNG', [1, [1, 2]], arg('schluessel')],
  ['bereichZuGross', 'VERTEILUNG', [1, new Array<unknown[]>(100_001).fill([1])], arg('schluessel')],
  ['leererBereich', 'EIGENANTEILE', [[['Stelle', 'VZÄ']], ...JAHR], arg('stellen')],
  ['zuVieleStellen', 'EIGENANTEILE', [viele(20_001), ...JAHR], arg('stellen')],
  ['zuVieleStellenmonate', 'EIGENANTEILE', [viele(2_000), '01.01.2020', '31.12.2030'], arg('stellen')],
  [
    'zuVieleZeilen',
    'HAUSHALT',
    [
      bereich({ ...STELLE, Kommune: 'K0' }),
      [['Kommune', 'Schlüssel'], ...Array.from({ length: 50_000 }, (_, i) => [`K${i}`, 1])],
      ...JAHR,
    ],
    /^/,
  ],
  ['rechenwegZuLang', 'RECHENWEG', ['VERTEILUNG', [[[1e6]], new Array<unknown[]>(100_000).fill([1])]], /^/],
  ['keineSpalten', 'EIGENANTEILE', [[['a'], [1]], ...JAHR], arg('stellen')],
  ['spalteFehlt', 'KOSTENTEILUNG', [1, [['Kommune'], ['Unna']]], arg('kommunen')],
  [
    'spalteUndOptionFehlen',
    'EIGENANTEILE',
    [bereich({ Umfang: 1 }, STELLE).map((z) => z.slice(0, 4)), ...JAHR],
    arg('stellen'),
  ],
  [
    'spalteDoppelt',
    'KOSTENTEILUNG',
    [
      1,
      [
        ['Kommune', 'KOMMUNE'],
        ['Unna', 'Unna'],
      ],
    ],
    arg('kommunen'),
  ],
  [
    'spalteNichtGefunden',
    'EIGENANTEILE',
    [bereich(STELLE).map((z) => [...z.slice(0, 1), ...z.slice(2)]), ...JAHR],
    arg('stellen'),
  ],
  ['ueberschriftenGleich', 'EIGENANTEILE', stellen({ 'Quote (%)': 1, 'Quote:': 1 }), arg('stellen')],
  ['mindestanteilZuGross', 'EIGENANTEILE', stellen({ Mindestanteil: 50 }), arg('stellen')],
  ['andereEinheit', 'EIGENANTEILE', stellen({ 'Drittmittel (T€)': 1 }), arg('stellen')],
  ['klammerSagtMehr', 'EIGENANTEILE', stellen({ 'Drittmittel (Land)': 1 }), arg('stellen')],
  [
    'hoechstbetragJeStelle',
    'EIGENANTEILE',
    [bereich({ VZÄ: 1, 'Höchstbetrag je Jahr': 1 }), ...JAHR],
    arg('stellen'),
  ],
  ['vakanzZuLang', 'VERWENDUNGSNACHWEIS', [bereich({ ...STELLE, Vakanz: 13 }), ...JAHR], ZEILE],
  ['jeJahrAbrechnen', 'VERWENDUNGSNACHWEIS', [bereich(STELLE), '01.07.2022', '30.06.2023'], arg('stellen')],
  [
    'optionInAbrechnung',
    'VERWENDUNGSNACHWEIS',
    [bereich(STELLE), ...JAHR, [['Pool', true]]],
    arg('optionen'),
  ],
  [
    'hoechstbetragGesamtGeteilt',
    'EIGENANTEILE',
    stellen({ Bis: '31.12.2023', 'Höchstbetrag gesamt': 210_000 }),
    ZEILE,
  ],
  [
    'stundenStattVzae',
    'EIGENANTEILE',
    [bereich({ Stelle: 'A', Wochenstunden: 39 }), ...JAHR],
    arg('stellen'),
  ],
  [
    'andereEntgeltordnung',
    'ENTGELT',
    mitTarif({ ...TARIFZEILE, Tarif: 'TV-L', Gruppe: 'A 11', Stufe: 5 }),
    /^Argument „tarife“: Zeile 2, Spalte Tarif: A11 gehört zur LBesO-NRW. /,
  ],
  [
    'andereEntgeltordnung',
    'ENTGELT',
    mitTarif({ ...TARIFZEILE, Tarif: 'LBesO NRW' }),
    /^Argument „tarife“: Zeile 2, Spalte Tarif: E9c gehört nicht zur LBesO-NRW. /,
  ],
  [
    'keineStufe',
    'ENTGELT',
    mitTarif({ ...TARIFZEILE, Gruppe: 'A 11', Stufe: 2 }),
    /^Argument „tarife“: Zeile 2, Spalte Stufe: /,
  ],
  [
    'keineStufe',
    'ENTGELT',
    mitTarif({ ...TARIFZEILE, Stufe: 7 }),
    /^Argument „tarife“: Zeile 2, Spalte Stufe: /,
  ],
  ['besoldungAlsTarif', 'EIGENANTEILE', stellen({}, [['Tarif', 'LBesO-NRW']]), arg('optionen')],
  ['tarifOhneEnde', 'ENTGELT', mitTarif({ ...TARIFZEILE, Bis: 44_600 }), arg('tarife')],
  [
    'quoteInSaetzen',
    'FOERDERSATZ',
    [1, 44_562, N, bereich({ Baustein: 'x', GültigAb: 44_562, Betrag: 1, Quote: 0.8 })],
    arg('saetze'),
  ],
  ['gemeint', 'EIGENANTEILE', stellen({ Sachkosten: 1 }), arg('stellen')],
  ['ohneUeberschrift', 'EIGENANTEILE', stellen({ '': 1 }), arg('stellen')],
  [
    'summenzeile',
    'KOSTENTEILUNG',
    [1, bereich(...[39, 61, 100].map((Schlüssel, i) => ({ Kommune: ['Unna', 'Schwerte'][i], Schlüssel })))],
    arg('kommunen'),
  ],
  [
    'summenzeileOhneSpalte',
    'EIGENANTEILE',
    [bereich(...[1, 2, 3].map((VZÄ) => ({ VZÄ, Art: 'OHNE' }))), ...JAHR],
    arg('stellen'),
  ],
  [
    'summenzeileMitName',
    'KOSTENTEILUNG',
    [
      1,
      bereich(
        ...[39, 61, 100].map((Schlüssel, i) => ({ Kommune: ['Unna', 'Schwerte', 'alle'][i], Schlüssel })),
      ),
    ],
    arg('kommunen'),
  ],
  ['schluesselGemischt', 'VERTEILUNG', [1, [[0.39], [35], [14], [12]]], arg('schluessel')],
  ['weitereFehler', 'VERTEILUNG', [1, [['x'], ['y']]], arg('schluessel')],
  ['zweiSpalten', 'EIGENANTEILE', stellen({}, true), arg('optionen')],
  ['zweiOptionen', 'EIGENANTEILE', stellen({}, [['Tarif', 'TVöD', 'Pool']]), arg('optionen')],
  ['optionOhneName', 'EIGENANTEILE', stellen({}, [[N, true]]), arg('optionen')],
  ['optionOhneWert', 'EIGENANTEILE', stellen({}, [['Pool', N]]), arg('optionen')],
  ['unbekannteOption', 'EIGENANTEILE', stellen({}, [['Poll', true]]), arg('optionen')],
  [
    'optionDoppelt',
    'EIGENANTEILE',
    stellen({}, [
      ['Pool', true],
      ['Pool', true],
    ]),
    arg('optionen'),
  ],
  [
    'unbekannterParameter',
    'EIGENANTEILE',
    stellen({}, N, N, N, bereich({ Parameter: 'x', GültigAb: 44_562, Wert: 0 })),
    arg('parameter'),
  ],
  [
    'zeilenUeberschneiden',
    'FOERDERSATZ',
    [1, 44_562, N, bereich(...[1, 2].map((Betrag) => ({ Baustein: 1, GültigAb: 44_562, Betrag })))],
    arg('saetze'),
  ],
  [
    'andererTarif',
    'EIGENANTEILE',
    stellen({}, N, N, N, bereich({ Parameter: 'U2 (TV-L)', GültigAb: 44_562, Wert: 0.01, Tarif: 'TVöD' })),
    arg('parameter'),
  ],
  ['nameStattErgebnis', 'RECHENWEG', [7, []], arg('funktion')],
  ['quoteOhneArt', 'FOERDERUNG', [...FALL, 12, N, 0.8], arg('quote')],
  ['quoteOhneArt', 'EIGENANTEILE', stellen({ Quote: 0.8 }), ZEILE],
  ['quoteAndereArt', 'FOERDERUNG', [...FALL, 12, 'VOLL', 0.8], arg('quote')],
  ['hoechstbetragFehlt', 'FOERDERUNG', [60_000, 1, N], arg('hoechstbetrag')],
  [
    'deckelWechselt',
    'EIGENANTEILE',
    stellen(
      { Baustein: 'x', Höchstbetrag: N, Kommune: N },
      [['Abrechnung', 'LAUFZEIT']],
      N,
      bereich(
        { Baustein: 'x', GültigAb: 44_562, GültigBis: 44_600, Betrag: 1, Art: 'VOLL' },
        { Baustein: 'x', GültigAb: 44_601, Betrag: N, Art: 'VOLL' },
      ),
    ),
    ZEILE,
  ],
  ['zeilenDoppelt', 'ENTGELT', mitTarif(TARIFZEILE, TARIFZEILE), arg('tarife')],
  ['stellenmerkmal', 'EIGENANTEILE', stellen({ Merkmal: 'SACHKOSTEN' }), ZEILE],
  [
    'endeVorBeginn',
    'FOERDERSATZ',
    [1, 44_562, N, bereich({ Baustein: 1, GültigAb: 44_562, GültigBis: 44_561, Betrag: 1 })],
    arg('saetze'),
  ],
  ['zuVieleArgumente', 'RECHENWEG', ['VZAE', [[[1]], [[1]], [[1]]]], arg('argumente')],
  ['ungueltigeZahl', 'VZAE', [NaN], arg('wochenstunden')],
  ['zahlZuGross', 'VZAE', [1e14], arg('wochenstunden')],
  ['ergebnisZuGross', 'VZAE', [1e13, 0.1], /^/],
  ['endeVorBeginn', 'MONATE', ['02.01.2022', '01.01.2022'], arg('bis')],
  ['endeVorBeginn', 'EIGENANTEILE', stellen({ Von: '02.01.2022', Bis: '01.01.2022' }), ZEILE],
  ['zeitraumZuLang', 'MONATE', ['01.01.1950', '01.01.2051'], arg('bis')],
  ['stundenNegativ', 'VZAE', [-1], /^Wochenstunden und Vollzeit /],
  ['quoteFehlt', 'FOERDERUNG', [...FALL, 12, 'ANTEIL'], /^Die Art ANTEIL /],
  ['quoteFehlt', 'EIGENANTEILE', stellen({ Art: 'ANTEIL' }), ZEILE],
  [
    'keinSchluessel',
    'KOSTENTEILUNG',
    [
      1,
      [
        ['Kommune', 'Schlüssel'],
        ['Unna', 0],
      ],
    ],
    arg('kommunen'),
  ],
  [
    'vorzeichenwechsel',
    'VERTEILUNG',
    [10, new Array<unknown[]>(20).fill([1]), 1, 'LETZTE'],
    /^Die Restregel LETZTE /,
  ],
  [
    'besoldungOhneOptionen',
    'EIGENANTEILE',
    stellen({ Gruppe: 'A 11', Stufe: 5 }),
    /^Argument „stellen“: Zeile 2 \(A\), Spalte Gruppe: A11 ist eine Besoldungsgruppe und braucht die Optionen Beihilfe und Versorgungszuschlag; /,
  ],
  [
    'besoldungOhneOptionen',
    'PERSONALKOSTEN',
    ['A 11', 5, 1, ...JAHR, [['Beihilfe', 350]]],
    /^Argument „gruppe“: A11 ist eine Besoldungsgruppe und braucht die Option Versorgungszuschlag; /,
  ],
  [
    'besoldungMitSeit',
    'EIGENANTEILE',
    stellen({ Gruppe: 'A 11', Stufe: 5, Seit: '01.01.2020' }, BEAMTE),
    /^Argument „stellen“: Zeile 2 \(A\), Spalte Seit: /,
  ],
  ['gruppeFehlt', 'EIGENANTEILE', stellen({ Gruppe: N }), ZEILE],
  ['summeUnterStellen', 'EIGENANTEILE', stellen({ Stelle: 'Zwischensumme', Gruppe: N }), ZEILE],
  ['deckelFehlt', 'EIGENANTEILE', stellen({ Höchstbetrag: N }), ZEILE],
  [
    'artWechselt',
    'EIGENANTEILE',
    stellen(
      { Baustein: 'x', VZÄ: 1 },
      N,
      N,
      bereich(
        { Baustein: 'x', GültigAb: 44_562, GültigBis: 44_600, Betrag: 1 },
        { Baustein: 'x', GültigAb: 44_601, Betrag: 1, Art: 'PAUSCHALE' },
      ),
    ),
    ZEILE,
  ],
  [
    'kommuneDoppelt',
    'KOSTENTEILUNG',
    [
      1,
      [
        ['Kommune', 'Schlüssel'],
        ['Unna', 1],
        ['unna', 1],
      ],
    ],
    arg('kommunen'),
  ],
  [
    'kommuneUnbekannt',
    'HAUSHALT',
    [
      bereich({ ...STELLE, Kommune: 'x' }),
      [
        ['Kommune', 'Schlüssel'],
        ['Unna', 1],
      ],
      ...JAHR,
    ],
    /^Argument „stellen“: Zeile 2/,
  ],
];

/** What the data do not hold: `#NV`. */
export const NVFAELLE: readonly Meldungsfall[] = [
  [
    'budgetReichtNicht',
    'STELLENBUDGET',
    suche(1, { 'Kosten gesamt': 60_000, 'Sachkosten je VZÄ': 9_700 }, 'HÖCHSTBETRAG'),
    STELLENORT,
  ],
  ['keineGruppe', 'ENTGELT', ['Chef', 3, '01.01.2022'], arg('gruppe')],
  ['besoldung', 'ENTGELT', ['A 17', 3, '01.01.2022'], arg('gruppe')],
  ['besoldungOhneLaufzeit', 'STUFE', ['A 10', 3, 44_562, 44_562], arg('gruppe')],
  ['gruppeUnbekannt', 'ENTGELT', ['9c', 3, '01.01.2022', 'LBesO-NRW'], arg('gruppe')],
  ['keinBetrag', 'ENTGELT', ['A 16', 5, '01.01.2022'], arg('stufe')],
  [
    'keinEntgelt',
    'ENTGELT',
    ['A 16', 6, '31.12.2020'],
    /^Für den 31.12.2020 ist kein Entgelt A16 \(LBesO-NRW\) /,
  ],
  ['gruppeZuHoch', 'ENTGELT', mitTarif({ ...TARIFZEILE, Gruppe: 'E99' }), arg('tarife')],
  ['gruppeAnders', 'STUFE', ['9', 3, 44_562, 44_562], arg('gruppe')],
  ['gruppeUnbekannt', 'STUFE', ['77', 3, 44_562, 44_562], arg('gruppe')],
  [
    'parameterFehlt',
    'PERSONALKOSTEN',
    ['9c', 3, 1, '01.01.2027', '31.12.2027'],
    /^Rentenversicherung ist für den 01.01.2027 /,
  ],
  [
    'jahressonderzahlungFehlt',
    'PERSONALKOSTEN',
    ['15Ü', 3, 1, ...JAHR, N, bereich({ ...TARIFZEILE, Gruppe: '15Ü' })],
    /^Für E15Ü /,
  ],
  ['keineTabelle', 'TARIFSTAND', ['01.01.2000'], /^Für den 01.01.2000 /],
  ['tarifZuAlt', 'ENTGELT', ['9c', 3, '01.04.2029'], /^Für den 01.04.2029 ist kein Entgelt hinterlegt: /],
  ['keinEntgelt', 'ENTGELT', ['9c', 3, '01.01.2000'], /^Für den 01.01.2000 /],
  ['tarifZuAlt', 'ENTGELT', ['9c', 3, '01.04.2029'], /^Für den 01.04.2029 /],
  ['keinBetrag', 'ENTGELT', ['E1', 1, '01.01.2022'], arg('stufe')],
  ['gruppeAnders', 'ENTGELT', ['9', 3, '01.01.2022'], arg('gruppe')],
  ['gruppeUnbekannt', 'ENTGELT', ['77', 3, '01.01.2022'], arg('gruppe')],
  ['keineStufe', 'STUFE', ['9c', 7, 44_562, 44_562], arg('stufe')],
  ['keinFoerdersatz', 'FOERDERSATZ', [1, '01.06.2023'], /^Baustein 1, PERSONAL: /],
  ['keinMerkmal', 'FOERDERSATZ', [3, '01.06.2022', 'ASSISTENZ'], /^Baustein 3 /],
  ['keinBaustein', 'FOERDERSATZ', ['Sport', '01.06.2022'], /^Baustein Sport /],
];

/** Division by zero: `#DIV/0!`, to which Excel shows no text. */
export const DIV0FAELLE: readonly Meldungsfall[] = [
  ['kostenNull', 'DECKUNGSGRAD', [0, 1, 1], /^$/],
  ['vollzeitNull', 'VZAE', [1, 0], /^$/],
];
