import { ARTEN, ENTGELTORDNUNGEN, MERKMALE, TARIFE } from '../core/daten';
import type { Mappentabelle } from './spalte';

const GUELTIG_AB = { name: 'GültigAb', art: 'tag', mass: 'beginn', pflicht: true } as const;
const GUELTIG_BIS = { name: 'GültigBis', art: 'tag', mass: 'ende' } as const;
const QUELLE = { name: 'Quelle', art: 'text' } as const;
const STATUS = { name: 'Status', art: 'text' } as const;

/** TA-4: amounts of pay tables, EUR per month. */
export const TARIF = {
  name: 'KIM_Tarif',
  spalten: {
    tarif: { name: 'Tarif', art: 'wahl', woerter: ENTGELTORDNUNGEN },
    gueltigAb: GUELTIG_AB,
    gruppe: { name: 'Gruppe', art: 'text', pflicht: true },
    stufe: { name: 'Stufe', art: 'zahl', pflicht: true },
    betrag: { name: 'Betrag', art: 'betrag', mass: 'jeMonat', pflicht: true },
    quelle: QUELLE,
    status: STATUS,
  },
} as const satisfies Mappentabelle;

/** FS-1: grant rates, EUR per VZÄ and year (MINDESTANTEIL: VZÄ). */
export const FOERDERSAETZE = {
  name: 'KIM_Foerdersaetze',
  spalten: {
    baustein: { name: 'Baustein', art: 'text', pflicht: true },
    merkmal: { name: 'Merkmal', art: 'wahl', woerter: MERKMALE },
    gueltigAb: GUELTIG_AB,
    gueltigBis: GUELTIG_BIS,
    betrag: { name: 'Betrag', art: 'betrag', mass: 'jeVzaeUndJahr', pflicht: true },
    art: { name: 'Art', art: 'wahl', woerter: ARTEN },
    quelle: QUELLE,
    status: STATUS,
  },
} as const satisfies Mappentabelle;

/** PK-14: rates and ceilings of employer cost; whether a value is EUR or a rate, its Parameter says. */
export const PARAMETER = {
  name: 'KIM_Parameter',
  spalten: {
    parameter: { name: 'Parameter', art: 'text', pflicht: true },
    gueltigAb: GUELTIG_AB,
    gueltigBis: GUELTIG_BIS,
    wert: { name: 'Wert', art: 'verschieden', mass: 'satzOderBetrag', pflicht: true },
    quelle: QUELLE,
    status: STATUS,
    tarif: { name: 'Tarif', art: 'wahl', woerter: TARIFE },
  },
} as const satisfies Mappentabelle;
