import { eintragZu } from '../../src/katalog';
import { ARGUMENTREGELN } from '../../src/katalog/argumente';
import type { FunctionMetadata } from '../metadata/types';
import type { Entry } from './entries';
import type { Lookup } from './problems';
import type { Rule } from './rules';
import { rulesIn } from './trace';

/** Families of rules about input and output in general; they come after what is particular to the function. */
const GENERAL = /^(RU|DA|FE|LE|KO|RW)-/;

/** Rules that all functions follow. */
const ALWAYS = ['LE-1', 'LE-2'];

function chosen({ id, parameters }: FunctionMetadata): string[] {
  return [
    ...ALWAYS,
    ...parameters.flatMap(({ name }) => ARGUMENTREGELN[name] ?? []),
    ...(eintragZu(id)?.regeln ?? []),
  ];
}

/**
 * The rules that the page of a function explains, in the order of the catalogue, the general ones last.
 *
 * @throws Error for a rule that the catalogue does not have
 */
export function rulesFor({ fn, examples }: Entry, result: Lookup, catalogue: readonly Rule[]): Rule[] {
  const traced = examples.flatMap(({ formel, trace }) => rulesIn(result(trace ?? formel)));
  const wanted = new Set([...chosen(fn), ...traced]);
  const rules = catalogue.filter(({ id }) => wanted.delete(id));
  if (wanted.size > 0)
    throw new Error(`Hilfe: Im Regelkatalog fehlt ${[...wanted].join(', ')} (gebraucht für ${fn.id}).`);
  const isGeneral = ({ id }: Rule): boolean => GENERAL.test(id);
  return [...rules.filter((rule) => !isGeneral(rule)), ...rules.filter(isGeneral)];
}
