import Papa from 'papaparse';

/** What separates the cells of a row: Excel's clipboard, German CSV files, tables of other programs. */
const TRENNER = ['\t', ';', '|'] as const;

/** More than any table of the product may have, so that a file that is none does not fill the memory. */
const HOECHSTENS_ZEILEN = 20_000;

const trennerVon = (text: string): string => TRENNER.find((zeichen) => text.includes(zeichen)) ?? '\t';

/**
 * AS-11: the cells of a text from the clipboard or a CSV file, as rows. Cells in quotation marks may hold separators and
 * line breaks. A comma separates nothing: it belongs to German numbers.
 */
export function zellenAus(text: string): string[][] {
  const ohneBom = text.replace(/^\uFEFF/, '');
  if (ohneBom.trim() === '') return [];
  const { data } = Papa.parse<string[]>(ohneBom, {
    delimiter: trennerVon(ohneBom),
    skipEmptyLines: false,
    preview: HOECHSTENS_ZEILEN,
  });
  return ohneLeereAmEnde(data);
}

function ohneLeereAmEnde(zeilen: string[][]): string[][] {
  let ende = zeilen.length;
  while (ende > 0 && zeilen[ende - 1]?.every((zelle) => zelle.trim() === '')) ende -= 1;
  return zeilen.slice(0, ende);
}
