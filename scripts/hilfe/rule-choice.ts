import type { FunctionMetadata } from '../metadata/types';
import type { Entry } from './entries';
import type { Lookup } from './problems';
import type { Rule } from './rules';
import { rulesIn } from './trace';

/** Rules about how an argument is read; no Rechenweg shows them. */
const BY_PARAMETER: Readonly<Record<string, readonly string[]>> = {
  kosten: ['FO-6'],
  hoechstbetrag: ['FO-7'],
  art: ['FO-2', 'FO-3', 'FO-4', 'FO-5'],
  von: ['DA-1', 'DA-2'],
  bis: ['DA-1', 'DA-2'],
  seit: ['DA-1', 'DA-2', 'PK-13'],
  stichtag: ['DA-1', 'DA-2'],
  gruppe: ['TA-2'],
  quote: ['RU-3', 'KO-3'],
  stellen: ['RU-4', 'KO-1', 'KO-2', 'KO-3', 'FE-2', 'PK-13', 'PR-1', 'PR-2'],
  kommunen: ['RU-4', 'KO-1', 'KO-2', 'KO-3', 'PR-2'],
  tarife: ['TA-3', 'TA-4', 'TA-7'],
  saetze: ['FS-1', 'FS-2'],
  parameter: ['PK-14'],
  optionen: ['KO-3', 'PK-12', 'PK-15', 'PK-16', 'PK-17', 'PK-19'],
};

/** Rules that only certain functions follow, apart from those that the Rechenwege of their examples show. */
const BY_FUNCTION: Readonly<Record<string, readonly string[]>> = {
  VERTEILUNG: ['VT-3', 'VT-4', 'VT-5', 'VT-6'],
  KOSTENTEILUNG: ['VT-3', 'VT-4'],
  EIGENANTEILE: ['TB-4'],
  HAUSHALT: ['TB-4'],
  RECHENWEG: ['RW-1'],
};

/** Families of rules about input and output in general; they come after what is particular to the function. */
const GENERAL = /^(RU|DA|FE|LE|KO|RW)-/;

/** Rules that all functions follow. */
const ALWAYS = ['LE-1', 'LE-2'];

function chosen({ id, parameters }: FunctionMetadata): string[] {
  return [
    ...ALWAYS,
    ...parameters.flatMap(({ name }) => BY_PARAMETER[name] ?? []),
    ...(BY_FUNCTION[id] ?? []),
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
