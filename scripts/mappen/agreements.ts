import { LEERE_VEREINBARUNG, type Vereinbarung } from '../../src/vereinbarung/form';
import { BAUSTEIN_1 } from '../start/examples/baustein1';
import { answers, post, town } from '../start/examples/rows';
import { SUEDKREIS } from '../start/examples/suedkreis';

/** A share of the expenses, over two years with a raise in each. */
const ANTEIL: Vereinbarung = {
  ...LEERE_VEREINBARUNG,
  angaben: answers({
    titel: 'Anteilfinanzierung über zwei Jahre',
    von: '2025-01-01',
    bis: '2026-12-31',
    bezugVon: '2026-01-01',
    bezugBis: '2026-12-31',
    rundung: 100,
  }),
  optionen: {
    art: { wert: 'ANTEIL', quelle: 'Bescheid' },
    quote: { wert: 0.8, quelle: 'Bescheid' },
    hoechstbetrag: { wert: 62_000, quelle: 'Bescheid' },
    // So that data that end earlier also give a result.
    fortschreibung: { wert: true, quelle: null },
  },
  stellen: [
    post({ stelle: 'Schulsozialarbeit 1', gruppe: 'S 11b', stufe: 4, vzae: 1, sachkosten: 4_000 }),
    post({ stelle: 'Schulsozialarbeit 2', gruppe: 'S 11b', stufe: 2, vzae: 0.75, von: '2025-08-01' }),
  ],
  kommunen: [town('Ahlen', 55), town('Beckum', 37), town('Oelde', 8)],
};

/** The workbook brings a pay table and a parameter of its own. */
const EIGENE_TABELLEN: Vereinbarung = {
  ...LEERE_VEREINBARUNG,
  angaben: answers({
    titel: 'Mit eigenen Tabellen',
    von: '2026-01-01',
    bis: '2026-12-31',
    bezugVon: '2026-01-01',
    bezugBis: '2026-12-31',
  }),
  optionen: { hoechstbetrag: { wert: 57_000, quelle: null } },
  stellen: [post({ stelle: 'Case Management', gruppe: '9c', stufe: 3, vzae: 2.5 })],
  kommunen: [town('Unna', 60), town('Selm', 40)],
  tarife: [
    {
      tarif: 'TVöD-VKA',
      gruppe: 'E9c',
      stufe: 3,
      gueltigAb: '2026-10-01',
      betrag: 4_500,
      quelle: 'Haustarif',
      status: 'Annahme',
    },
  ],
  parameter: [
    {
      parameter: 'U2',
      gueltigAb: '2026-07-01',
      gueltigBis: '2026-12-31',
      wert: 0.005,
      tarif: null,
      quelle: 'Satzung der Kasse',
      status: null,
    },
  ],
};

/** AK-10: what a released version leaves behind, for every later one to read. */
export const RELEASED: Readonly<Record<string, Vereinbarung>> = {
  suedkreis: SUEDKREIS,
  'baustein-1-luenen': BAUSTEIN_1,
  anteil: ANTEIL,
  'eigene-tabellen': EIGENE_TABELLEN,
};
