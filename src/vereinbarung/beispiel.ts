import { type Kommunenzeile, LEERE_VEREINBARUNG, type Stellenzeile, type Vereinbarung } from './form';
import { BEISPIEL } from './meldungen';
import { spaltenVon } from './tabellen';

const leer = (liste: 'stellen' | 'kommunen'): Record<string, null> =>
  Object.fromEntries(spaltenVon(liste).map(([feld]) => [feld, null]));

const stelle = (name: string, vzae: number): Stellenzeile =>
  ({
    ...leer('stellen'),
    stelle: name,
    gruppe: '9c',
    stufe: 3,
    vzae,
    sachkosten: 9_700,
  }) as unknown as Stellenzeile;

const kommune = (name: string, schluessel: number): Kommunenzeile =>
  ({ ...leer('kommunen'), kommune: name, schluessel, merkmale: [] }) as unknown as Kommunenzeile;

const belegt = <W>(
  wert: W,
  quelle: string = BEISPIEL.papier,
): { readonly wert: W; readonly quelle: string } => ({ wert, quelle });

/** The agreement of Drucksache 156/21 that the product comes from: what the pane, the try-out page and tests begin with. */
export const SUEDKREIS: Vereinbarung = {
  ...LEERE_VEREINBARUNG,
  angaben: {
    titel: belegt(BEISPIEL.titel),
    zuwendungsempfaenger: belegt('Kreis Unna'),
    zuwendungsgeber: belegt('Land Nordrhein-Westfalen'),
    drucksache: belegt('156/21'),
    von: belegt('2021-10-15', BEISPIEL.beginn),
    bis: belegt('2022-12-31'),
    bezugVon: belegt('2022-04-01', BEISPIEL.bezug),
    bezugBis: belegt('2023-03-31', BEISPIEL.bezug),
    sachkosten: belegt('angenommen', BEISPIEL.sachkosten),
    schluesselart: belegt('eigener', BEISPIEL.schluessel),
    rundung: belegt(500),
    veroeffentlicht: belegt(50_000),
  },
  optionen: { hoechstbetrag: belegt(55_000) },
  stellen: [stelle('Case Management 1', 1), stelle('Case Management 2', 1), stelle('Case Management 3', 0.5)],
  kommunen: [
    kommune('Schwerte', 39),
    kommune('Unna', 35),
    kommune('Fröndenberg', 14),
    kommune('Holzwickede', 12),
  ],
};
