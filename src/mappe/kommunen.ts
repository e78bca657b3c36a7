import type { Mappentabelle } from './spalte';

/** TB-2, TB-3: the municipalities and what they share by; TB-8: what each pays on account. */
export const KOMMUNEN = {
  name: 'KIM_Kommunen',
  spalten: {
    kommune: { name: 'Kommune', art: 'text', pflicht: true },
    schluessel: { name: 'Schlüssel', art: 'zahl', mass: 'schluessel', pflicht: true },
    abschlag: {
      name: 'Abschlag',
      art: 'betrag',
      mass: 'betrag',
      nur: ['SPITZABRECHNUNG', 'MONATSPLAN'],
    },
  },
} as const satisfies Mappentabelle;
