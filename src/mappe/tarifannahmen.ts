import type { Mappentabelle } from './spalte';

/** NB-3: assumed agreements, in order. */
export const TARIFANNAHMEN = {
  name: 'KIM_Tarifannahmen',
  spalten: {
    ab: { name: 'Ab', art: 'tag', mass: 'beginn', pflicht: true },
    prozent: { name: 'Prozent', art: 'anteil', mass: 'anteil' },
    sockel: { name: 'Sockel', art: 'betrag', mass: 'jeMonat' },
    mindestbetrag: { name: 'Mindestbetrag', art: 'betrag', mass: 'jeMonat' },
  },
} as const satisfies Mappentabelle;
