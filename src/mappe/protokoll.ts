import type { Mappentabelle } from './spalte';

/** AK-6: what was refreshed, when, on which grounds and with which sums; EUR per Bezugsjahr. */
export const PROTOKOLL = {
  name: 'KIM_Protokoll',
  spalten: {
    nr: { name: 'Nr', art: 'zahl' },
    zeit: { name: 'Zeit', art: 'text' },
    vorgang: { name: 'Vorgang', art: 'text' },
    quelle: { name: 'Quelle', art: 'text' },
    summeVorher: { name: 'SummeVorher', art: 'betrag' },
    summeNachher: { name: 'SummeNachher', art: 'betrag' },
    version: { name: 'Version', art: 'text' },
    pruefsumme: { name: 'Prüfsumme', art: 'text' },
  },
} as const satisfies Mappentabelle;
