import { tagAusIso } from '../../../src/core/zeit/datum';
import type { BuiltInValue, FunctionsPort } from '../../../src/shared-runtime/port';
import { calculate } from '../../../src/shared-runtime/calculate';
import { LEERE_VEREINBARUNG, type Vereinbarung } from '../../../src/vereinbarung/form';
import { ohneLeereEnden } from '../../../src/vereinbarung/leerzeilen';
import { SUEDKREIS } from '../../../src/vereinbarung/beispiel';
import { type DatedRate, datedKinds, datedRates } from '../../../src/taskpane/assistent/figures/dated-rates';
import { figuresFrom, figuresOf, termOf, yearOf } from '../../../src/taskpane/assistent/figures/figures';
import { fittingYears, otherYears } from '../../../src/taskpane/assistent/figures/other-years';
import { oneRateAnswers } from '../../../src/taskpane/assistent/figures/one-rate';
import { NO_OWN_TABLES, withOwnTables } from '../../../src/taskpane/assistent/figures/own-tables';
import { withoutUnread } from '../../../src/taskpane/assistent/figures/unread';
import { lastValue } from '../../../src/taskpane/assistent/figures/last-value';
import { ownValueFindings } from '../../../src/taskpane/assistent/figures/own-value-findings';
import { rowWith } from '../../../src/taskpane/assistent/state/rows';
import { type AnswerPlace, withAnswer } from '../../../src/taskpane/assistent/state/place';
import { suggestedWorkplace, suggestedYears } from '../../../src/taskpane/assistent/figures/suggestions';
import { IM_JAHR, IN_DER_LAUFZEIT } from '../../faelle/suedkreis';
import { satz } from '../../vereinbarung/bau';

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
const [schwerte, unna, ...others] = SUEDKREIS.kommunen;
if (!schwerte || !unna) throw new Error('The example has four towns.');

it('AS-10 gives cost, grant and own share of the Bezugsjahr', () => {
  expect(figures(SUEDKREIS).totals).toEqual({
    cost: IM_JAHR.kosten,
    grant: IM_JAHR.foerderung,
    thirdParty: 0,
    own: IM_JAHR.eigenanteil,
  });
});

it('AS-12 gives exact and rounded shares, and what whole steps leave', () => {
  const { shares } = figures(SUEDKREIS);
  expect(shares?.towns.map(({ rounded }) => rounded)).toEqual(IM_JAHR.inSchritten);
  expect(shares?.towns.map(({ exact }) => exact)).toEqual([19_538.38, 17_534.44, 7_013.78, 6_011.81]);
  expect([shares?.common, shares?.total, shares?.rest]).toEqual([50_098.41, 50_000, 98.41]);
  expect(shares?.towns.some(({ odd }) => odd)).toBe(false);
});

it('AS-12 a town without a word at the end of the list bears nothing and adds nothing', () => {
  const blank = Object.fromEntries(Object.keys(schwerte).map((field) => [field, null]));
  const row = { ...blank, merkmale: [] } as unknown as typeof schwerte;
  const begun = { ...SUEDKREIS, kommunen: [...SUEDKREIS.kommunen, row] };
  expect(ohneLeereEnden(begun)).toEqual(SUEDKREIS);
  expect(ohneLeereEnden(SUEDKREIS)).toBe(SUEDKREIS);
  expect(figures(begun).shares).toEqual(figures(SUEDKREIS).shares);
});

it('AS-10 a blank row and one that is called like a result have no cost, and those behind them have their own', () => {
  const [first, second, third] = SUEDKREIS.stellen;
  if (!first || !second || !third) throw new Error('The example has three posts.');
  const costs = (stellen: Vereinbarung['stellen']): (number | undefined)[] =>
    figures({ ...SUEDKREIS, stellen }).posts.map((post) => post?.cost);
  const [one, , half] = costs(SUEDKREIS.stellen);
  const blank = Object.fromEntries(Object.keys(first).map((field) => [field, null])) as typeof first;
  const sum = { ...blank, stelle: 'Summe', vzae: 1.5 };
  expect(costs([first, blank, third, sum])).toEqual([one, undefined, half, undefined]);
});

