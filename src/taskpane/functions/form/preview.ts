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
  | { readonly kind: 'finding'; readonly finding: Finding }
  /** A cell that an argument refers to holds nothing, and the function can't do without. */
  | { readonly kind: 'empty'; readonly finding: Finding; readonly parameter: string; readonly cell: string }
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
    const values = await valuesOf(call);
    const asked = values && portCallOf(call, values);
    if (!asked) return { kind: 'in-cell' };
    const preview = shown(calculate(asked.name, asked.args));
    return preview.kind === 'finding' ? (emptyCell(call, values, preview.finding) ?? preview) : preview;
  } catch (error) {
    return { kind: 'unread', error: userErrorOf(error) };
  }
}

/** The finding names an argument by its name; that nothing stands in its cell says more than that it is missing. */
function emptyCell({ fields }: Call, values: readonly (Values | null)[], finding: Finding): Preview | null {
  const empty = fields.find(({ parameter, fragment }, index) => {
    const [[only] = [], ...more] = values[index] ?? [];
    const isNamed = finding.place?.includes(`„${parameter.name}“`) === true;
    return isNamed && fragment.kind === 'reference' && only === null && more.length === 0;
  });
  if (!empty) return null;
  return { kind: 'empty', finding, parameter: empty.parameter.name, cell: empty.fragment.german };
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
  return { kind: 'finding', finding };
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
async function valuesOf({ fields }: Call): Promise<(Values | null)[] | null> {
  const fragments = fields.map(({ fragment }) => fragment);
  const cells = fragments.reduce((sum, { size }) => sum + (size ? size.rows * size.columns : 0), 0);
  if (cells > MOST_CELLS) return null;
  const places = fragments.flatMap(({ place }) => place ?? []);
  const read = places.length > 0 ? await readValues(places) : [];
  return fragments.map(({ place, ...fragment }) =>
    place ? (read[places.indexOf(place)] ?? null) : (fragment.values ?? [[literal(fragment)]]),
  );
}

/** The value of what was typed, from its spelling in the formula. */
function literal({ kind, invariant }: Fragment): PortValue {
  if (kind === 'number')
    return invariant.endsWith('%') ? Number(invariant.slice(0, -1)) / 100 : Number(invariant);
  return kind === 'boolean' ? invariant === 'TRUE' : invariant.slice(1, -1).replace(/""/g, '"');
}
