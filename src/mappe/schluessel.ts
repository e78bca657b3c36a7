import type { Mappenspalte, Mappentabelle } from './spalte';

/** SL-1 to SL-4: who shares; beside these columns every Merkmal has one of its own. */
export const SCHLUESSELTABELLE = {
  name: 'KIM_Schluessel',
  spalten: {
    kommune: { name: 'Kommune', art: 'text', pflicht: true },
    mindestens: { name: 'Mindestens', art: 'zahl', mass: 'schluessel' },
    hoechstens: { name: 'Höchstens', art: 'zahl', mass: 'schluessel' },
    festwert: { name: 'Festwert', art: 'zahl', mass: 'schluessel' },
    ausschluss: { name: 'Ausschluss', art: 'wahrheit' },
    begruendung: { name: 'Begründung', art: 'text' },
  },
} as const satisfies Mappentabelle;

/** SL-1: how much each Merkmal counts; a heading is not needed. */
export const GEWICHTE = {
  name: 'KIM_Gewichte',
  spalten: {
    merkmal: { name: 'Merkmal', art: 'text', pflicht: true },
    gewicht: { name: 'Gewicht', art: 'zahl', pflicht: true },
  },
} as const satisfies Mappentabelle;

/** SL-1, SL-5. Frozen; additions go to the end. */
export const SCHLUESSELOPTIONEN = {
  gesamt: { name: 'Gesamt', art: 'zahl' },
  rundung: { name: 'Rundung', art: 'zahl' },
} as const satisfies Readonly<Record<string, Mappenspalte>>;
