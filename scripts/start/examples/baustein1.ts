import { LEERE_VEREINBARUNG, type Vereinbarung } from '../../../src/vereinbarung/form';
import { answers, post, town } from './rows';

const KREIS = 'Kreis Unna';
const LUENEN = 'Lünen';

/** Strategic steering: posts of the Kreis with Assistenz, and one that is passed on to Lünen. */
export const BAUSTEIN_1: Vereinbarung = {
  ...LEERE_VEREINBARUNG,
  angaben: {
    ...answers({
      titel: 'KIM Baustein 1: Steuerung und Weiterleitung',
      zuwendungsempfaenger: KREIS,
      zuwendungsgeber: 'Land Nordrhein-Westfalen',
      stand: '2026-11-01',
      von: '2025-01-01',
      bis: '2026-12-31',
      bezugVon: '2026-01-01',
      bezugBis: '2026-12-31',
      schluesselart: 'VZÄ',
    }),
    programm: { wert: 'KIM NRW Baustein 1 Koordination', quelle: 'Richtlinie vom 12.12.2024' },
    sachkosten: { wert: 'genannt', quelle: 'Richtlinie vom 12.12.2024' },
  },
  optionen: {
    baustein: { wert: '1', quelle: 'Richtlinie vom 12.12.2024' },
    sachkostenHoechstbetrag: { wert: 5_700, quelle: 'Richtlinie vom 12.12.2024' },
  },
  stellen: [
    post({
      stelle: 'Koordination Kreis',
      kommune: KREIS,
      gruppe: '11',
      stufe: 3,
      vzae: 3.5,
      merkmal: 'PERSONAL',
      sachkosten: 9_700,
    }),
    post({
      stelle: 'Assistenz Kreis',
      kommune: KREIS,
      gruppe: '8',
      stufe: 3,
      vzae: 0.5,
      merkmal: 'ASSISTENZ',
    }),
    post({
      stelle: 'Koordination Lünen',
      kommune: LUENEN,
      gruppe: '11',
      stufe: 3,
      vzae: 1,
      merkmal: 'PERSONAL',
      sachkosten: 9_700,
    }),
  ],
  kommunen: [town(KREIS, 4), town(LUENEN, 1)],
};
