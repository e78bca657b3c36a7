import { ARTEN } from '../core/daten';
import type { Mappentabelle } from './spalte';

/** TB-8: only these ask what has come of a post. */
const ABRECHNUNG = ['SPITZABRECHNUNG', 'VERWENDUNGSNACHWEIS'] as const;

/** TB-1: the posts of an agreement. A Merkmal that is no post's is none here. */
export const STELLEN = {
  name: 'KIM_Stellen',
  spalten: {
    stelle: { name: 'Stelle', art: 'text' },
    kommune: { name: 'Kommune', art: 'text' },
    gruppe: { name: 'Gruppe', art: 'text' },
    stufe: { name: 'Stufe', art: 'zahl' },
    vzae: { name: 'VZÄ', art: 'zahl', mass: 'vzae', pflicht: true },
    von: { name: 'Von', art: 'tag', mass: 'beginn' },
    bis: { name: 'Bis', art: 'tag', mass: 'ende' },
    seit: { name: 'Seit', art: 'tag', mass: 'beginn' },
    kostenGesamt: { name: 'Kosten gesamt', art: 'betrag', mass: 'jeJahr' },
    sachkosten: { name: 'Sachkosten je VZÄ', art: 'betrag', mass: 'jeVzaeUndJahr' },
    baustein: { name: 'Baustein', art: 'text' },
    merkmal: { name: 'Merkmal', art: 'wahl', woerter: ['PERSONAL', 'ASSISTENZ'] },
    hoechstbetrag: { name: 'Höchstbetrag', art: 'betrag', mass: 'jeVzaeUndJahr' },
    sachkostenHoechstbetrag: { name: 'Sachkosten-Höchstbetrag', art: 'betrag', mass: 'jeVzaeUndJahr' },
    art: { name: 'Art', art: 'wahl', woerter: ARTEN },
    quote: { name: 'Quote', art: 'anteil', mass: 'anteil' },
    drittmittel: { name: 'Drittmittel', art: 'betrag', mass: 'jeJahr' },
    eigenmittel: { name: 'Eigenmittel', art: 'betrag', mass: 'jeJahr' },
    mindestanteil: { name: 'Mindestanteil', art: 'zahl', mass: 'vzae' },
    gemeinkosten: { name: 'Gemeinkosten', art: 'anteil', mass: 'anteil' },
    sachkostenQuote: { name: 'Sachkosten-Quote', art: 'anteil', mass: 'anteil' },
    drittmittelJeVzae: { name: 'Drittmittel je VZÄ', art: 'betrag', mass: 'jeVzaeUndJahr' },
    hoechstbetragGesamt: { name: 'Höchstbetrag gesamt', art: 'betrag', mass: 'betrag' },
    istKosten: { name: 'Ist-Kosten', art: 'betrag', mass: 'betrag', nur: ABRECHNUNG },
    istSachkosten: { name: 'Ist-Sachkosten', art: 'betrag', mass: 'betrag', nur: ABRECHNUNG },
    istDrittmittel: { name: 'Ist-Drittmittel', art: 'betrag', mass: 'betrag', nur: ABRECHNUNG },
    vakanz: { name: 'Vakanz', art: 'zahl', mass: 'monate', nur: ABRECHNUNG },
    bewilligt: { name: 'Bewilligt', art: 'betrag', mass: 'betrag', nur: ABRECHNUNG },
    ausgezahlt: { name: 'Ausgezahlt', art: 'betrag', mass: 'betrag', nur: ABRECHNUNG },
  },
} as const satisfies Mappentabelle;
