import { beschriftung, ENTBEHRLICH, OHNE_ANGABE } from '../../../katalog/argumente';
import type { Contents } from '../../../workbook/read/contents';
import { assemble, choice as choiceFragment, type Formula } from '../../../workbook/formula/assemble';
import { OMITTED, type Fragment, type Size } from '../../../workbook/formula/fragment';
import {
  choicesOf,
  RECHENWEG,
  type Catalogue,
  type CatalogueFunction,
  type Parameter,
} from '../catalogue/metadata';
import { ANGABE, FORMULAR } from './texts';
import { fine, readField, wrong } from './field';
import type { FormField } from './form-field';
import type { FormState } from './form-state';
import { optionFields, withOptions } from './option-fields';
import type { Call } from './preview';
import { extentOf } from './extent';

export interface Form {
  readonly fields: readonly FormField[];
  /** Fields that become a part of the argument for options. */
  readonly options: readonly FormField[];
  /** As far as it is filled in, with the names of arguments where something is missing. */
  readonly preview: string;
  /** Only if every field is in order. */
  readonly formula: Formula | null;
  readonly size: Size;
}

/** Fields that most users leave alone. */
export const isAside = ({ parameter }: FormField): boolean =>
  parameter.optional === true && OHNE_ANGABE[parameter.name] === undefined;

/** What the form asks of the function. */
export const callOf = (item: CatalogueFunction, { traced }: FormState, { fields }: Form): Call => ({
  item,
  fields: fields.map(({ parameter, reading }) => ({ parameter, fragment: reading.fragment })),
  traced,
});

/** RW-1: a Rechenweg itself is none, and has no form. */
export const canBeTraced = ({ id }: Pick<CatalogueFunction, 'id'>): boolean => id !== RECHENWEG;

export function readForm(
  catalogue: Catalogue,
  item: CatalogueFunction,
  state: FormState,
  contents: Contents,
): Form {
  const { fields, options } = withOptions(
    withoutDispensable(item.parameters.map((parameter) => fieldOf(catalogue, parameter, state, contents))),
    optionFields(item, state),
  );
  const call = (fragments: readonly Fragment[]): Formula =>
    state.traced
      ? assemble(RECHENWEG, [choiceFragment(item.name), ...fragments])
      : assemble(item.name, fragments);
  const fragments = fields.map(({ reading }) => reading.fragment);
  const complete = [...fields, ...options].every(({ reading }) => reading.problem === null);
  return {
    fields,
    options,
    preview: call(fields.map(placeholder)).german,
    formula: complete ? call(fragments) : null,
    size: extentOf(item, fragments, state.traced),
  };
}

function fieldOf(
  catalogue: Catalogue,
  parameter: Parameter,
  { texts, moves }: FormState,
  contents: Contents,
): FormField {
  // What counts if nothing is said comes first.
  const choices = choicesOf(catalogue, parameter).map(({ stringValue = '', tooltip = '' }, index) => ({
    value: index === 0 ? '' : stringValue,
    text: FORMULAR.wahl(index === 0 ? FORMULAR.standard(stringValue) : stringValue, tooltip),
  }));
  const key = parameter.name;
  const text = texts[key] ?? '';
  const move = moves[key];
  const reading =
    move?.now === null
      ? wrong(ANGABE.geloescht(text))
      : readField(parameter, choices.length > 0, text, contents);
  const required = parameter.optional !== true;
  return { key, label: beschriftung(key), parameter, choices, text, reading, required, move };
}

/** FO-7: what another field makes dispensable may stay blank. */
function withoutDispensable(fields: readonly FormField[]): FormField[] {
  const textOf = (name: string): string =>
    fields.find(({ parameter }) => parameter.name === name)?.text ?? '';
  return fields.map((field) => {
    const rule = ENTBEHRLICH[field.parameter.name];
    const isDispensable = rule?.werte.includes(textOf(rule.neben)) === true;
    if (!isDispensable) return field;
    const reading = field.reading.missing ? fine(OMITTED) : field.reading;
    return { ...field, required: false, reading };
  });
}

/** For the preview only, never written anywhere. */
function placeholder({ parameter, reading }: FormField): Fragment {
  if (reading.problem === null) return reading.fragment;
  return { kind: 'name', invariant: parameter.name, german: parameter.name };
}