it('AS-10 gives no figures of answers one of which cannot be read', () => {
  const all = figures(SUEDKREIS);
  const without = (...unread: AnswerPlace[]) => {
    const { totals, posts, shares, years } = withoutUnread(all, unread);
    return [totals, shares, years].map((one) => one !== null).concat(posts.map((post) => post !== null));
  };
  const column = (teil: 'stellen' | 'kommunen', spalte: string): AnswerPlace => ({ teil, zeile: 1, spalte });
  expect(without(column('stellen', 'von'))).toEqual([false, false, false, true, false, true]);
  expect(without(column('kommunen', 'schluessel'))).toEqual([true, false, false, true, true, true]);
  expect(without({ teil: 'optionen', id: 'quote' })).toEqual([false, false, false, false, false, false]);
  expect(without({ teil: 'angaben', id: 'bis' })).toEqual([true, true, false, true, true, true]);
  expect(withoutUnread(all, [{ teil: 'angaben', id: 'stand' }])).toBe(all);
});

it('AS-12 says who gets the odd steps', () => {
  const uneven = { ...SUEDKREIS, kommunen: [schwerte, { ...unna, schluessel: 36 }, ...others] };
  const { shares } = figures(uneven);
  expect(shares?.towns.filter(({ odd }) => odd).map(({ name }) => name)).toEqual([
    'Unna',
    'Fröndenberg',
    'Holzwickede',
  ]);
});

it('a town bears its own posts alone', () => {
  const stellen = SUEDKREIS.stellen.map((post, i) => (i === 2 ? { ...post, kommune: 'Unna' } : post));
  const { shares, posts } = figures({ ...SUEDKREIS, stellen });
  const own = posts[2]?.own;
  expect(own).toBeGreaterThan(0);
  expect(shares?.towns.map((town) => town.own)).toEqual([0, own, 0, 0]);
});

it('SL-4 computes the key first where a town has a fixed value', () => {
  const fixed = { ...schwerte, festwert: 50, begruendung: 'Beschluss' };
  const { shares } = figures({ ...SUEDKREIS, kommunen: [fixed, unna, ...others] });
  expect(shares?.towns[0]?.part).toBe(0.5);
});

it('AS-13 gives every Haushaltsjahr with its towns', () => {
  const { years } = figures(SUEDKREIS);
  expect(years?.map(({ year }) => year)).toEqual(['2021', '2022', 'Gesamt']);
  expect(years?.map(({ own }) => own)).toEqual([...IN_DER_LAUFZEIT.jahre, IN_DER_LAUFZEIT.eigenanteil]);
  expect(years?.[0]?.towns.map(({ name }) => name)).toEqual(SUEDKREIS.kommunen.map(({ kommune }) => kommune));
});

it('AS-8 finds nothing wrong with the example, and names the field of a wrong post', () => {
  expect(figures(SUEDKREIS).findings.map(({ stufe }) => stufe)).toEqual(['Hinweis']);
  const stellen = SUEDKREIS.stellen.map((post, i) => (i === 1 ? { ...post, gruppe: '99z' } : post));
  const { findings, totals } = figures({ ...SUEDKREIS, stellen });
  expect(findings[0]?.feld).toEqual({ teil: 'stellen', zeile: 1, spalte: 'gruppe' });
  expect(totals).toBeNull();
});

it('has no figures without answers or without the functions', () => {
  expect(figures(LEERE_VEREINBARUNG)).toMatchObject({ totals: null, shares: null, years: null, posts: [] });
  expect(figuresOf(undefined, SUEDKREIS, false).totals).toBeNull();
});

