import { OPTIONSFELDER } from '../../../katalog/optionen';
import {
  ANSICHT,
  ANSICHTEN,
  BUDGETOPTIONEN,
  KOSTENOPTIONEN,
  PLANOPTIONEN,
  TABELLENOPTIONEN,
} from '../../../mappe/optionen';
import { SCHLUESSELOPTIONEN } from '../../../mappe/schluessel';
import type { Mappenspalte } from '../../../mappe/spalte';
import { STELLEN } from '../../../mappe/stellen';
import { readArgument } from '../../../workbook/formula/argument';
import { readArray } from '../../../workbook/formula/array';
import { choice } from '../../../workbook/formula/assemble';
import { OMITTED } from '../../../workbook/formula/fragment';
import { NO_CONTENTS } from '../../../workbook/read/contents';
import type { CatalogueFunction } from '../catalogue/metadata';
import { fine, wrong, type FieldReading } from './field';
import type { FormChoice, FormField } from './form-field';
import type { FormState } from './form-state';
import { ANGABE, OPTION } from './texts';

/** The argument that takes them. */
export const OPTIONS = 'optionen';

const known = (id: string): readonly Mappenspalte[] =>
  id === 'SCHLUESSEL'
    ? Object.values(SCHLUESSELOPTIONEN)
    : [KOSTENOPTIONEN, TABELLENOPTIONEN, PLANOPTIONEN, ANSICHT, BUDGETOPTIONEN, STELLEN.spalten].flatMap(
        (list) => Object.values<Mappenspalte>(list),
      );

function choicesOf(id: string, { name, art, woerter = [] }: Mappenspalte): readonly FormChoice[] {
  const unsaid = { value: '', text: OPTION.ohneAngabe };
  if (art === 'wahrheit')
    return [unsaid, { value: 'WAHR', text: OPTION.ja }, { value: 'FALSCH', text: OPTION.nein }];
  if (art !== 'wahl') return [];
  const views = name === ANSICHT.ansicht.name ? ANSICHTEN[id as keyof typeof ANSICHTEN] : woerter;
  return [unsaid, ...views.map((word) => ({ value: word, text: word }))];
}

/** The options of a function that are fields of their own. */
export function optionFields({ id }: CatalogueFunction, { texts }: FormState): readonly FormField[] {
  return (OPTIONSFELDER[id] ?? []).map(({ name, erklaerung }): FormField => {
    const column = known(id).find((one) => one.name === name);
    if (!column) throw new Error(`No option of ${id}: ${name}`);
    const key = `${OPTIONS}-${name}`;
    const text = texts[key] ?? '';
    return {
      key,
      label: name,
      parameter: { name: OPTIONS, description: erklaerung, optional: true },
      choices: choicesOf(id, column),
      text,
      reading: readOption(column, text),
      required: false,
      move: undefined,
      option: name,
    };
  });
}

function readOption({ art }: Mappenspalte, text: string): FieldReading {
  if (text === '') return fine(OMITTED);
  if (art === 'wahl') return fine(choice(text));
  const reading = readArgument(text, NO_CONTENTS);
  const isRight = art === 'wahrheit' ? reading.kind === 'boolean' : reading.kind === 'number';
  return isRight && reading.kind !== 'refused' ? fine(reading) : wrong(ANGABE.zahl);
}

/**
 * The list of the options that have a field and of those that were typed as one. A range or a table holds all of them
 * already, and nothing can be added to it.
 */
export function withOptions(
  fields: readonly FormField[],
  options: readonly FormField[],
): { readonly fields: readonly FormField[]; readonly options: readonly FormField[] } {
  const given = options.filter(({ reading }) => reading.fragment.kind !== 'omitted');
  const own = fields.find(({ key }) => key === OPTIONS);
  if (!own || given.length === 0 || own.reading.problem !== null) return { fields, options };
  const { kind, german } = own.reading.fragment;
  if (kind !== 'omitted' && kind !== 'array')
    return {
      fields,
      options: options.map((option) =>
        given.includes(option) ? { ...option, reading: wrong(ANGABE.optionenAusZellen(own.text)) } : option,
      ),
    };
  const rows = given.map(({ label, reading }) => `"${label}".${reading.fragment.german}`);
  const list = readArray(`{${[...(kind === 'array' ? [german.slice(1, -1)] : []), ...rows].join(';')}}`);
  const reading = list.kind === 'refused' ? wrong(ANGABE.optionenAlsPaare) : fine(list);
  return { fields: fields.map((field) => (field === own ? { ...own, reading } : field)), options };
}
