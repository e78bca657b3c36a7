import { ARTEN } from '../core/daten';
import type { Mappentabelle } from './spalte';

/** TB-1: the posts of an agreement. A Merkmal that is no post's is none here. */
export const STELLEN = {
  name: 'KIM_Stellen',
  spalten: {
    stelle: { name: 'Stelle', art: 'text' },
    kommune: { name: 'Kommune', art: 'text' },
    gruppe: { name: 'Gruppe', art: 'text' },
    stufe: { name: 'Stufe', art: 'zahl' },
    vzae: { name: 'VZÄ', art: 'zahl', pflicht: true },
    von: { name: 'Von', art: 'tag' },
    bis: { name: 'Bis', art: 'tag' },
    seit: { name: 'Seit', art: 'tag' },
    kostenGesamt: { name: 'Kosten gesamt', art: 'betrag' },
    sachkosten: { name: 'Sachkosten je VZÄ', art: 'betrag' },
    baustein: { name: 'Baustein', art: 'text' },
    merkmal: { name: 'Merkmal', art: 'wahl', woerter: ['PERSONAL', 'ASSISTENZ'] },
    hoechstbetrag: { name: 'Höchstbetrag', art: 'betrag' },
    sachkostenHoechstbetrag: { name: 'Sachkosten-Höchstbetrag', art: 'betrag' },
    art: { name: 'Art', art: 'wahl', woerter: ARTEN },
    quote: { name: 'Quote', art: 'anteil' },
    drittmittel: { name: 'Drittmittel', art: 'betrag' },
    eigenmittel: { name: 'Eigenmittel', art: 'betrag' },
  },
} as const satisfies Mappentabelle;
