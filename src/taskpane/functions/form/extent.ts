import { eintragZu } from '../../../katalog';
import { groesseAus } from '../../../katalog/umfang';
import type { Fragment, Size } from '../../../workbook/formula/fragment';
import { RECHENWEG, type CatalogueFunction } from '../catalogue/metadata';
import type { Preview } from './preview';

/** The area to keep free. A result that spreads but is not known here counts as two cells. */
export function extentOf(item: CatalogueFunction, fragments: readonly Fragment[], traced: boolean): Size {
  const umfang = eintragZu(traced ? RECHENWEG : item.id)?.umfang;
  if (!umfang) return { rows: item.result?.dimensionality === 'matrix' ? 2 : 1, columns: 1 };
  const { zeilen, spalten } = groesseAus(umfang, (argument) => {
    const size = fragments[item.parameters.findIndex(({ name }) => name === argument)]?.size;
    return size && { zeilen: size.rows, spalten: size.columns };
  });
  return { rows: zeilen, columns: spalten };
}

/** The cells that a result is going to fill. */
export interface Extent {
  readonly size: Size;
  /** As it was computed for the preview; otherwise it may become larger. */
  readonly exact: boolean;
}

/** What the preview has computed says more than what can be told from the arguments. */
export function resultSize({ size }: { readonly size: Size }, preview: Preview | null): Extent {
  if (preview?.kind === 'value') return { size: { rows: 1, columns: 1 }, exact: true };
  if (preview?.kind !== 'table') return { size, exact: false };
  return { size: { rows: preview.rows.length, columns: preview.rows[0]?.length ?? 1 }, exact: true };
}
