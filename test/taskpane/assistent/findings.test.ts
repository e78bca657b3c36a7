import { figuresOf } from '../../../src/taskpane/assistent/figures/figures';
import { calculate } from '../../../src/shared-runtime/calculate';
import type { FunctionsPort } from '../../../src/shared-runtime/port';
import { SUEDKREIS } from '../../../src/vereinbarung/beispiel';
import type { Kommunenzeile, Stellenzeile, Vereinbarung } from '../../../src/vereinbarung/form';
import { ortVon } from '../../../src/vereinbarung/ort';

const port: FunctionsPort = {
  version: '1',
  dataOf: '',
  newestPayTables: () => [],
  payAmounts: () => [],
  builtInValues: () => [],
  costValues: () => [],
  calculate,
};

const figures = (answers: Vereinbarung) => figuresOf(port, answers, false);
/** "Fehler | where | sentence" */
const found = (answers: Vereinbarung): string[] =>
  figures(answers)
    // What is said of every variant of the example: it assumes its Sachkosten and has a published figure.
    .findings.filter(({ satz }) => !/die angenommen sind|veröffentlicht sind 50\.000,00/.test(satz))
    .map(({ stufe, feld, satz }) => `${stufe} | ${feld ? ortVon(feld, answers) : '-'} | ${satz}`);
const saying = <W>(wert: W): { wert: W; quelle: null } => ({ wert, quelle: null });
const facts = (angaben: Vereinbarung['angaben']): Vereinbarung => ({
  ...SUEDKREIS,
  angaben: { ...SUEDKREIS.angaben, ...angaben },
});
const first = <Z>(rows: readonly Z[], change: Partial<Z>): Z[] =>
  rows.map((row, index) => (index === 0 ? { ...row, ...change } : row));
const town = (change: Partial<Kommunenzeile>): Vereinbarung => ({
  ...SUEDKREIS,
  kommunen: first(SUEDKREIS.kommunen, change),
});
const post = (change: Partial<Stellenzeile>): Vereinbarung => ({
  ...SUEDKREIS,
  stellen: first(SUEDKREIS.stellen, change),
});

describe('AS-8 VT-2 a step that was not meant', () => {
  it.each([
    [
      1_000_000,
      /^Warnung \| Beträge in Schritten von \| .*für Schwerte, Unna, Fröndenberg, Holzwickede nichts/,
    ],
    [20_000, /^Warnung \| Beträge in Schritten von \| .*für Holzwickede nichts übrig/],
    [0.001, /^Fehler \| Beträge in Schritten von \| Der Schritt besteht aus ganzen Cent/],
    [0, /^Fehler \| Beträge in Schritten von \| Der Schritt besteht aus ganzen Cent/],
    [-1, /^Fehler \| Beträge in Schritten von \| .*größer als 0/],
  ])('%p is said at its field', (rundung, sentence) => {
    expect(found(facts({ rundung: saying(rundung) }))).toEqual([expect.stringMatching(sentence)]);
  });

  it.each([0.01, 0.07, 500])('%p is fine', (rundung) => {
    expect(found(facts({ rundung: saying(rundung) }))).toEqual([]);
  });

  it('one that makes twice as much of the amount is said, too', () => {
    const alone = { ...facts({ rundung: saying(100_000) }), kommunen: SUEDKREIS.kommunen.slice(0, 1) };
    expect(found(alone)).toEqual([
      expect.stringMatching(/^Warnung \| Beträge in Schritten von \| .*aus 50.098,41 EUR 100.000,00 EUR/),
    ]);
  });
});

it('AS-12 a town that is called like a sum has no preview', () => {
  const { shares, years, totals } = figures(town({ kommune: 'Summe' }));
  expect([shares, years]).toEqual([null, null]);
  expect(totals).not.toBeNull();
  expect(figures(post({ stelle: 'A' })).shares).not.toBeNull();
});

const options = (optionen: Vereinbarung['optionen']): Vereinbarung => ({
  ...SUEDKREIS,
  optionen: { ...SUEDKREIS.optionen, ...optionen },
});

describe('AS-8 TB-1 a 0 that would count like a blank field is said at its field, and no row is spoken of', () => {
  it.each<[string, Vereinbarung, RegExp]>([
    ['Höchstbetrag', options({ hoechstbetrag: saying(0) }), /Förderung: Höchstbetrag \| 0 zählt hier nicht/],
    [
      'Sachkosten-Quote',
      options({ sachkostenQuote: saying(0) }),
      /Sachkosten-Quote \| .*Sachkosten nicht gef/,
    ],
    ['Gemeinkosten', options({ gemeinkosten: saying(0) }), /Gemeinkosten \| 0 zählt hier nicht/],
    ['of a post', post({ hoechstbetrag: 0 }), /Höchstbetrag von Case Management 1 \| 0 zählt hier nicht/],
    ['Kosten gesamt', post({ kostenGesamt: 0 }), /Kosten gesamt von Case Management 1 \| 0 zählt hier nicht/],
    ['Quote', post({ art: 'ANTEIL', quote: 0 }), /Quote von Case Management 1 \| 0 zählt hier nicht/],
    ['Stufe', post({ stufe: 0 }), /Stufe von Case Management 1 \| Eine Stufe 0 gibt es nicht/],
    ['Festwert', town({ festwert: 0 }), /Festwert von Schwerte \| .*Ausschluss/],
  ])('%s', (_, answers, sentence) => {
    const errors = found(answers).filter((text) => text.startsWith('Fehler'));
    expect(errors).toContainEqual(expect.stringMatching(sentence));
    expect(errors.filter((text) => /Zeile|leer oder 0|fehlt/.test(text))).toEqual([]);
  });

  it('where 0 is an amount, it stays one', () => {
    expect(found(post({ sachkosten: 0, drittmittel: 0 }))).toEqual([]);
  });
});