it('proposes the year from the newest pay table of the term on', () => {
  const offered = (von: string, bis: string): string[] => {
    const day = (wert: string) => ({ wert, quelle: null });
    const angaben = { ...SUEDKREIS.angaben, von: day(von), bis: day(bis) };
    const years = suggestedYears(port, { ...SUEDKREIS, angaben });
    return years.map(({ from, to, isBeyond }) => `${from} ${to}${isBeyond ? ' beyond' : ''}`);
  };
  expect(offered('2021-10-15', '2022-12-31')).toEqual([
    '2022-01-01 2022-12-31',
    '2022-04-01 2023-03-31 beyond',
    '2021-10-15 2022-10-14',
  ]);
  expect(offered('2022-05-01', '2022-12-31')).toEqual(['2022-05-01 2023-04-30 beyond']);
  expect(offered('2022-02-01', '2022-12-31')).toEqual(['2022-04-01 2023-03-31 beyond']);
  expect(offered('2021-01-01', '2023-06-30')).toEqual(['2022-04-01 2023-03-31', '2021-01-01 2021-12-31']);
  expect(offered('2022-06-01', '2024-02-29')).toEqual(['2023-01-01 2023-12-31', '2022-06-01 2023-05-31']);
  expect(suggestedYears(port, LEERE_VEREINBARUNG)).toEqual([]);
  // The year from 01.05.2026 on ends where nothing is known yet.
  expect(offered('2025-07-01', '2026-12-31')).toEqual(['2026-01-01 2026-12-31', '2025-07-01 2026-06-30']);
  expect(offered('2027-07-01', '2028-12-31')).not.toEqual([]);
});

it.each(['2021', '2022', '2023', '2024', '2025'])('proposes a term of one year itself: %s', (year) => {
  const [von, bis] = [`${year}-01-01`, `${year}-12-31`];
  const angaben = { von: { wert: von, quelle: null }, bis: { wert: bis, quelle: null } };
  expect(suggestedYears(port, { ...LEERE_VEREINBARUNG, angaben })).toMatchObject([
    { from: von, to: bis, isBeyond: false },
  ]);
});

it('AS-8 knows what a parameter was in the year before an own value of it begins', () => {
  const value = (name: string, share: number, isDraft = false): BuiltInValue => ({
    name,
    validFrom: tagAusIso('2026-01-01'),
    validTo: tagAusIso('2026-12-31'),
    value: share,
    source: 'Gesetz',
    isDraft,
  });
  const known = [
    value('BBG RV', 9_000, true),
    value('BBG RV', 8_450),
    value('Umlage (VBL)', 0.0549),
    value('Umlage (KVW)', 0.045),
    value('Jahressonderzahlung E1 bis E8 (TVöD-VKA)', 0.9),
    value('Jahressonderzahlung E9a bis E12 (TVöD-VKA)', 0.8),
  ];
  const of = (parameter: string, gueltigAb = '2027-01-01') =>
    lastValue({ ...port, builtInValues: () => known }, SUEDKREIS, {
      ...(rowWith('parameter', {}, 0) as Vereinbarung['parameter'][number]),
      parameter,
      gueltigAb,
    });
  expect(of('BBG RV')).toEqual({ year: 2026, value: 8_450, source: 'Gesetz' });
  expect(of('Umlage')?.value).toBe(0.045);
  expect(of('Jahressonderzahlung E9c')?.value).toBe(0.8);
  expect(of('Jahressonderzahlung E10')?.value).toBe(0.8);
  expect(of('Jahressonderzahlung E15')).toBeNull();
  expect(of('BBG RV', '2026-01-01')).toBeNull();
});

