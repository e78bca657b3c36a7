import type { Fragment, Size } from '../../workbook/formula/fragment';
import type { CatalogueFunction } from '../catalogue/metadata';

type SizeOf = (argument: string) => Size | undefined;

const RECHENWEG: Size = { rows: 2, columns: 5 };

/** How many cells the results of the functions fill at least, as far as that follows from the arguments. */
const EXTENTS: Readonly<Record<string, (sizeOf: SizeOf) => Size>> = {
  TARIFSTAND: () => ({ rows: 1, columns: 4 }),
  VERTEILUNG: (sizeOf) => sizeOf('schluessel') ?? { rows: 2, columns: 1 },
  // Below the Kommunen stands the sum.
  KOSTENTEILUNG: (sizeOf) => ({ rows: (sizeOf('kommunen')?.rows ?? 2) + 1, columns: 4 }),
  EIGENANTEILE: (sizeOf) => ({ rows: (sizeOf('stellen')?.rows ?? 2) + 1, columns: 10 }),
  // A header, then at least one year and the total, each with all Kommunen and a sum.
  HAUSHALT: (sizeOf) => ({ rows: 1 + 2 * (sizeOf('kommunen')?.rows ?? 2), columns: 6 }),
  RECHENWEG: () => RECHENWEG,
};

/** The area to keep free. A result that spreads but is not known here counts as two cells. */
export function extentOf(item: CatalogueFunction, fragments: readonly Fragment[], traced: boolean): Size {
  if (traced) return RECHENWEG;
  const sizeOf: SizeOf = (argument) =>
    fragments[item.parameters.findIndex(({ name }) => name === argument)]?.size;
  const spreads = item.result?.dimensionality === 'matrix';
  return EXTENTS[item.id]?.(sizeOf) ?? { rows: spreads ? 2 : 1, columns: 1 };
}
