import type { PortValue, Finding, FunctionsPort } from '../../../shared-runtime/port';
import type { Fragment } from '../../../workbook/formula/fragment';
import { readValues, type Values } from '../../../workbook/read/values';
import { userErrorOf, type UserError } from '../../ui/user-error';
import { type PortCall, portCall } from '../arguments';
import type { CatalogueFunction, Parameter } from '../catalogue/metadata';

/** What the cell is going to show, as far as that is known before the formula stands in it. */
export type Preview =
  | { readonly kind: 'value'; readonly value: PortValue }
  | { readonly kind: 'table'; readonly rows: readonly (readonly PortValue[])[] }
  | { readonly kind: 'finding'; readonly finding: Finding; readonly all: readonly Finding[] }
  /** A cell that an argument refers to holds nothing, and the function can't do without. */
  | {
      readonly kind: 'empty';
      readonly finding: Finding;
      /** All others. */
      readonly all: readonly Finding[];
      readonly parameter: string;
      readonly cell: string;
    }
  /** Something in the formula has no value but in Excel. */
  | { readonly kind: 'in-cell' }
  /** The workbook could not be read. */
  | { readonly kind: 'unread'; readonly error: UserError };

/** A formula with every argument in order. */
export interface Call {
  readonly item: CatalogueFunction;
  readonly fields: readonly { readonly parameter: Parameter; readonly fragment: Fragment }[];
  /** Its Rechenweg instead of its result. */
  readonly traced: boolean;
}

type Calculate = FunctionsPort['calculate'];

/** More would take longer to read and to compute than somebody waits while typing. */
const MOST_CELLS = 20_000;

/**
 * Reads the arguments that stand in the workbook and calculates by the port: the very computation of the cell. It
 * writes nothing and never fails. `null` where the script of the functions, which Excel may have kept from another
 * version, does not calculate for the pane.
 */
export async function previewOf(call: Call): Promise<Preview | null> {
  const { calculate } = (globalThis.kimFunctions ?? {}) as Partial<FunctionsPort>;
  if (!calculate) return null;
  try {
    const inner = innerFinding(call, calculate);
    if (inner) return inner;
    const values = await valuesOf(call, calculate);
    const asked = values && portCallOf(call, values);
    if (!asked) return { kind: 'in-cell' };
    const preview = shown(calculate(asked.name, asked.args));
    return preview.kind === 'finding' ? (emptyCell(call, values, preview) ?? preview) : preview;
  } catch (error) {
    return { kind: 'unread', error: userErrorOf(error) };
  }
}

/** A call within the formula that has no value leaves the formula without one. */
function innerFinding({ fields }: Call, calculate: Calculate): Preview | null {
  for (const { parameter, fragment } of fields) {
    const outcome = fragment.call && calculate(fragment.call.name, fragment.call.args);
    if (outcome?.kind !== 'findings') continue;
    const all = outcome.findings.map((finding) => ({ ...finding, place: argumentPlace(parameter.name) }));
    const [finding] = all;
    if (finding) return { kind: 'finding', finding, all };
  }
  return null;
}

/** As the functions begin the place of a finding. */
export const argumentPlace = (name: string): string => `Argument „${name}“`;

/** The finding names an argument by its name; that nothing stands in its cell says more than that it is missing. */
function emptyCell(
  { fields }: Call,
  values: readonly (Values | null)[],
  { finding, all }: Extract<Preview, { kind: 'finding' }>,
): Preview | null {
  const empty = fields.find(({ parameter, fragment }, index) => {
    const [[only] = [], ...more] = values[index] ?? [];
    const isNamed = finding.place?.includes(argumentPlace(parameter.name)) === true;
    return isNamed && fragment.kind === 'reference' && only === null && more.length === 0;
  });
  if (!empty) return null;
  const others = all.filter((other) => other !== finding);
  return {
    kind: 'empty',
    finding,
    all: others,
    parameter: empty.parameter.name,
    cell: empty.fragment.german,
  };
}

function shown(outcome: ReturnType<FunctionsPort['calculate']>): Preview {
  if (outcome.kind === 'result') {
    const { value } = outcome;
    if (!Array.isArray(value)) return { kind: 'value', value };
    const [[only] = []] = value;
    // A table of one cell spills into none.
    const isOne = value.length === 1 && value[0]?.length === 1 && only !== undefined;
    return isOne ? { kind: 'value', value: only } : { kind: 'table', rows: value };
  }
  const [finding] = outcome.findings;
  if (!finding) throw new Error('Neither a result nor a finding');
  return { kind: 'finding', finding, all: outcome.findings };
}

/** `null` where an argument is known to Excel only. */
const portCallOf = ({ item, fields, traced }: Call, values: readonly (Values | null)[]): PortCall | null =>
  portCall(
    item.name,
    fields.map(({ parameter, fragment }, index) => ({
      parameter,
      value: fragment.kind === 'omitted' ? undefined : (values[index] ?? null),
    })),
    traced,
  );

/** Everything as a range, what stands in the workbook from there; `null` where that are too many cells. */
async function valuesOf({ fields }: Call, calculate: Calculate): Promise<(Values | null)[] | null> {
  const fragments = fields.map(({ fragment }) => fragment);
  const cells = fragments.reduce((sum, { size }) => sum + (size ? size.rows * size.columns : 0), 0);
  if (cells > MOST_CELLS) return null;
  const places = fragments.flatMap(({ place }) => place ?? []);
  const read = places.length > 0 ? await readValues(places) : [];
  return fragments.map(({ place, ...fragment }) =>
    place ? (read[places.indexOf(place)] ?? null) : (fragment.values ?? [[constant(fragment, calculate)]]),
  );
}

/** The value of what was typed, from its spelling in the formula. */
function constant({ kind, invariant, call }: Fragment, calculate: Calculate): PortValue {
  if (call) {
    const outcome = calculate(call.name, call.args);
    if (outcome.kind !== 'result' || Array.isArray(outcome.value)) throw new Error(`No value: ${invariant}`);
    return outcome.value;
  }
  if (kind === 'number')
    return invariant.endsWith('%') ? Number(invariant.slice(0, -1)) / 100 : Number(invariant);
  return kind === 'boolean' ? invariant === 'TRUE' : invariant.slice(1, -1).replace(/""/g, '"');
}
