import { STUFENARTEN } from '../core/kaskade/stufe';
import type { Mappentabelle } from './spalte';

/** SL-7: steps before the key, in the order in which they are taken. */
export const STUFEN = {
  name: 'KIM_Stufen',
  spalten: {
    art: { name: 'Art', art: 'wahl', woerter: STUFENARTEN, pflicht: true },
    wert: { name: 'Wert', art: 'verschieden', mass: 'satzOderBetrag', pflicht: true },
    traeger: { name: 'Träger', art: 'text' },
  },
} as const satisfies Mappentabelle;
