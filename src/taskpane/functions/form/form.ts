import { beschriftung } from '../../../katalog/argumente';
import type { Contents } from '../../../workbook/read/contents';
import { assemble, choice as choiceFragment, type Formula } from '../../../workbook/formula/assemble';
import type { Fragment, Size } from '../../../workbook/formula/fragment';
import {
  choicesOf,
  RECHENWEG,
  type Catalogue,
  type CatalogueFunction,
  type Choice,
  type Parameter,
} from '../catalogue/metadata';
import { FORMULAR } from './texts';
import { readField, type FieldReading } from './field';
import { extentOf } from './extent';

export interface FormField {
  readonly key: string;
  readonly label: string;
  readonly parameter: Parameter;
  readonly choices: readonly Choice[];
  readonly text: string;
  readonly reading: FieldReading;
}

export interface FormState {
  /** What was typed, by the key of the field. */
  readonly texts: Readonly<Record<string, string>>;
  /** Fields of an argument that may come again and again. */
  readonly repeats: number;
  /** Insert the way to the result in its place. */
  readonly traced: boolean;
}

export interface Form {
  readonly fields: readonly FormField[];
  /** As far as it is filled in, with the names of arguments where something is missing. */
  readonly preview: string;
  /** Only if every field is in order. */
  readonly formula: Formula | null;
  readonly size: Size;
}

const FIRST_REPEATS = 3;

/** A form with the first fields filled in. */
export function emptyForm(item: CatalogueFunction, filled: readonly string[] = []): FormState {
  const texts = Object.fromEntries(filled.map((text, index) => [item.parameters[index]?.name ?? '', text]));
  return { texts, repeats: FIRST_REPEATS, traced: false };
}

export const canBeTraced = ({ id }: CatalogueFunction): boolean => id !== RECHENWEG;

export function readForm(
  catalogue: Catalogue,
  item: CatalogueFunction,
  state: FormState,
  contents: Contents,
): Form {
  const fields = item.parameters.flatMap((parameter) => fieldsOf(catalogue, parameter, state, contents));
  const call = (fragments: readonly Fragment[]): Formula =>
    state.traced
      ? assemble(RECHENWEG, [choiceFragment(item.name), ...fragments])
      : assemble(item.name, fragments);
  const fragments = fields.map(({ reading }) => reading.fragment);
  const complete = fields.every(({ reading }) => reading.problem === null);
  return {
    fields,
    preview: call(fields.map(placeholder)).german,
    formula: complete ? call(fragments) : null,
    size: extentOf(item, fragments, state.traced),
  };
}

function fieldsOf(
  catalogue: Catalogue,
  parameter: Parameter,
  { texts, repeats }: FormState,
  contents: Contents,
): FormField[] {
  const choices = choicesOf(catalogue, parameter);
  const label = beschriftung(parameter.name);
  const field = (key: string, name: string): FormField => {
    const text = texts[key] ?? '';
    const reading = readField(parameter, choices.length > 0, text, contents);
    return { key, label: name, parameter, choices, text, reading };
  };
  if (!parameter.repeating) return [field(parameter.name, label)];
  return Array.from({ length: repeats }, (_, index) =>
    field(`${parameter.name}-${index + 1}`, FORMULAR.nummeriert(label, index + 1)),
  );
}

/** For the preview only, never written anywhere. */
function placeholder({ parameter, reading }: FormField): Fragment {
  if (reading.problem === null) return reading.fragment;
  return { kind: 'name', invariant: parameter.name, german: parameter.name };
}
