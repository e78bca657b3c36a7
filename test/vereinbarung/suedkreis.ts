import { LEERE_VEREINBARUNG, type Vereinbarung } from '../../src/vereinbarung/form';
import { HOECHSTBETRAG_JE_VZAE, NAMEN, SACHKOSTEN_JE_VZAE, SCHLUESSEL } from '../faelle/suedkreis';
import { kommune, stelle } from './bau';

const fall = (name: string, vzae: number): ReturnType<typeof stelle> =>
  stelle({ stelle: name, gruppe: '9c', stufe: 3, vzae, sachkosten: SACHKOSTEN_JE_VZAE });

/** The agreement of Drucksache 156/21, as a clerk would type it from the paper. */
export const SUEDKREIS: Vereinbarung = {
  ...LEERE_VEREINBARUNG,
  angaben: {
    titel: { wert: 'Refinanzierung Südkreis', quelle: null },
    zuwendungsempfaenger: { wert: 'Kreis Unna', quelle: null },
    zuwendungsgeber: { wert: 'Land Nordrhein-Westfalen', quelle: null },
    aktenzeichen: { wert: '36.01.02-KIM & Co', quelle: 'Bescheid, S. 1' },
    drucksache: { wert: '156/21', quelle: null },
    stand: { wert: '2021-10-15', quelle: null },
    von: { wert: '2021-10-15', quelle: 'DS 156/21' },
    bis: { wert: '2022-12-31', quelle: 'DS 156/21' },
    bezugVon: { wert: '2022-04-01', quelle: 'Tarifjahr der Tabelle 2022' },
    bezugBis: { wert: '2023-03-31', quelle: null },
    sachkosten: { wert: 'angenommen', quelle: 'KGSt' },
    schluesselart: { wert: 'Fälle', quelle: 'DS 156/21' },
    rundung: { wert: 500, quelle: 'DS 156/21' },
    veroeffentlicht: { wert: 50_000, quelle: 'DS 156/21' },
  },
  optionen: { hoechstbetrag: { wert: HOECHSTBETRAG_JE_VZAE, quelle: 'Bescheid' } },
  stellen: [fall('Case Management 1', 1), fall('Case Management 2', 1), fall('Case Management 3', 0.5)],
  kommunen: NAMEN.map((name, i) => kommune({ kommune: name, schluessel: SCHLUESSEL[i] ?? null })),
};
