import type { Beispiele, Sachgebiet } from './form';

export const ZEIT = {
  titel: 'Zeiträume und Stellenanteile',
  funktionen: {
    MONATE: { stichworte: 'Laufzeit Dauer Zeitraum Tage taggenau anteilig Bewilligungszeitraum Bescheid' },
    VZAE: { stichworte: 'Stellenanteil halbe Stelle Teilzeit Vollzeit Arbeitszeit Umfang' },
  },
} as const satisfies Sachgebiet;

export const ZEIT_BEISPIELE: Beispiele<typeof ZEIT> = {
  MONATE: {
    weitere: [
      { titel: 'Taggenau, wie ohne Angabe', formel: '=KIM.MONATE("15.10.2021";"31.12.2022")' },
      { titel: 'Jeder berührte Monat', formel: '=KIM.MONATE("15.10.2021";"31.12.2022";"ANGEFANGEN")' },
      { titel: 'Monate zu 30 Tagen', formel: '=KIM.MONATE("15.10.2021";"31.12.2022";"30/360")' },
    ],
    fehler: [
      '=KIM.MONATE("31.12.2022";"15.10.2021")',
      '=KIM.MONATE("31.11.2021";"31.12.2022")',
      '=KIM.MONATE("15.10.2021";"31.12.2022";"HALB")',
    ],
  },
  VZAE: {
    weitere: [{ titel: 'Vollzeit mit 41 Stunden', formel: '=KIM.VZAE(30,75;41)' }],
    fehler: ['=KIM.VZAE(-19,5)', '=KIM.VZAE("19,5 Std.")'],
  },
};