const some = (...schluessel: readonly number[]): Vereinbarung => ({
  ...SUEDKREIS,
  kommunen: SUEDKREIS.kommunen
    .slice(0, schluessel.length)
    .map((one, index) => ({ ...one, schluessel: schluessel[index] ?? null })),
});

it.each<[string, Vereinbarung, RegExp]>([
  [
    'more than 100 %',
    options({ quote: saying(1.01) }),
    /^Fehler \| Förderung: Quote \| Möglich sind höchstens 100 %, eingegeben sind 101 %/,
  ],
  [
    'a year outside',
    facts({ bezugVon: saying('2023-01-01'), bezugBis: saying('2023-12-31') }),
    /^Warnung \| Bezugsjahr von \| .*ganz außerhalb der Laufzeit vom 15.10.2021/,
  ],
  [
    'no year',
    facts({ bezugBis: saying('2023-01-31') }),
    /^Warnung \| Bezugsjahr bis \| .*nicht genau zwölf Monate/,
  ],
  [
    'Mindestens',
    town({ mindestens: 5, hoechstens: 3 }),
    /^Fehler \| Kommunen: Mindestens von Schwerte \| Mindestens 5 liegt über/,
  ],
  [
    'Festwert',
    town({ festwert: 5 }),
    /^Fehler \| Kommunen: Begründung von Schwerte \| .*Bitte die Begründung eingeben/,
  ],
  [
    'a share beside numbers',
    town({ schluessel: 0.6 }),
    /^Warnung \| Kommunen: Schlüssel von Schwerte \| .*0,6 neben .*also als 60/,
  ],
  ['60 % beside 40', some(0.6, 40), /^Fehler \| Kommunen: Schlüssel von Schwerte \| .*0,6 neben 40/],
  [
    'no Stufe',
    post({ stufe: null }),
    /^Fehler \| Stellen: Stufe von Case Management 1 \| .*Bitte Stufe oder/,
  ],
  ['no Gruppe', post({ gruppe: null }), /^Fehler \| Stellen: Gruppe von Case Management 1 \| /],
  ['no Quote', post({ art: 'ANTEIL' }), /^Fehler \| Stellen: Quote von Case Management 1 \| /],
  ['no Quote in step 1', options({ art: saying('ANTEIL') }), /^Fehler \| Förderung: Quote \| /],
])('AS-8 leads to the field: %s', (_, answers, sentence) => {
  expect(found(answers)).toContainEqual(expect.stringMatching(sentence));
});

it('AS-8 a Baustein that nobody knows is said once, at its field, and comes before nothing', () => {
  const inStepOne = found(options({ baustein: saying('99') }));
  expect(inStepOne).toEqual([
    expect.stringMatching(
      /^Fehler \| Förderung: Baustein \| .*bekannt sind 1, 2, 3\. Bitte einen davon eingeben/,
    ),
  ]);
  expect(found(post({ baustein: '99', hoechstbetrag: 5 }))).toEqual([
    expect.stringMatching(/^Fehler \| Stellen: Baustein von Case Management 1 \| /),
  ]);
  expect(found(options({ baustein: saying('2') }))).toContainEqual(expect.stringMatching(/hat eigene Sätze/));
});

describe('AS-8 PR-1 posts of one name that overlap', () => {
  const named = (...names: readonly string[]): Vereinbarung => ({
    ...SUEDKREIS,
    stellen: names.flatMap((stelle) => first(SUEDKREIS.stellen, { stelle }).slice(0, 1)),
  });

  it('are said once as a pair', () => {
    expect(found(named('A', 'B', 'A'))).toEqual([
      expect.stringMatching(
        /^Warnung \| Stellen: A \(Stelle 1\) \| überschneidet sich mit A \(Stelle 3\), denn/,
      ),
    ]);
  });

  it('are said in one sentence where there are more', () => {
    expect(found(named('A', 'B', 'A', 'B', 'A', 'C'))).toEqual([
      expect.stringMatching(
        /^Warnung \| Stellen: A \(Stelle 1\) \| 5 Stellen .*: A \(Stelle 1, Stelle 3, Stelle 5\); B \(Stelle 2, Stelle 4\)\. Bitte/,
      ),
    ]);
  });
});

it('AS-8 own values of the same time are named as the list has them, and lead to the later one', () => {
  const row = (gueltigAb: string) => ({
    parameter: 'BBG RV',
    gueltigAb,
    gueltigBis: null,
    wert: 8_450,
    quelle: null,
    status: null,
    tarif: null,
  });
  const told = found({ ...SUEDKREIS, parameter: [row('2021-10-15'), row('2022-01-01')] });
  expect(told.filter((line) => line.includes('BBG RV'))).toEqual([
    'Fehler | Eigene Werte: BBG RV ab 01.01.2022 (Wert 2) | BBG RV ab 15.10.2021 (Wert 1) und BBG RV ab 01.01.2022 (Wert 2) gelten für dieselbe Zeit. Bitte GültigAb und GültigBis so setzen, dass sie sich nicht überschneiden.',
  ]);
});

it('PR-1 posts that overlap are named, never by the row of a range', () => {
  const [one, two] = SUEDKREIS.stellen;
  if (!one || !two) throw new Error('The example has them.');
  const told = found({ ...SUEDKREIS, stellen: [one, { ...two, stelle: one.stelle }] });
  expect(told.join()).toContain('überschneidet sich mit');
  expect(told.join()).not.toMatch(/Zeile \d/);
});
