import { eigenanteil } from '../../src/berechnung/foerderung';
import { eigenanteil as eigenanteilAus } from '../../src/core/foerderung/eigenanteil';
import { foerderung } from '../../src/core/foerderung/foerderung';
import { hoechstbetrag } from '../../src/core/foerderung/hoechstbetrag';
import { Kostenrechnung } from '../../src/core/personal/kostenrechnung';
import { KEINE_EIGENEN_PARAMETER, STANDARD_KOSTENOPTIONEN } from '../../src/core/personal/optionen';
import { Tarifwerk } from '../../src/core/tarif/tarifwerk';
import { verteile } from '../../src/core/verteilung/verteilung';
import { Dezimal, NULL } from '../../src/core/zahl/dezimal';
import { alsExcelzahl, ausExcelzahl } from '../../src/core/zahl/excelzahl';
import { tagAus } from '../../src/core/zeit/datum';
import { Optionen } from '../../src/eingabe/optionen';
import { stellenAus } from '../../src/eingabe/stellen';
import { PARAMETERSATZ } from '../../src/parameters';
import type { BuiltCall } from './built-functions';
import { chain, dailyLevies, differentPosts, grantCases, keys, posts, risingPosts, towns } from './data';
import { atMost, type Figure } from './figure';
import * as floatingPoint from './floating-point';
import { timeOf, timePerElement } from './measure';

const TWELVE = new Dezimal(12);
const YEAR = { von: tagAus(2022, 1, 1), bis: tagAus(2022, 12, 31) };
const TABLE_AMOUNT = 3913.2;

/** Numbers in, number out: what a cell needs, without argument checks. */
function coreOwnShare([cost, count, rate]: readonly [number, number, number]): number {
  const grantCase = {
    kosten: ausExcelzahl(cost),
    hoechstbetrag: hoechstbetrag(ausExcelzahl(rate), ausExcelzahl(count), TWELVE),
    art: 'HÖCHSTBETRAG' as const,
    quote: null,
    drittmittel: NULL,
    eigenmittel: NULL,
  };
  return alsExcelzahl(eigenanteilAus(grantCase.kosten, foerderung(grantCase), NULL));
}

function freshComputation(): Kostenrechnung {
  const tables = new Tarifwerk(PARAMETERSATZ.tarife);
  return new Kostenrechnung(PARAMETERSATZ, tables, KEINE_EIGENEN_PARAMETER, STANDARD_KOSTENOPTIONEN);
}

const postYear = (computation: Kostenrechnung): Dezimal =>
  computation.personalkosten(
    { gruppe: 'E9c', stufe: 3, seit: null, vzae: new Dezimal(1), stelle: YEAR, zahlt: YEAR },
    YEAR,
  );

function ownShares(): Figure[] {
  const cases = grantCases(20_000);
  const core = timePerElement(cases, coreOwnShare);
  const call = timePerElement(cases, (args) => eigenanteil(args));
  const plain = timePerElement(cases, (args) => floatingPoint.ownShare(...args));
  const perSecond = 1000 / core.cpu;
  const [wall, cpu] = [(call.wall - core.wall) * 1000, (call.cpu - core.cpu) * 1000];
  return [
    {
      name: 'Eigenanteil im Kern',
      unit: '1/s',
      value: 1000 / core.wall,
      cpu: perSecond,
      ratio: core.cpu / plain.cpu,
      goal: '>= 250.000 1/s',
      reached: Math.max(perSecond, 1000 / core.wall) >= 250_000,
    },
    {
      name: 'Argumente je Aufruf (EIGENANTEIL abzüglich Kern)',
      unit: 'µs',
      value: Math.max(0, wall),
      cpu: Math.max(0, cpu),
      ratio: null,
      ...atMost(wall, cpu, 20, 'µs'),
    },
  ];
}

function postYears(): Figure[] {
  const many = Array.from({ length: 500 }, () => 0);
  const plain = timePerElement(
    Array.from({ length: 20_000 }, () => TABLE_AMOUNT),
    floatingPoint.postYear,
  );
  const cold = timePerElement(many, () => postYear(freshComputation()));
  const kept = freshComputation();
  const warm = timePerElement(many, () => postYear(kept));
  return [
    { name: 'Stellenjahr, kalt', time: cold },
    { name: 'Stellenjahr, warm', time: warm },
  ].map(({ name, time }) => ({
    name,
    unit: 'µs',
    value: time.wall * 1000,
    cpu: time.cpu * 1000,
    ratio: time.cpu / plain.cpu,
    ...atMost(time.wall, time.cpu, null, 'µs'),
  }));
}

/** A table call of so many post-years, in the script that Excel loads. */
function table(
  call: BuiltCall,
  name: string,
  goal: number,
  postYearCount: number,
  args: readonly unknown[],
  runs?: number,
): Figure {
  const { wall, cpu } = timeOf(() => call('EIGENANTEILE', args), runs);
  const plain = timeOf(() => {
    for (let i = 0; i < postYearCount; i += 1)
      floatingPoint.ownShare(floatingPoint.postYear(TABLE_AMOUNT + i), 1, 55000);
  }, runs);
  const [value, cpuSeconds] = [wall / 1000, cpu / 1000];
  return {
    name,
    unit: 's',
    value,
    cpu: cpuSeconds,
    ratio: cpu / plain.cpu,
    ...atMost(value, cpuSeconds, goal, 's'),
  };
}

