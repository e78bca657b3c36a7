import { eintragZu } from '../../../katalog';
import { groesseAus } from '../../../katalog/umfang';
import type { Fragment, Size } from '../../../workbook/formula/fragment';
import { RECHENWEG, type CatalogueFunction } from '../catalogue/metadata';

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