it.each([
  ['BBG RV', 0.5, '0,50 € ist weit weg von zuletzt 8.450,00 €. Bitte Wert und Einheit prüfen.'],
  ['Rentenversicherung', 18.6, '1.860 % ist weit weg von zuletzt 18,6 %. Bitte Wert und Einheit prüfen.'],
  ['Rentenversicherung', 0.00186, '0,186 % ist weit weg von zuletzt 18,6 %. Bitte Wert und Einheit prüfen.'],
  ['Rentenversicherung', 0.2, null],
])('AK-3 warns of an own value that is far from the last one: %s %s', (parameter, wert, sentence) => {
  const row = {
    parameter,
    gueltigAb: '2027-01-01',
    gueltigBis: null,
    quelle: null,
    status: null,
    tarif: null,
  };
  const known = (name: string, value: number): BuiltInValue => ({
    name,
    validFrom: tagAusIso('2026-01-01'),
    validTo: tagAusIso('2026-12-31'),
    value,
    source: 'Gesetz',
    isDraft: false,
  });
  const informed = {
    ...port,
    builtInValues: () => [known('BBG RV', 8_450), known('Rentenversicherung', 0.186)],
  };
  const first = { ...SUEDKREIS, parameter: [{ ...row, wert }] };
  const told = ownValueFindings(informed, first).map(({ stufe, feld, satz }) => [
    stufe,
    feld,
    satz.replace(/\u00a0/g, ' '),
  ]);
  const at = (zeile: number) => ({ teil: 'parameter', zeile, spalte: 'wert' });
  expect(told).toEqual(sentence === null ? [] : [['Warnung', at(0), sentence]]);
  expect(figuresOf(informed, first, false).findings).toEqual(
    expect.arrayContaining(ownValueFindings(informed, first)),
  );
  // The next one is compared with the own row before it.
  const second = {
    ...first,
    parameter: [...first.parameter, { ...row, gueltigAb: '2028-01-01', wert: wert * 2 }],
  };
  expect(ownValueFindings(informed, second).map(({ feld }) => feld)).toContainEqual(at(1));
});

it('knows what the guideline takes for a workplace', () => {
  expect(suggestedWorkplace(port, SUEDKREIS)).toEqual({
    amount: 9_700,
    source: expect.stringMatching(/^Bezirksregierung Arnsberg, Förderseite KIM 2020-2022/) as string,
  });
  expect(suggestedWorkplace(port, LEERE_VEREINBARUNG)).toBeNull();
});

describe('AS-4 the workbook brings tables of its own', () => {
  const row = { parameter: 'Rentenversicherung', gueltigAb: '2022-01-01', gueltigBis: null, wert: 0.2 };
  const own = { ...NO_OWN_TABLES, parameter: [{ ...row, quelle: null, status: null, tarif: null }] };

  it('a new agreement is computed with them', () => {
    const cost = figures(SUEDKREIS).totals?.cost ?? 0;
    expect(figures(withOwnTables(SUEDKREIS, own, true)).totals?.cost).toBeGreaterThan(cost);
    const both = withOwnTables({ ...SUEDKREIS, parameter: own.parameter }, own, true);
    expect(both.parameter).toHaveLength(1);
  });

  it('one in the sheets has their rows among its answers', () => {
    const [first] = own.parameter;
    const changed = { ...SUEDKREIS, parameter: first ? [{ ...first, wert: 0.19 }] : [] };
    expect(withOwnTables(changed, own, false).parameter).toEqual(changed.parameter);
    expect(withOwnTables(SUEDKREIS, own, false).parameter).toEqual(own.parameter);
  });
});

it('AS-10 what the term said of rows that have gone does not count', () => {
  const late = { wert: '2027-12-31', quelle: null };
  const beyond = { ...SUEDKREIS, angaben: { ...SUEDKREIS.angaben, bis: late } };
  const term = termOf(port, beyond);
  const shorter = { ...beyond, stellen: beyond.stellen.slice(1) };
  const now = figuresFrom(port, shorter, yearOf(port, shorter), term, false);
  const before = figuresFrom(port, beyond, yearOf(port, beyond), term, false);
  const errors = ({ findings }: typeof now): number =>
    findings.filter(({ stufe }) => stufe === 'Fehler').length;
  expect([errors(before), errors(now)]).toEqual([3, 0]);
});

