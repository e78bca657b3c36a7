import { LEERE_VEREINBARUNG, type Vereinbarung } from '../../vereinbarung/form';
import { rowWith } from './state/rows';
import { BEISPIEL } from './texts';

const post = (stelle: string, vzae: number): Record<string, unknown> =>
  rowWith('stellen', { stelle, gruppe: '9c', stufe: 3, vzae, sachkosten: 9_700 }, 0);

const town = (kommune: string, schluessel: number): Record<string, unknown> =>
  rowWith('kommunen', { kommune, schluessel }, 0);

const said = <W>(
  wert: W,
  quelle: string = BEISPIEL.papier,
): { readonly wert: W; readonly quelle: string } => ({
  wert,
  quelle,
});

/** The agreement that the product comes from, to try things on. */
export const SUEDKREIS: Vereinbarung = {
  ...LEERE_VEREINBARUNG,
  angaben: {
    titel: said(BEISPIEL.titel),
    zuwendungsempfaenger: said('Kreis Unna'),
    zuwendungsgeber: said('Land Nordrhein-Westfalen'),
    drucksache: said('156/21'),
    von: said('2021-10-15', BEISPIEL.beginn),
    bis: said('2022-12-31'),
    bezugVon: said('2022-04-01', BEISPIEL.bezug),
    bezugBis: said('2023-03-31', BEISPIEL.bezug),
    sachkosten: said('angenommen', BEISPIEL.sachkosten),
    schluesselart: said('eigener', BEISPIEL.schluessel),
    rundung: said(500),
    veroeffentlicht: said(50_000),
  },
  optionen: { hoechstbetrag: said(55_000) },
  stellen: [post('Case Management 1', 1), post('Case Management 2', 1), post('Case Management 3', 0.5)],
  kommunen: [town('Schwerte', 39), town('Unna', 35), town('Fröndenberg', 14), town('Holzwickede', 12)],
} as unknown as Vereinbarung;
