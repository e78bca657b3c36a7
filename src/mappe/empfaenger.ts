import type { Mappentabelle } from './spalte';

/** WL-1 to WL-7: one grant, one row per recipient. */
export const EMPFAENGER = {
  name: 'KIM_Weiterleitung',
  spalten: {
    empfaenger: { name: 'Empfänger', art: 'text', pflicht: true },
    von: { name: 'Von', art: 'text', pflicht: true },
    erhalten: { name: 'Erhalten', art: 'betrag', mass: 'betrag', pflicht: true },
    kosten: { name: 'Kosten', art: 'betrag', mass: 'betrag' },
    vzae: { name: 'VZÄ', art: 'zahl', mass: 'vzae' },
    monate: { name: 'Monate', art: 'zahl' },
    hoechstbetrag: { name: 'Höchstbetrag', art: 'betrag', mass: 'jeVzaeUndJahr' },
    zurueckgezahlt: { name: 'Zurückgezahlt', art: 'betrag', mass: 'betrag' },
    aufstockung: { name: 'Aufstockung', art: 'betrag', mass: 'betrag' },
  },
} as const satisfies Mappentabelle;