describe('AS-7 the rates of a Baustein', () => {
  const day = (wert: string): { wert: string; quelle: null } => ({ wert, quelle: null });
  const of = (baustein: string, angaben: Vereinbarung['angaben'], saetze: Vereinbarung['saetze'] = []) =>
    datedRates(port, {
      ...LEERE_VEREINBARUNG,
      angaben,
      saetze,
      optionen: { baustein: { wert: baustein, quelle: null } },
    });
  const short = (rates: readonly DatedRate[]) => rates.map(({ from, amount, kind }) => [from, amount, kind]);
  const term = (von: string, bis: string) => ({ von: day(von), bis: day(bis) });

  it('from day to day, each with its Art and its source, and where none is known', () => {
    const rates = of('2', term('2021-10-05', '2024-03-31'));
    expect(short(rates)).toEqual([
      ['2021-10-05', 55_000, 'HÖCHSTBETRAG'],
      ['2023-01-01', 57_000, 'PAUSCHALE'],
      ['2024-01-01', null, ''],
    ]);
    expect(rates.map(({ source }) => source)).toEqual([
      expect.stringMatching(/^Kreis Heinsberg, Vorlage 0049\/2021/),
      expect.stringMatching(/^Kreis Coesfeld, Vorlage SV-10-0898/),
      '',
    ]);
    expect(datedKinds(rates).map(({ from }) => from)).toEqual(['2021-10-05', '2023-01-01']);
    expect(of('2', term('2021-10-05', '9999-12-31')).at(-1)).toMatchObject({
      from: '2024-01-01',
      amount: null,
    });
    expect(datedRates(port, SUEDKREIS)).toEqual([]);
  });

  it('are all shown, from the first on, while days are missing', () => {
    const all = [
      ['2020-07-01', 55_000, 'HÖCHSTBETRAG'],
      ['2023-01-01', 57_000, 'PAUSCHALE'],
      ['2024-01-01', null, ''],
    ];
    expect(short(of('2', {}))).toEqual(all);
    expect(short(of('2', { von: day('2021-10-05') }))).toEqual(all);
  });

  it('are those of the workbook where it has some', () => {
    const own = satz({
      baustein: '2',
      merkmal: 'PERSONAL',
      gueltigAb: '2021-01-01',
      betrag: 60_000,
      art: 'ANTEIL',
      quelle: 'Bescheid',
    });
    const [rate, ...others] = of('2', term('2021-10-05', '2022-12-31'), [own]);
    expect([rate?.amount, rate?.kind, rate?.source]).toEqual([
      60_000,
      'ANTEIL',
      expect.stringContaining('Bescheid'),
    ]);
    expect(others).toEqual([]);
  });
});