const tables = (call: BuiltCall): Figure[] => [
  table(call, 'EIGENANTEILE, 10.000 Stellen, 300 verschiedene', 0.15, 10_000, [
    posts(10_000, 300),
    '01.01.2022',
    '31.12.2022',
  ]),
  table(call, 'EIGENANTEILE, 10.000 Stellen, alle verschieden', 0.8, 10_000, [
    differentPosts(10_000),
    '01.01.2022',
    '31.12.2022',
  ]),
  table(call, 'EIGENANTEILE, 5.000 Stellen mit Seit, drei Jahre', 1, 15_000, [
    risingPosts(5_000),
    '01.01.2022',
    '31.12.2024',
  ]),
  // The dearest call that is accepted: no two months of a post cost the same.
  table(
    call,
    'EIGENANTEILE, 200 Stellen bis 2099, Umlage je Tag',
    5,
    200 * 74,
    [
      differentPosts(200),
      '01.01.2026',
      '31.12.2099',
      [['Fortschreibung', true]],
      null,
      null,
      dailyLevies(2026, 2099),
    ],
    3,
  ),
];

/** A call of the built functions with a goal of its own, in seconds. */
function built(call: BuiltCall, name: string, goal: number, id: string, args: readonly unknown[]): Figure {
  const { wall, cpu } = timeOf(() => call(id, args));
  const [value, cpuSeconds] = [wall / 1000, cpu / 1000];
  return { name, unit: 's', value, cpu: cpuSeconds, ratio: null, ...atMost(value, cpuSeconds, goal, 's') };
}

const YEAR_2022 = ['01.01.2022', '31.12.2022'] as const;

/** What a year after the decision asks of as many posts, none of which cost the same, and of one post. */
const afterTheDecision = (call: BuiltCall): Figure[] => {
  const args = [differentPosts(10_000), towns(4), ...YEAR_2022];
  return [
    built(call, 'MONATSPLAN, 10.000 Stellen, alle verschieden', 1.5, 'MONATSPLAN', args),
    built(call, 'SPITZABRECHNUNG, 10.000 Stellen, alle verschieden', 1.5, 'SPITZABRECHNUNG', args),
    // Enough for every step up to 100 VZÄ, so that all of them are computed.
    built(call, 'STELLENBUDGET, 100 VZÄ in Schritten von 0,01', 1, 'STELLENBUDGET', [
      100_000_000,
      [
        ['Gruppe', 'Stufe', 'Sachkosten je VZÄ', 'Höchstbetrag'],
        ['9c', 3, 9_700, 55_000],
      ],
      ...YEAR_2022,
    ]),
  ];
};

/** One grant passed on to 500 recipients. */
function passingOn(call: BuiltCall): Figure {
  const { wall, cpu } = timeOf(() => call('WEITERLEITUNG', [chain(500)]));
  return {
    name: 'WEITERLEITUNG an 500 Empfänger',
    unit: 'ms',
    value: wall,
    cpu,
    ratio: null,
    ...atMost(wall, cpu, 50, 'ms'),
  };
}

function perCell(): Figure {
  const range = posts(10_000, 300);
  const none = Optionen.fuerKosten('optionen', null).werte;
  const cells = range.length * (range[0] as unknown[]).length;
  const { wall, cpu } = timeOf(() => stellenAus('stellen', range, YEAR, none));
  const [value, cpuPerCell] = [(wall * 1000) / cells, (cpu * 1000) / cells];
  return {
    name: 'Bereich lesen, je Zelle',
    unit: 'µs',
    value,
    cpu: cpuPerCell,
    ratio: null,
    ...atMost(value, cpuPerCell, 2, 'µs'),
  };
}

function distribution(): Figure {
  const numbers = keys(200);
  const decimals = numbers.map((k) => new Dezimal(k));
  const amount = new Dezimal(1_000_000);
  const many = Array.from({ length: 200 }, () => 0);
  const { wall, cpu } = timePerElement(many, () => verteile(amount, decimals));
  const plain = timePerElement(many, () => floatingPoint.distribution(1_000_000, numbers));
  return {
    name: 'Verteilung auf 200 Schlüssel',
    unit: 'ms',
    value: wall,
    cpu,
    ratio: cpu / plain.cpu,
    ...atMost(wall, cpu, 0.5, 'ms'),
  };
}

/**
 * All figures of the calculation, in a fixed order.
 *
 * @param call the built functions; null = there is no build, and no tables are measured
 */
export const measureCalculation = (call: BuiltCall | null): Figure[] => [
  ...ownShares(),
  ...postYears(),
  ...(call === null ? [] : [...tables(call), ...afterTheDecision(call), passingOn(call)]),
  perCell(),
  distribution(),
];
