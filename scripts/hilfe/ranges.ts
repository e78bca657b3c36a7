import { PARAMETERNAMEN } from '../../src/core/daten';
import { JAHRESSONDERZAHLUNG } from '../../src/eingabe/parametername';
import { BEREICHSTEXTE } from '../../src/hilfe/bereiche';
import {
  OPTIONSTEXTE,
  OPTIONSWERTE,
  SCHLUESSELOPTIONSTEXTE,
  SPALTEN_ALS_OPTION,
} from '../../src/hilfe/optionen';
import { SPALTENTEXTE } from '../../src/hilfe/spalten';
import { TEXTE } from '../../src/hilfe/texte';
import {
  ANSICHT,
  BUDGETOPTIONEN,
  KOSTENOPTIONEN,
  PLANOPTIONEN,
  TABELLENOPTIONEN,
} from '../../src/mappe/optionen';
import { GEWICHTE, SCHLUESSELOPTIONEN, SCHLUESSELTABELLE } from '../../src/mappe/schluessel';
import { namenVon, type Mappentabelle } from '../../src/mappe/spalte';
import { TABELLEN } from '../../src/mappe/tabellen';
import type { EnumMetadata, FunctionMetadata } from '../metadata/types';
import type { Definition } from './definitions';

/** The columns of range arguments, by the name of the argument, with that of the function where they are its own. */
export const COLUMNS: Readonly<Record<string, readonly string[]>> = {
  stellen: namenVon(TABELLEN.stellen.spalten),
  stelle: namenVon(TABELLEN.stellen.spalten),
  kommunen: namenVon(TABELLEN.kommunen.spalten),
  tarife: namenVon(TABELLEN.tarife.spalten),
  saetze: namenVon(TABELLEN.saetze.spalten),
  parameter: namenVon(TABELLEN.parameter.spalten),
  stufen: namenVon(TABELLEN.stufen.spalten),
  empfaenger: namenVon(TABELLEN.empfaenger.spalten),
  annahmen: namenVon(TABELLEN.annahmen.spalten),
  gewichte: namenVon(GEWICHTE.spalten),
  'SCHLUESSEL.kommunen': namenVon(SCHLUESSELTABELLE.spalten),
};

/** One table of options serves all functions with posts. */
const TABLE_OPTIONS = {
  ...KOSTENOPTIONEN,
  ...TABELLENOPTIONEN,
  ...ANSICHT,
  ...PLANOPTIONEN,
  ...BUDGETOPTIONEN,
};

const OPTIONS = 'optionen';
const KEYS = 'SCHLUESSEL';
const POSTS = 'stellen';
const POST = 'stelle';

/** Where a column or option takes the values of a list that Excel knows. */
const CHOICES: Readonly<Record<string, string>> = {
  'stellen.Art': 'Art',
  'stelle.Art': 'Art',
  'saetze.Art': 'Art',
  'saetze.Merkmal': 'Merkmal',
  'tarife.Tarif': 'Tarif',
  'optionen.Monatsmethode': 'Monatsmethode',
};

/** What a range argument of a function consists of. */
export interface RangeDescription {
  readonly argument: string;
  readonly title: string;
  readonly heading: string;
  /** What has to be known before it is filled in. */
  readonly notes: readonly string[];
  readonly definitions: readonly Definition[];
}

/** The ranges among the arguments of a function whose columns or names have to be known. */
export function rangesOf(fn: FunctionMetadata, enums: readonly EnumMetadata[]): RangeDescription[] {
  const names = fn.parameters.map(({ name }) => name);
  return names.flatMap((argument) => {
    if (argument === OPTIONS) return [options(fn.id, names.includes(POSTS) || names.includes(POST), enums)];
    const own = `${fn.id}.${argument}`;
    const key = own in COLUMNS ? own : argument;
    const columns = COLUMNS[key]?.filter((name) => isReadBy(fn.id, argument, name));
    return columns ? [columnsOf(argument, key, columns, enums)] : [];
  });
}

/** Some columns of a table are of use to a few functions only. */
function isReadBy(id: string, argument: string, column: string): boolean {
  const table = Object.entries<Mappentabelle>({ ...TABELLEN, [POST]: TABELLEN.stellen }).find(
    ([name]) => name === argument,
  )?.[1];
  const only = Object.values(table?.spalten ?? {}).find(({ name }) => name === column)?.nur;
  return only === undefined || only.includes(id);
}

const valuesOf = (key: string, enums: readonly EnumMetadata[]): Definition['values'] =>
  enums.find(({ id }) => id === CHOICES[key])?.values;

function columnsOf(
  argument: string,
  key: string,
  columns: readonly string[],
  enums: readonly EnumMetadata[],
): RangeDescription {
  return {
    argument,
    title: TEXTE.spaltenVon(argument),
    heading: TEXTE.spalte,
    notes: BEREICHSTEXTE[key] ?? [],
    definitions: columns.map((name) => {
      const { text: own = '', noetig = false, auch = [] } = SPALTENTEXTE[key]?.[name] ?? {};
      const text = auch.length > 0 ? `${own} ${TEXTE.auchUnter(auch)}` : own;
      const values =
        name === 'Parameter'
          ? [...PARAMETERNAMEN, JAHRESSONDERZAHLUNG].map((value) => ({ name: value }))
          : valuesOf(`${key}.${name}`, enums);
      return { name, text, ...(noetig ? { required: true } : {}), ...(values ? { values } : {}) };
    }),
  };
}

function options(id: string, withPosts: boolean, enums: readonly EnumMetadata[]): RangeDescription {
  if (id === KEYS) return keyOptions();
  const names = namenVon(withPosts ? TABLE_OPTIONS : KOSTENOPTIONEN);
  const definitions = names.map((name) => {
    const values = OPTIONSWERTE[name] ?? valuesOf(`${OPTIONS}.${name}`, enums);
    return { name, text: OPTIONSTEXTE[name] ?? '', ...(values ? { values } : {}) };
  });
  const columns = { name: SPALTEN_ALS_OPTION.name(POSTS), text: SPALTEN_ALS_OPTION.text };
  return {
    argument: OPTIONS,
    title: TEXTE.optionenVon(OPTIONS),
    heading: TEXTE.name,
    notes: BEREICHSTEXTE[OPTIONS] ?? [],
    definitions: withPosts ? [...definitions, columns] : definitions,
  };
}

function keyOptions(): RangeDescription {
  return {
    argument: OPTIONS,
    title: TEXTE.optionenVon(OPTIONS),
    heading: TEXTE.name,
    notes: BEREICHSTEXTE[`${KEYS}.${OPTIONS}`] ?? [],
    definitions: namenVon(SCHLUESSELOPTIONEN).map((name) => ({
      name,
      text: SCHLUESSELOPTIONSTEXTE[name] ?? '',
    })),
  };
}
