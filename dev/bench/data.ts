import { tagAus } from '../../src/core/zeit/datum';
import { PARAMETERSATZ } from '../../src/parameters';
import { Random } from './random';

/** The seed of all measurements. */
const SEED = 15621;

const GROUPS = [
  ...new Set(
    PARAMETERSATZ.tarife.filter((t) => t.tarif === 'TVöD-VKA').flatMap((t) => [...t.betraege.keys()]),
  ),
];

export type SampleTable = (string | number | null)[][];

const HEADINGS = ['Stelle', 'Kommune', 'Gruppe', 'Stufe', 'VZÄ', 'Sachkosten je VZÄ', 'Höchstbetrag'];

/** Posts of 1.0 VZÄ; `different` is how many combinations of group, step and money occur. */
export function posts(count: number, different: number): SampleTable {
  const random = new Random(SEED);
  const patterns = Array.from({ length: different }, (_, i) => [
    random.pick(GROUPS),
    random.integer(2, 6),
    1,
    9000 + i,
    50000 + random.integer(0, 10) * 1000,
  ]);
  const rows = Array.from({ length: count }, (_, i) => [
    `Stelle ${i + 1}`,
    null,
    ...(patterns[i % different] as (string | number)[]),
  ]);
  return [HEADINGS, ...rows];
}

/** Posts whose employer cost differs too: each has its own share of a full post. */
export const differentPosts = (count: number): SampleTable =>
  posts(count, count).map((row, i) =>
    i === 0 ? row : row.map((cell, column) => (HEADINGS[column] === 'VZÄ' ? 0.5 + i / (2 * count) : cell)),
  );

/** The same with the day from which the step counts, so that most of them rise within three years. */
export function risingPosts(count: number): SampleTable {
  const random = new Random(SEED);
  const [first, last] = [tagAus(2018, 1, 1), tagAus(2022, 1, 1)];
  return differentPosts(count).map((row, i) => [...row, i === 0 ? 'Seit' : random.integer(first, last)]);
}

/** Own parameters: a levy of its own for every day of some years. */
export function dailyLevies(fromYear: number, toYear: number): SampleTable {
  const rows: SampleTable = [['Parameter', 'GültigAb', 'GültigBis', 'Wert']];
  for (let day = tagAus(fromYear, 1, 1); day <= tagAus(toYear, 12, 31); day += 1)
    rows.push(['Umlage', day, day, 0.04 + (day % 1000) / 1e6]);
  return rows;
}

export function keys(count: number): number[] {
  const random = new Random(SEED);
  return Array.from({ length: count }, () => random.integer(1, 100000));
}

/** Municipalities with their keys. */
export const towns = (count: number): SampleTable => [
  ['Kommune', 'Schlüssel'],
  ...keys(count).map((key, i) => [`Stadt ${i + 1}`, key]),
];

/** Arguments of EIGENANTEIL: kosten, vzae, hoechstbetrag. */
export function grantCases(count: number): [number, number, number][] {
  const random = new Random(SEED);
  return Array.from({ length: count }, () => [
    random.integer(3000000, 30000000) / 100,
    random.integer(2, 16) / 4,
    random.integer(30, 60) * 1000,
  ]);
}

/** Recipients of one grant, each of whom has it from one before. */
export function chain(count: number): SampleTable {
  const random = new Random(SEED);
  const rows = Array.from({ length: count }, (_, i) => [
    `Empfänger ${i + 1}`,
    i === 0 ? 'Land' : `Empfänger ${random.integer(1, i)}`,
    1_000_000 / (i + 1),
    random.integer(0, 60_000),
    55_000,
    random.integer(0, 1_000),
  ]);
  return [['Empfänger', 'Von', 'Erhalten', 'Kosten', 'Höchstbetrag', 'Zurückgezahlt'], ...rows];
}
