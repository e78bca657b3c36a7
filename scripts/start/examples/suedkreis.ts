import { LEERE_VEREINBARUNG, type Stellenzeile, type Vereinbarung } from '../../../src/vereinbarung/form';
import { post, town } from './rows';

const SOURCE = 'DS 156/21';

const caseManagement = (stelle: string, vzae: number): Stellenzeile =>
  post({ stelle, gruppe: '9c', stufe: 3, vzae, sachkosten: 9_700 });

/** The agreement of Drucksache 156/21, as a clerk would type it from the paper. */
export const SUEDKREIS: Vereinbarung = {
  ...LEERE_VEREINBARUNG,
  angaben: {
    titel: { wert: 'Refinanzierung Südkreis', quelle: null },
    zuwendungsempfaenger: { wert: 'Kreis Unna', quelle: null },
    zuwendungsgeber: { wert: 'Land Nordrhein-Westfalen', quelle: null },
    drucksache: { wert: '156/21', quelle: null },
    stand: { wert: '2021-10-15', quelle: null },
    von: { wert: '2021-10-15', quelle: SOURCE },
    bis: { wert: '2022-12-31', quelle: SOURCE },
    bezugVon: { wert: '2022-04-01', quelle: 'Tarifjahr der Tabelle 2022' },
    bezugBis: { wert: '2023-03-31', quelle: null },
    sachkosten: { wert: 'angenommen', quelle: 'KGSt' },
    schluesselart: { wert: 'Fälle', quelle: SOURCE },
    rundung: { wert: 500, quelle: SOURCE },
    veroeffentlicht: { wert: 50_000, quelle: SOURCE },
  },
  optionen: { hoechstbetrag: { wert: 55_000, quelle: 'Bescheid' } },
  stellen: [
    caseManagement('Case Management 1', 1),
    caseManagement('Case Management 2', 1),
    caseManagement('Case Management 3', 0.5),
  ],
  kommunen: [town('Schwerte', 39), town('Unna', 35), town('Fröndenberg', 14), town('Holzwickede', 12)],
};