describe('AS-13 other years that a published figure may have been computed with', () => {
  const inYear = (von: string, bis: string): Vereinbarung => {
    const day = (wert: string) => ({ wert, quelle: null });
    return { ...SUEDKREIS, angaben: { ...SUEDKREIS.angaben, bezugVon: day(von), bezugBis: day(bis) } };
  };
  const in2022 = inYear('2022-01-01', '2022-12-31');
  const years = [...otherYears(port, in2022)].filter((year) => year !== null);
  const isPresent = ({ from }: { readonly from: string }): boolean => from === '2022-01-01';

  it('begin with every month from a year before the term to its end, as the sheets compute them', () => {
    expect(years.map(({ from }) => from)).toEqual([
      ...Array.from({ length: 3 }, (_, i) => `2020-${i + 10}-01`),
      ...Array.from(
        { length: 24 },
        (_, i) => `${2021 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, '0')}-01`,
      ),
    ]);
    const year = years.find(({ from }) => from === '2022-04-01');
    expect(year).toEqual({ from: '2022-04-01', to: '2023-03-31', rate: null, own: IM_JAHR.eigenanteil });
  });

  it('are offered where they fit and the present one does not, the nearest first', () => {
    const now = figures(in2022).totals?.own ?? 0;
    const { nearest, areEqual } = fittingYears(50_000, now, years, isPresent);
    expect(nearest.map(({ from }) => from)).toEqual(['2022-04-01', '2022-05-01', '2022-06-01']);
    expect(areEqual).toBe(true);
    expect(fittingYears(IM_JAHR.eigenanteil, now, years, isPresent).nearest[0]?.from).toBe('2022-04-01');
    // Not so much nearer that the Bezugsjahr should be doubted.
    expect(
      fittingYears(now * 1.005, now, years, isPresent).nearest.every(
        ({ own }) => Math.abs(own - now * 1.005) < now * 0.0025,
      ),
    ).toBe(true);
    expect(fittingYears(80_000, now, years, isPresent)).toEqual({ nearest: [], areEqual: false });
    const [only] = years;
    expect(only && fittingYears(only.own, now, [only], isPresent).areEqual).toBe(false);
  });

  it('AS-13 go with one rate for all months where a year has several, which an early paper did not know', () => {
    const { hoechstbetrag: _, ...optionen } = SUEDKREIS.optionen;
    const baustein = { wert: '2', quelle: null };
    const dated: Vereinbarung = { ...SUEDKREIS, optionen: { ...optionen, baustein } };
    const now = figures(dated).totals?.own ?? 0;
    expect(now).toBe(48_848.41);
    const all = [...otherYears(port, dated)].filter((year) => year !== null);
    const single = all.filter(({ rate }) => rate !== null);
    const present = ({ from }: { readonly from: string }): boolean => from === '2022-04-01';
    expect(single.filter(present).map(({ rate, own }) => [rate?.amount, rate?.kind, own])).toEqual([
      [55_000, 'HÖCHSTBETRAG', IM_JAHR.eigenanteil],
    ]);
    // The term ends on 31.12.2022: nobody knew of a rate that begins later. In a longer one it is one of two.
    const longer: Vereinbarung = {
      ...dated,
      angaben: { ...dated.angaben, bis: { wert: '2023-12-31', quelle: null } },
    };
    const ofLonger = [...otherYears(port, longer)].filter((year) => year?.rate && present(year));
    expect(ofLonger.map((year) => [year?.rate?.amount, year?.own])).toEqual([
      [55_000, IM_JAHR.eigenanteil],
      [57_000, 45_098.41],
    ]);
    // Nothing would be another with one rate where there is but one.
    expect(single.every(({ from, to }) => from < '2023-01-01' && to >= '2023-01-01')).toBe(true);
    const { nearest } = fittingYears(50_000, now, all, present);
    const offered = nearest.filter(({ rate }) => rate !== null);
    expect(offered.map(({ from, rate }) => [from, rate?.amount])).toEqual([['2022-04-01', 55_000]]);
    const taken = oneRateAnswers({ amount: 55_000, kind: 'HÖCHSTBETRAG' }, 'x').reduce(
      (answers, [place, wert]) => withAnswer(answers, place, wert),
      dated,
    );
    expect(figures(taken).totals?.own).toBe(IM_JAHR.eigenanteil);
  });

  it('are left out where data are missing, and not asked for of thousands of posts', () => {
    const far = inYear('2035-01-01', '2035-12-31');
    const angaben = {
      ...far.angaben,
      von: { wert: '2035-01-01', quelle: null },
      bis: { wert: '2035-03-31', quelle: null },
    };
    expect([...otherYears(port, { ...far, angaben })]).toEqual(Array<null>(15).fill(null));
    const stellen = Array.from(
      { length: 501 },
      () => SUEDKREIS.stellen[0] as (typeof SUEDKREIS.stellen)[number],
    );
    expect([...otherYears(port, { ...SUEDKREIS, stellen })]).toEqual([]);
    expect([...otherYears(port, LEERE_VEREINBARUNG)]).toEqual([]);
  });
});
