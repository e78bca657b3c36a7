import type { Kommunenzeile, Stellenzeile, Vereinbarung } from '../../../src/vereinbarung/form';
import { LISTEN } from '../../../src/vereinbarung/tabellen';

/** The lists of an agreement as the clipboard has them when somebody has copied them from Excel. */

const POST_COLUMNS = ['stelle', 'kommune', 'gruppe', 'stufe', 'vzae', 'sachkosten', 'merkmal'] as const;
const TOWN_COLUMNS = ['kommune', 'schluessel'] as const;

const cell = (value: string | number | null): string => String(value ?? '').replace('.', ',');

const lines = (rows: readonly (readonly (string | number | null)[])[]): string =>
  rows.map((row) => row.map(cell).join('\t')).join('\r\n');

export const postsText = ({ stellen }: Vereinbarung): string =>
  lines([
    POST_COLUMNS.map((field) => LISTEN.stellen.spalten[field].name),
    ...stellen.map((post: Stellenzeile) => POST_COLUMNS.map((field) => post[field])),
  ]);

export const townsText = ({ kommunen }: Vereinbarung): string =>
  lines([
    TOWN_COLUMNS.map((field) => LISTEN.kommunen.spalten[field].name),
    ...kommunen.map((town: Kommunenzeile) => TOWN_COLUMNS.map((field) => town[field])),
  ]);
