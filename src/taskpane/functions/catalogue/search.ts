import { gefaltet } from '../../../core/text/falten';
import { istTippfehler } from '../../../core/text/tippfehler';
import { eintragZu, type Gruppe } from '../../../katalog';
import { istTagesargument } from '../../../katalog/argumente';
import { KOSTENOPTIONEN, TABELLENOPTIONEN } from '../../../mappe/optionen';
import { SCHLUESSELOPTIONEN } from '../../../mappe/schluessel';
import type { Mappenspalte } from '../../../mappe/spalte';
import { TABELLEN } from '../../../mappe/tabellen';
import { ANDERE_WOERTER } from '../../../mappe/woerter';
import type { CatalogueFunction, Parameter } from './metadata';

/** So that `verteilen` finds `Verteilt` and `Monat` as well as `Monaten`: short words are left as they are. */
const ENDING = /(?<=.{4})(?:EN|EM|ER|ES|E|N|T|S)$/;

const YEAR = /^(?:19|20)\d\d$/;

/** What belongs to a function name in a formula but not to the name. */
const AROUND_NAME = /^=|\($/g;

/** Words of a question that say nothing of a function. */
const IDLE = new Set(
  (
    'WAS WIE WO WER WELCHE WELCHER WELCHES VIEL VIELE EIN EINE EINER EINEN EINEM EINES DER DIE DAS DEN DEM DES ' +
    'FUER VON VOM IM IN AM AN AUF AUS BEI MIT NACH UM ZU ZUM ZUR UND ODER IST SIND WIRD WERDEN MUSS KANN ICH WIR MAN PRO JE ' +
    'MEIN MEINE MEINEN MEINER UNSER UNSERE UNSEREN UNSERER'
  ).split(' '),
);

/** Without the idle words of a question, unless it has no others. */
function wordsOf(query: string): string[] {
  const words = query
    .split(/[\s?!,;]+/)
    .map((word) => gefaltet(word).replace(AROUND_NAME, ''))
    .filter(Boolean);
  const telling = words.filter((word) => !IDLE.has(word));
  return telling.length > 0 ? telling : words;
}

/**
 * All functions that have every word of the query somewhere, also among the words of everyday use, the columns and the
 * options; endings, umlauts and letter case don't matter (KO-1). A year is found with every function that takes a day.
 * Where none has all words, those that have most of them, and a word may be one typing error away.
 */
export function search(functions: readonly CatalogueFunction[], query: string): CatalogueFunction[] {
  const words = wordsOf(query);
  if (words.length === 0) return [...functions];
  const counted = (hits: (texts: readonly string[], word: string) => boolean): number[] =>
    functions.map((item) => {
      const texts = textsOf(item).map((text = '') => text);
      return words.filter((word) => hits(texts, word) || (YEAR.test(word) && takesDay(item))).length;
    });
  const stands = (texts: readonly string[], word: string): boolean => isIn(gefaltet(texts.join('|')), word);
  const exact = counted(stands);
  if (exact.includes(words.length)) return functions.filter((_, index) => exact[index] === words.length);
  const near = counted((texts, word) => stands(texts, word) || isMistyped(texts.join(' '), word));
  const most = Math.max(...near);
  return functions.filter((_, index) => most > 0 && near[index] === most);
}

/** A short word is one error away from too many others. */
const SHORTEST_MISTYPED = 5;
const BETWEEN_WORDS = /[^\p{L}\p{N}]+/u;

const isMistyped = (text: string, word: string): boolean =>
  word.length >= SHORTEST_MISTYPED &&
  text.split(BETWEEN_WORDS).some((own) => istTippfehler(gefaltet(own), word));

const isIn = (text: string, word: string): boolean => text.includes(word.replace(ENDING, ''));

/**
 * How near a function is to the query: 0 is its name, 1 the beginning of its name, 2 the words under which it is looked
 * for, 3 anything else.
 */
function distance({ id, name }: CatalogueFunction, query: string): number {
  const words = wordsOf(query);
  const wanted = words.join('').replace(/^KIM\./, '');
  if (wanted === '') return 3;
  if (name === wanted || isMistyped(name, wanted)) return 0;
  if (name.startsWith(wanted)) return 1;
  const keywords = gefaltet((eintragZu(id)?.stichworte ?? '').replace(/\s/g, '|'));
  return words.every((word) => isIn(keywords, word)) ? 2 : 3;
}

/** Somebody who types the name of a function sees it on top, and the other matches in their usual order. */
export function nearestFirst(
  groups: readonly Gruppe<CatalogueFunction>[],
  query: string,
): readonly Gruppe<CatalogueFunction>[] {
  const away = (item: CatalogueFunction): number => distance(item, query);
  return groups
    .map(({ titel, funktionen }) => ({
      titel,
      funktionen: [...funktionen].sort((a, b) => away(a) - away(b)),
    }))
    .sort((a, b) => nearest(a.funktionen.map(away)) - nearest(b.funktionen.map(away)));
}

const nearest = (distances: readonly number[]): number => Math.min(...distances);

const takesDay = ({ parameters }: CatalogueFunction): boolean =>
  parameters.some(({ name }) => istTagesargument(name));

const textsOf = ({ id, name, description, parameters }: CatalogueFunction): (string | undefined)[] => [
  `KIM.${name}`,
  description,
  eintragZu(id)?.stichworte,
  ...parameters.flatMap((parameter) => [parameter.name, parameter.description]),
  ...columnsOf(parameters).flatMap((column) => [
    column.name,
    ...(column.woerter ?? []),
    ...(ANDERE_WOERTER[column.name] ?? []),
  ]),
];

/** The columns of all tables that a function takes, with the options that it knows. */
function columnsOf(parameters: readonly Parameter[]): readonly Mappenspalte[] {
  const names = parameters.map(({ name }) => name);
  const columns = Object.entries(TABELLEN)
    .filter(([argument]) => names.includes(argument))
    .flatMap(([, { spalten }]) => Object.values<Mappenspalte>(spalten));
  if (!names.includes('optionen')) return columns;
  if (names.includes('gewichte')) return [...columns, ...Object.values(SCHLUESSELOPTIONEN)];
  const more = names.includes('stellen') ? Object.values(TABELLENOPTIONEN) : [];
  return [...columns, ...Object.values(KOSTENOPTIONEN), ...more];
}
